import Casework

/// A made-up case that holds given records.
enum SampleFile {
  static func of(
    _ records: [CaseRecord], sections: [SectionCode: Answers], status: CaseStatus = .open
  ) -> CaseFile {
    let person = PersonHeader(id: RecordID(high: 1, low: 2))
    let header = CaseHeader(
      id: SampleRecord.caseID, person: person.id,
      number: CaseNumber(office: "KLD", year: 26, counter: 123), status: status,
      agent: RecordID(high: 3, low: 3), opened: CivilDay(number: 20_000), lastChange: SampleRecord.made)
    return CaseFile(
      header: header, person: person, agentName: "A. Diallo",
      sections: Dictionary(
        uniqueKeysWithValues: sections.map { SampleRecord.section($0, $1, of: header.id) }),
      flags: [], otherCases: [], relations: [], records: records)
  }
}
