/// Which alerts a set of answers raises (domain.md 4.4); pure, asked at every answer and again before saving.
package enum RedFlagRules {
  /// In the order of `RedFlagKind`; `day` is the day of the interview, which decides who is a minor. `fields` are
  /// those that may declare alerts of their own.
  package static func raised(
    by answers: Answers, on day: CivilDay, in fields: [FieldSpec] = []
  ) -> [RedFlagKind] {
    var raised = Set(answers.compactMap { alert(from: $0.key, $0.value) })
    for field in fields where !field.raises.isEmpty {
      if let answer = answers[field.code] { raised.formUnion(declared(by: field, answer)) }
    }
    if !mayBeMinor(answers, on: day) { raised.remove(.unaccompaniedMinor) }
    return RedFlagKind.allCases.filter(raised.contains)
  }

  /// The alert that this answer to this field raises, for whoever it is given; nil for most.
  package static func alert(from field: FieldCode, _ answer: Answer) -> RedFlagKind? {
    if isYesOrSuspected(answer) { return field.core.flatMap { kinds[$0] } }
    if answer.isNo { return field == FieldCode(.shelterTonight) ? .homelessTonight : nil }
    return isThreat(answer) && field.core == .debtPressure ? .threat : nil
  }

  /// Every alert that this answer raises, by the rules of its core field or as the field itself declares.
  package static func alerts(from field: FieldSpec, _ answer: Answer) -> Set<RedFlagKind> {
    Set([alert(from: field.code, answer)].compactMap(\.self)).union(declared(by: field, answer))
  }

  private static func declared(by field: FieldSpec, _ answer: Answer) -> [RedFlagKind] {
    switch answer {
    case .choice(let code): [field.raises[code]].compactMap(\.self)
    case .choices(let codes): codes.compactMap { field.raises[$0] }
    case .yesNo(let yes): [field.raises[(yes ? YesNo.yes : .no).rawValue]].compactMap(\.self)
    default: []
    }
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
    return birth.mayBeMinor(on: day)
  }
}
