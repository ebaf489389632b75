import Casework

/// Work in progress at the sample office: drafts, the history of a case, two desks in one section.
enum SampleWork {
  static let drafts = [
    DraftSummary(
      id: RecordID(high: 6, low: 1), author: SampleOffice.head.id, authorName: "A. Diallo",
      form: IntakeForm.code,
      subject: .newPerson, updated: SampleOffice.at(8, 48), title: "Njaay Mamadu", canResume: true),
    DraftSummary(
      id: RecordID(high: 6, low: 2), author: SampleOffice.head.id, authorName: "A. Diallo",
      form: CorrectionForm.code,
      subject: .correction(case: SampleCase.header.id, section: .contacts, version: 1),
      updated: SampleOffice.at(15, 10, daysAgo: 1), title: "", canResume: true),
    DraftSummary(
      id: RecordID(high: 6, low: 3), author: SampleOffice.clerk.id, authorName: "M. Kandé",
      form: IntakeForm.code,
      subject: .newPerson, updated: SampleOffice.at(11, daysAgo: 6), title: "", canResume: false),
  ]

  /// An intake as far as it was typed, with the focus on one field.
  static func intake(
    _ typed: [CoreField: String], at focus: CoreField, noAnswers: [CoreField: NoAnswer] = [:]
  ) -> Draft {
    let state = SavedForm(
      formCode: IntakeForm.code, formVersion: IntakeForm.version, typed: coded(typed),
      noAnswers: coded(noAnswers),
      focus: FieldCode(focus))
    return Draft(
      id: RecordID(high: 6, low: 1), author: SampleOffice.head.id, authorName: "A. Diallo",
      form: IntakeForm.code,
      subject: .newPerson, state: state, updated: SampleOffice.at(8, 58, 12))
  }

  /// Everything a standard intake asks for, by section; what `change` brings stands over it.
  static func wholeIntake(
    at focus: CoreField, _ change: [CoreField: String] = [:]
  ) -> Draft {
    intake(standard.merging(change) { $1 }, at: focus, noAnswers: [.consentPhoto: .notAsked])
  }

  static let history: [HistoryLine] = [
    HistoryLine(
      at: SampleOffice.at(8, 55), by: "A. Diallo", act: .corrected, section: .contacts,
      field: FieldCode(.village), old: .text("Kounkané"), new: .text("Vélingara")),
    HistoryLine(
      at: SampleOffice.at(8, 55), by: "A. Diallo", act: .corrected, section: .identity,
      field: FieldCode(.birth), old: .noAnswer(.unknown), new: .date(.year(1994))),
    HistoryLine(
      at: SampleOffice.at(8, 50), by: "A. Diallo", act: .opened, section: .journey,
      reason: "Entretien de suivi",
      sealed: nil),
    HistoryLine(
      at: SampleOffice.at(17, daysAgo: 1), by: "F. Sané", act: .flagClosed, section: .screening,
      reason: "Soins donnés au centre de santé."),
    HistoryLine(
      at: SampleOffice.at(16, 20, daysAgo: 1), by: "F. Sané", act: .corrected, section: .screening,
      field: FieldCode(.vulnerableTrafficking), sealed: .protection),
    HistoryLine(
      at: SampleOffice.at(16, 20, daysAgo: 1), by: "F. Sané", act: .linked),
    HistoryLine(
      at: SampleOffice.at(9, 12, daysAgo: 1), by: "A. Diallo", act: .registered, section: .identity,
      field: FieldCode(.familyName), new: .text("Ndiaye")),
    HistoryLine(
      at: SampleOffice.at(9, 12, daysAgo: 1), by: "A. Diallo", act: .registered, section: .journey,
      field: FieldCode(.debtAmount), new: .money(1_250_000)),
    HistoryLine(
      at: SampleOffice.at(9, 12, daysAgo: 1), by: "A. Diallo", act: .registered, section: .journey,
      field: FieldCode(.otherCountries), new: .choices(["NER", "DZA"])),
    HistoryLine(
      at: SampleOffice.at(9, 12, daysAgo: 1), by: "A. Diallo", act: .flagRaised, section: .screening),
  ]

  /// This desk changed the village and the telephone, the other one the village and the trusted person.
  static let conflict: SectionConflict = {
    let before = SampleCase.record(.contacts).answers
    var theirs = SampleCase.record(.contacts)
    theirs.version = 3
    theirs.changed = SampleOffice.at(8, 59)
    theirs.changedBy = "M. Kandé"
    theirs.answers[FieldCode(.village)] = .text("Kounkané")
    theirs.answers[FieldCode(.trustedName)] = .text("Ousmane Ndiaye")
    theirs.answers[FieldCode(.address)] = .text("Quartier Sinthiang")
    var mine = before
    mine[FieldCode(.village)] = .text("Saré Coly Sallé")
    mine[FieldCode(.trustedName)] = .noAnswer(.notDisclosed)
    mine[FieldCode(.phoneSafe)] = .choice("N")
    return SectionConflict(before: before, theirs: theirs, mine: mine)
  }()

  private static let standard: [CoreField: String] = [
    .consentInterview: "O", .consentShare: "O", .consentStatistics: "O", .consentPhone: "N", .consentBy: "P",
    .consentHow: "S", .interviewLanguage: "PUL", .familyName: "Sall", .givenNames: "Hawa", .sex: "F",
    .birth: "14/07/2001", .nationality: "SEN", .documentKind: "SAU", .documentNumber: "DKR 2026-114",
    .fatherName: "Demba", .department: "1001", .village: "Saré Kémo", .phone: "221779876543",
    .phoneOwner: "FRE", .phoneSafe: "D", .maritalStatus: "MAR", .children: "2", .householdSize: "9",
    .livesWith: "PAR", .returnDate: "23/11/2026", .returnCategory: "VHR", .returnOrganiser: "OIM",
    .returnTransport: "CHA", .entryPoint: "AIBD", .lastCountry: "LBY", .otherCountries: "NER DZA",
    .departureDate: "02/2024", .detained: "O", .detentionCountry: "LBY", .detentionMonths: "7",
    .smuggler: "N",
    .indebted: "O", .debtCreditor: "FAM", .debtAmount: "1250000", .debtPressure: "INS", .shelterTonight: "O",
    .immediateNeeds: "SAN DOC", .helpGiven: "NOU TRA", .helpAmount: "15000", .vulnerableTrafficking: "N",
    .flagSuicidal: "N", .flagHallucinations: "N", .flagSexualExploitation: "N", .flagPhysicalViolence: "N",
    .flagAcuteIllness: "N", .flagPregnancyDanger: "N", .flagThreat: "N", .vulnerabilityLevel: "M",
  ]

  private static func coded<Value>(_ values: [CoreField: Value]) -> [FieldCode: Value] {
    Dictionary(uniqueKeysWithValues: values.map { (FieldCode($0), $1) })
  }
}
