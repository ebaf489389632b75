/// Which alerts a set of answers raises (domain.md 4.4); pure, asked at every answer and again before saving.
package enum RedFlagRules {
  /// In the order of `RedFlagKind`; `day` is the day of the interview, which decides who is a minor.
  package static func raised(by answers: Answers, on day: CivilDay) -> [RedFlagKind] {
    var raised = Set(answers.compactMap { alert(from: $0.key, $0.value) })
    if !mayBeMinor(answers, on: day) { raised.remove(.unaccompaniedMinor) }
    return RedFlagKind.allCases.filter(raised.contains)
  }

  /// The alert that this answer to this field raises, for whoever it is given; nil for most.
  package static func alert(from field: FieldCode, _ answer: Answer) -> RedFlagKind? {
    if isYesOrSuspected(answer) { return field.core.flatMap { kinds[$0] } }
    if answer.isNo { return field == FieldCode(.shelterTonight) ? .homelessTonight : nil }
    return isThreat(answer) && field.core == .debtPressure ? .threat : nil
  }

  /// The alert that a yes, or a suspicion, raises.
  private static let kinds: [CoreField: RedFlagKind] = [
    .flagSuicidal: .suicidal,
    .vulnerableUnaccompanied: .unaccompaniedMinor,
    .vulnerableSeparated: .unaccompaniedMinor,
    .vulnerableTrafficking: .trafficking,
    .flagSexualExploitation: .sexualExploitation,
    .flagHallucinations: .hallucinations,
    .flagPhysicalViolence: .physicalViolence,
    .vulnerableViolence: .physicalViolence,
    .flagAcuteIllness: .acuteIllness,
    .flagPregnancyDanger: .pregnancyDanger,
    .flagThreat: .threat,
    .flagSmuggled: .smuggled,
    .smuggler: .smuggled,
    .flagHomeless: .homelessTonight,
  ]

  private static func isYesOrSuspected(_ answer: Answer) -> Bool {
    answer.isYes || answer.has(ThreeWay.raising)
  }

  private static func isThreat(_ answer: Answer) -> Bool {
    guard case .choice(let code) = answer else { return false }
    return DebtPressure(rawValue: code)?.isThreat ?? false
  }

  /// An age nobody knows is taken for a minor's: the conduct protects, and costs an adult little.
  private static func mayBeMinor(_ answers: Answers, on day: CivilDay) -> Bool {
    guard case .date(let birth) = answers[FieldCode(.birth)] else { return true }
    return birth.age(on: day) < 18
  }
}
