import Casework

/// The work on the sample case: one record of each kind that holds something paper must show or hide.
enum WorkSample {
  /// What no paper may say, in whatever field it stands.
  static let secret = "secret que rien ne doit dire"

  static func file(_ records: [CaseRecord]) -> CaseFile {
    var file = CaseSample.file()
    file.records = records
    return file
  }

  static let assessment = record(
    1, .assessment,
    [
      .sittings: [
        FieldCode(.assessmentMoment): .choice("I"), FieldCode(.sittingDay): .date(.day(CaseSample.day)),
      ],
      .economy: [
        FieldCode(.incomeNow): .money(45_000), FieldCode(.debtPressureNow): .choice("MEN"),
        FieldCode(.economyNote): .text("Sait coudre."),
      ],
      .wellbeing: [
        FieldCode(.wellbeing): .choice("D"), FieldCode(.distress): .choice("T"),
        FieldCode(.wellbeingNote): .text(secret),
      ],
      .reemigration: [
        FieldCode(.leaveIntent): .choice("O"), FieldCode(.leaveRisk): .choice("E"),
        FieldCode(.leaveReason): .text(secret),
      ],
    ])

  /// With an instrument that is kept with the case, or with one that is sealed.
  static func interview(_ name: String, in compartment: Compartment, _ answers: Answers = [:]) -> CaseRecord {
    let circumstances: Answers = [
      FieldCode(.interviewInstrument): .text(name), FieldCode(.interviewMoment): .choice("S"),
      FieldCode(.interviewDay): .date(.day(CaseSample.day.adding(days: -2))),
    ]
    return record(2, .interview, [.interview: circumstances, .items: answers], whole: compartment)
  }

  static func record(
    _ number: UInt64, _ kind: CaseRecordKind, _ sections: [SectionCode: Answers],
    parent: RecordID? = nil, status: CaseRecordStatus = .current, whole: Compartment? = nil
  ) -> CaseRecord {
    let id = RecordID(high: 9, low: number)
    return CaseRecord(
      id: id, caseID: RecordID(high: 2, low: 2), kind: kind, parent: parent, compartment: whole,
      status: status,
      version: 1, made: CaseSample.noon, changed: CaseSample.noon, changedBy: "A. Diallo",
      sections: Dictionary(
        uniqueKeysWithValues: sections.map { code, answers in
          (
            code,
            SectionRecord(
              id: id, owner: id, section: code, version: 1, answers: answers, changed: CaseSample.noon,
              changedBy: "A. Diallo")
          )
        }))
  }
}
