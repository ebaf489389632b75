/// What is needed now, and the rapid screening.
extension DemoInterview {
  func needs(_ dice: inout DemoDice) -> Answers {
    var answers = Answers()
    answers[.shelterTonight] = .yesNo(!dice.chance(2))
    let needs = dice.some(
      of: [ImmediateNeed.food, .health, .psychosocial, .documents, .debts, .goods, .transport], most: 3)
    answers[.immediateNeeds] = .choices(needs.map(\.rawValue))
    let help = dice.some(
      of: [HelpKind.information, .food, .onwardTransport, .hygieneKit, .listening], most: 3)
    answers[.helpGiven] = .choices(help.map(\.rawValue))
    if help.contains(.onwardTransport) { answers[.helpAmount] = .money(dice.number(1...20) * 5_000) }
    answers[.helpElsewhere] = .yesNo(false)
    return answers
  }

  func screening(_ dice: inout DemoDice, indebted: Bool) -> Answers {
    var answers = Answers()
    func ask(_ field: CoreField, yes percent: Int, _ dice: inout DemoDice) {
      let answer: ThreeWay = dice.chance(percent) ? (dice.chance(30) ? .suspected : .yes) : .no
      answers[field] = .choice(answer.rawValue)
    }
    if isPossiblyMinor {
      ask(.vulnerableUnaccompanied, yes: isMinor ? 20 : 0, &dice)
      ask(.vulnerableSeparated, yes: isMinor ? 12 : 0, &dice)
    }
    ask(.vulnerableTrafficking, yes: 2, &dice)
    ask(.vulnerableHealth, yes: 11, &dice)
    ask(.vulnerableDisability, yes: 3, &dice)
    ask(.vulnerableViolence, yes: 3, &dice)
    if dice.chance(90) {
      ask(.vulnerableDistress, yes: 14, &dice)
    } else {
      answers[.vulnerableDistress] = .noAnswer(.notDisclosed)
    }
    ask(.vulnerableSingleHead, yes: 4, &dice)
    if indebted { ask(.vulnerableDebt, yes: 38, &dice) }
    ask(.vulnerableUndocumented, yes: 16, &dice)
    ask(.vulnerableShipwreck, yes: 4, &dice)
    ask(.flagSuicidal, yes: 1, &dice)
    ask(.flagHallucinations, yes: 1, &dice)
    ask(.flagSexualExploitation, yes: person.sex == .woman ? 8 : 0, &dice)
    ask(.flagPhysicalViolence, yes: 2, &dice)
    ask(.flagAcuteIllness, yes: 2, &dice)
    ask(.flagThreat, yes: 1, &dice)
    if person.sex == .woman {
      ask(.vulnerablePregnant, yes: 10, &dice)
      ask(.vulnerableBreastfeeding, yes: 8, &dice)
      ask(.flagPregnancyDanger, yes: 2, &dice)
    }
    answers[.vulnerabilityLevel] = .choice(level(answers).rawValue)
    return answers
  }

  /// An estimated age may stand a year below the true one.
  private var isPossiblyMinor: Bool { person.birth.adding(months: 20 * 12) > day }

  private func level(_ answers: Answers) -> VulnerabilityLevel {
    let raised = answers.values.count {
      $0 == .choice(ThreeWay.yes.rawValue) || $0 == .choice(ThreeWay.suspected.rawValue)
    }
    switch raised {
    case 0...1: return .low
    case 2...3: return .moderate
    case 4...5: return .high
    default: return .critical
    }
  }
}
