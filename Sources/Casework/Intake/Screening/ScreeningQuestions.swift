/// The rapid screening, held at the same visit: vulnerabilities (domain.md 4.2), then red flags (4.4), which are
/// required because nobody may leave without having been asked.
enum ScreeningQuestions {
  static let fields: [FieldSpec] = vulnerabilities + flags + conclusion

  private static let isWoman = Condition.hasOption(FieldCode(.sex), [Sex.woman.rawValue])
  /// Under 18, or of an age nobody knows.
  private static let mayBeMinor = Condition.any([
    .isYounger(FieldCode(.birth), age: 18), .not(.isAnswered(FieldCode(.birth))),
  ])
  private static let mayBeElderly = Condition.not(.isYounger(FieldCode(.birth), age: 58))

  private static let vulnerabilities: [FieldSpec] = [
    ask(.vulnerableUnaccompanied, in: .protection, required: true, when: mayBeMinor),
    ask(.vulnerableSeparated, in: .protection, required: true, when: mayBeMinor),
    ask(.vulnerableTrafficking, in: .protection, required: true),
    ask(.vulnerableHealth, in: .casework),
    ask(.vulnerableDisability, in: .casework),
    ask(.vulnerablePregnant, in: .casework, when: isWoman),
    ask(.vulnerableBreastfeeding, in: .casework, when: isWoman),
    ask(.vulnerableSingleHead, in: .casework),
    ask(.vulnerableElderly, in: .casework, when: mayBeElderly),
    ask(.vulnerableViolence, in: .protection),
    ask(.vulnerableDistress, in: .psychosocial),
    ask(.vulnerableDebt, in: .casework, when: .not(.isNo(FieldCode(.indebted)))),
    ask(.vulnerableRejected, in: .casework),
    ask(.vulnerableUndocumented, in: .casework),
    ask(.vulnerableShipwreck, in: .protection),
  ]

  /// Smuggling and a night without shelter were asked for earlier; they are asked here only of somebody who was
  /// not asked there.
  private static let flags: [FieldSpec] = [
    ask(.flagSuicidal, in: .psychosocial, required: true),
    ask(.flagHallucinations, in: .psychosocial, required: true),
    ask(.flagSexualExploitation, in: .protection, required: true),
    ask(.flagPhysicalViolence, in: .protection, required: true),
    ask(.flagAcuteIllness, in: .casework, required: true),
    ask(.flagPregnancyDanger, in: .casework, required: true, when: isWoman),
    ask(.flagThreat, in: .protection, required: true),
    ask(.flagSmuggled, in: .protection, required: true, when: .not(.isAnswered(FieldCode(.smuggler)))),
    ask(.flagHomeless, in: .casework, required: true, when: .not(.isAnswered(FieldCode(.shelterTonight)))),
  ]

  private static let conclusion: [FieldSpec] = [
    .ask(
      .vulnerabilityLevel, .choice(OptionList(VulnerabilityLevel.self)), in: .casework, required: true,
      noAnswers: [.notAsked]),
    .ask(.screeningNote, .longText(limit: 2_000), in: .protection, conflict: .append),
    .ask(.psychosocialNote, .longText(limit: 2_000), in: .psychosocial, conflict: .append),
  ]

  private static func ask(
    _ field: CoreField,
    in compartment: Compartment,
    required: Bool = false,
    when relevance: Condition = .always
  ) -> FieldSpec {
    .ask(
      field, .choice(OptionList(ThreeWay.self)), in: compartment, required: required, when: relevance,
      conflict: .protectionWins)
  }
}
