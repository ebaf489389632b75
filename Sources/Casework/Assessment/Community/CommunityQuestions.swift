/// Household, papers, services and the place in the community (domain.md 2.1, 2.3).
enum CommunityQuestions {
  static let fields: [FieldSpec] = home + children + papers + services + place

  private static let home: [FieldSpec] = [
    .ask(.housingNow, .choice(OptionList(Housing.self)), in: .casework),
    .ask(.housingStable, .yesNo, in: .casework),
    .ask(.householdNow, .number(1...99), in: .casework),
    .ask(
      .householdEarners, .number(0...99), in: .casework, when: .isAnswered(FieldCode(.householdNow)),
      checks: [FieldCheck(.atMost(FieldCode(.householdNow)), .refuse)]),
    .ask(.acceptanceNow, .choice(OptionList(Acceptance.self)), in: .casework),
  ]

  private static let children: [FieldSpec] = [
    .ask(.childrenSchoolAge, .number(0...40), in: .casework),
    .ask(
      .childrenSchooled, .number(0...40), in: .casework, when: .isAnswered(FieldCode(.childrenSchoolAge)),
      checks: [FieldCheck(.atMost(FieldCode(.childrenSchoolAge)), .refuse)]),
  ]

  private static let papers: [FieldSpec] = [
    .ask(.documentsHeld, .choices(OptionList(DocumentKind.self)), in: .casework),
    .ask(.documentsNeeded, .choices(OptionList(MissingPaper.self)), in: .casework),
    .ask(.healthCover, .choice(OptionList(HealthCover.self)), in: .casework),
    .ask(.careNeeded, .yesNo, in: .casework),
  ]

  private static let services: [FieldSpec] =
    [.accessHealth, .accessSchool, .accessWater, .accessJustice].map {
      .ask($0, .choice(OptionList(ServiceAccess.self)), in: .casework)
    }

  private static let place: [FieldSpec] = [
    .ask(.communityTies, .choice(OptionList(TieStrength.self)), in: .casework),
    .ask(.stigma, .choice(OptionList(Frequency.self)), in: .casework),
    .ask(.communityNote, .longText(limit: 2_000), in: .casework, conflict: .append),
  ]
}
