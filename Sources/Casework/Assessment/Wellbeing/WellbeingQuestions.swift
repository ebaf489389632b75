/// How the person is (domain.md 3.2, 4.5): distress, sleep and safety at home are read by the psychosocial assistant;
/// what a case manager needs to refer stays with the case.
enum WellbeingQuestions {
  static let fields: [FieldSpec] = [
    .ask(.wellbeing, .choice(OptionList(WellbeingLevel.self)), in: .casework),
    .ask(.supportNetwork, .choice(OptionList(TieStrength.self)), in: .casework),
    .ask(.supportPeople, .text(limit: 120), in: .casework),
    .ask(.sleep, .choice(OptionList(WellbeingLevel.self)), in: .psychosocial),
    .ask(
      .distress, .choice(OptionList(Frequency.self)), in: .psychosocial, conflict: .protectionWins,
      raises: Dictionary(uniqueKeysWithValues: Frequency.alarming.map { ($0, .distress) })),
    .ask(
      .distressSigns, .choices(OptionList(DistressSign.self)), in: .psychosocial,
      when: .not(.hasOption(FieldCode(.distress), [Frequency.never.rawValue]))),
    .ask(.familyTension, .choice(OptionList(Frequency.self)), in: .casework),
    .ask(
      .safetyHome, .choice(OptionList(SafetyLevel.self)), in: .psychosocial, conflict: .protectionWins,
      raises: Dictionary(uniqueKeysWithValues: SafetyLevel.dangerous.map { ($0, .threat) })),
    .ask(.safetyOutside, .choice(OptionList(SafetyLevel.self)), in: .casework),
    .ask(
      .supportWish, .yesNo, in: .casework, conflict: .protectionWins,
      raises: [YesNo.yes.rawValue: .distress]),
    .ask(.wellbeingNote, .longText(limit: 2_000), in: .psychosocial, conflict: .append),
  ]
}
