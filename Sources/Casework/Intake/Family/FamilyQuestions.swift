/// The household the person comes back to, and how it received them (domain.md 2.3).
enum FamilyQuestions {
  static let fields: [FieldSpec] = [
    .ask(.maritalStatus, .choice(OptionList(MaritalStatus.self)), in: .identity),
    .ask(.children, .number(0...40), in: .identity),
    .ask(
      .childrenUnderFive, .number(0...20), in: .identity, when: .isAnswered(FieldCode(.children)),
      checks: [FieldCheck(.atMost(FieldCode(.children)), .refuse)]),
    .ask(.dependants, .number(0...60), in: .identity),
    .ask(.householdSize, .number(1...99), in: .identity),
    .ask(.householdHead, .choice(OptionList(HouseholdHead.self)), in: .identity),
    .ask(.livesWith, .choice(OptionList(LivesWith.self)), in: .identity),
    .ask(.housing, .choice(OptionList(Housing.self)), in: .identity),
    .ask(.familyKnows, .yesNo, in: .identity),
    .ask(.familyAcceptance, .choice(OptionList(Acceptance.self)), in: .identity),
    .ask(.familyNote, .longText(limit: 2_000), in: .identity, conflict: .append),
  ]
}
