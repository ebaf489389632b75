import Casework

/// The case of Mamadou Ndiaye, with one of each thing a case screen must show or keep back.
enum SampleCase {
  static let header = SamplePeople.caseHeader(number: 1)

  /// - Parameter sealed: compartments that were not opened for the reader; their answers are left out.
  static func file(
    sealed: Set<Compartment> = [.protection, .psychosocial], status: CaseStatus = .open
  ) -> CaseFile {
    var header = header
    header.status = status
    if status == .closed { header.closed = SampleOffice.today }
    return CaseFile(
      header: header, person: SamplePeople.all[0], agentName: "A. Diallo",
      sections: sections.mapValues { record($0, sealed: sealed) }, flags: flags,
      otherCases: [SamplePeople.caseHeader(number: 16)],
      relations: [
        Relation(
          other: SamplePeople.id(2), decision: .household, decidedBy: "F. Sané",
          decided: SampleOffice.at(11, daysAgo: 1))
      ])
  }

  static func record(_ section: SectionCode, sealed: Set<Compartment> = []) -> SectionRecord {
    record(sections[section] ?? Part(section, [:]), sealed: sealed)
  }

  static let flags = [
    flag(1, .trafficking, acknowledgement: nil),
    flag(
      2, .homelessTonight,
      acknowledgement: .init(
        by: "M. Kandé", at: SampleOffice.at(8, 40), action: .referred, note: "Foyer appelé, place ce soir.")),
    flag(
      3, .acuteIllness,
      acknowledgement: .init(
        by: "F. Sané", at: SampleOffice.at(9, 5, daysAgo: 1), action: .accompanied, note: ""),
      closed: SampleOffice.at(17, daysAgo: 1)),
  ]

  private struct Part {
    let section: SectionCode
    let answers: Answers

    init(_ section: SectionCode, _ answers: [CoreField: Answer]) {
      self.section = section
      self.answers = Dictionary(uniqueKeysWithValues: answers.map { (FieldCode($0), $1) })
    }
  }

  private static func record(_ part: Part, sealed: Set<Compartment>) -> SectionRecord {
    let hidden = CorrectionForm.spec(for: part.section).fields.filter { sealed.contains($0.compartment) }
    var answers = part.answers
    for field in hidden { answers[field.code] = nil }
    return SectionRecord(
      id: RecordID(high: 4, low: 4), owner: header.id, section: part.section, version: 2, answers: answers,
      sealed: Set(hidden.map(\.compartment)), changed: SampleOffice.at(16, 20, daysAgo: 1),
      changedBy: "F. Sané")
  }

  private static func flag(
    _ number: UInt64, _ kind: RedFlagKind, acknowledgement: RedFlag.Acknowledgement?, closed: Instant? = nil
  ) -> RedFlag {
    RedFlag(
      id: RecordID(high: 3, low: number), kind: kind, raised: SampleOffice.at(9, daysAgo: 1),
      raisedBy: "A. Diallo",
      acknowledgement: acknowledgement, closed: closed)
  }

  private static let sections: [SectionCode: Part] = [
    .consent: Part(
      .consent,
      [
        .consentInterview: .yesNo(true), .consentShare: .yesNo(true), .consentStatistics: .yesNo(true),
        .consentPhone: .yesNo(false), .consentPhoto: .noAnswer(.notAsked), .consentBy: .choice("P"),
        .consentHow: .choice("S"), .interviewLanguage: .choice("PUL"), .interpreter: .yesNo(false),
      ]),
    .identity: Part(
      .identity,
      [
        .familyName: .text("Ndiaye"), .givenNames: .text("Mamadou"), .sex: .choice("H"),
        .birth: .date(.year(1994)), .birthPlace: .text("Vélingara"), .nationality: .choice("SEN"),
        .documentKind: .choice("SAU"), .documentNumber: .text("DKR2026114"), .fatherName: .text("Ousmane"),
        .motherName: .noAnswer(.notDisclosed), .firstLanguage: .choice("PUL"),
      ]),
    .contacts: Part(
      .contacts,
      [
        .department: .choice("1003"), .village: .text("Vélingara"), .phoneOwner: .choice("FRE"),
        .phoneSafe: .choice("D"), .trustedName: .text("Awa Ndiaye"), .trustedLink: .choice("SO"),
      ]),
    .journey: Part(
      .journey,
      [
        .returnDate: .date(.day(SampleOffice.today.adding(days: -1))), .returnCategory: .choice("VHR"),
        .returnOrganiser: .choice("OIM"), .returnTransport: .choice("CHA"), .entryPoint: .choice("AIBD"),
        .lastCountry: .choice("LBY"), .otherCountries: .choices(["NER", "DZA"]),
        .departureDate: .date(.month(year: 2024, month: 2)), .detained: .yesNo(true),
        .detentionCountry: .choice("LBY"), .detentionMonths: .number(7), .smuggler: .yesNo(true),
        .indebted: .yesNo(true), .debtCreditor: .choice("FAM"), .debtAmount: .money(1_250_000),
        .debtPressure: .choice("INS"),
        .journeyNote: .text("Parti par Agadez.\nRevenu avec un groupe de quarante, dont son cousin."),
      ]),
    .needs: Part(
      .needs,
      [
        .shelterTonight: .yesNo(false), .immediateNeeds: .choices(["HEB", "SAN", "DOC"]),
        .helpGiven: .choices(["NOU", "TRA"]), .helpAmount: .money(15_000),
      ]),
    .screening: Part(
      .screening,
      [
        .vulnerableTrafficking: .choice("S"), .vulnerableHealth: .choice("O"), .flagSuicidal: .choice("N"),
        .flagAcuteIllness: .choice("O"), .flagThreat: .choice("N"), .vulnerabilityLevel: .choice("E"),
      ]),
  ]
}
