/// One fictional interview: what a person says on a day, section by section.
struct DemoInterview {
  let person: DemoPerson
  let day: CivilDay
  let isReturn: Bool

  var isMinor: Bool { person.birth.adding(months: 18 * 12) > day }

  mutating func answers(_ dice: inout DemoDice) -> [SectionCode: Answers] {
    let journey = journey(&dice)
    let indebted = journey[FieldCode(.indebted)] == .yesNo(true)
    return [
      .consent: consent(&dice),
      .identity: identity(&dice),
      .contacts: contacts(&dice),
      .family: family(&dice),
      .journey: journey,
      .needs: needs(&dice),
      .screening: screening(&dice, indebted: indebted),
    ]
  }

  private func consent(_ dice: inout DemoDice) -> Answers {
    let how: ConsentHow = dice.weighted(
      [(45, .signature), (40, .thumbprint), (15, .oralWithWitness)], or: .signature)
    var answers = Answers()
    answers[.consentInterview] = .yesNo(true)
    answers[.consentShare] = .yesNo(dice.chance(88))
    answers[.consentStatistics] = .yesNo(dice.chance(95))
    answers[.consentPhone] = .yesNo(dice.chance(90))
    answers[.consentPhoto] = .yesNo(dice.chance(40))
    answers[.consentBy] = .choice((isMinor ? ConsentGiver.guardian : .person).rawValue)
    answers[.consentHow] = .choice(how.rawValue)
    if how == .oralWithWitness {
      answers[.consentWitness] = .text(DemoNames.anybody(of: person.people, &dice))
    }
    if isMinor {
      answers[.guardianName] = .text(DemoNames.father(of: person, &dice))
      answers[.guardianLink] = .choice(KinLink.father.rawValue)
      answers[.minorAssent] = .yesNo(true)
    }
    let speaksWolof = dice.chance(25)
    answers[.interviewLanguage] = .choice((speaksWolof ? .wolof : person.people.language).rawValue)
    answers[.interpreter] = .yesNo(dice.chance(6))
    if answers[FieldCode(.interpreter)] == .yesNo(true) {
      answers[.interpreterName] = .text(DemoNames.anybody(of: person.people, &dice))
    }
    return answers
  }
}

extension Answers {
  /// The answer to the first field of its kind.
  subscript(field: CoreField) -> Answer? {
    get { self[FieldCode(field)] }
    set { self[FieldCode(field)] = newValue }
  }
}
