import Casework

/// Answers of a made-up person that touch every compartment.
enum SampleIntake {
  static func sections(family: String = "Sabaly", given: String = "Moussa") -> [SectionCode: Answers] {
    [
      .consent: [
        FieldCode(.consentInterview): .yesNo(true), FieldCode(.consentShare): .yesNo(true),
        FieldCode(.consentStatistics): .yesNo(true),
      ],
      .identity: [
        FieldCode(.familyName): .text(family), FieldCode(.givenNames): .text(given),
        FieldCode(.sex): .choice("H"), FieldCode(.birth): .date(.year(1995)),
        FieldCode(.motherName): .text("Penda"),
      ],
      .contacts: [FieldCode(.village): .text("Sinthiang")],
      .family: [FieldCode(.children): .number(2)],
      .journey: [
        FieldCode(.lastCountry): .choice("LBY"), FieldCode(.debtAmount): .money(650_000),
        FieldCode(.smugglerNote): .text("passeurnomme"), FieldCode(.journeyNote): .text("routedudesert"),
      ],
      .screening: [
        FieldCode(.vulnerableHealth): .choice("N"), FieldCode(.vulnerableTrafficking): .choice("S"),
        FieldCode(.flagSuicidal): .choice("O"), FieldCode(.psychosocialNote): .text("insomnieprofonde"),
      ],
    ]
  }

  static let day = CivilDay(number: 20_370)

  static let told = SavedForm.SavedAcknowledgement(
    action: .toldHead, note: "", at: Instant(milliseconds: 1_760_000_000_000))

  static let flags: [RedFlagKind: SavedForm.SavedAcknowledgement] = [
    .suicidal: SavedForm.SavedAcknowledgement(
      action: .accompanied, note: "accompagneaucentre", at: Instant(milliseconds: 1_760_000_000_000)),
    .trafficking: told,
  ]

  static func registration(
    family: String = "Sabaly",
    given: String = "Moussa",
    draft: RecordID? = nil
  ) -> Registration {
    Registration(sections: sections(family: family, given: given), flags: flags, draft: draft, day: day)
  }
}
