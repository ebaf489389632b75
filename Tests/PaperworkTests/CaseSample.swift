import Casework

/// One case that holds one of each thing a paper must show or hide.
enum CaseSample {
  static let day = CivilDay(number: 20_781)
  static let noon = Instant(milliseconds: Int64(day.number) * 86_400_000 + 52_327_000)
  static let sister = RecordID(high: 7, low: 7)

  static func file(sealed: Set<Compartment> = [], familyName: String = "Ndiaye") -> CaseFile {
    let person = PersonHeader(
      id: RecordID(high: 1, low: 1), familyName: familyName, givenNames: "Mamadou", sex: .man,
      birth: .year(1994),
      department: "1001", phones: ["221771234567"])
    let header = CaseHeader(
      id: RecordID(high: 2, low: 2), person: person.id,
      number: CaseNumber(office: "KLD", year: 26, counter: 123), status: .open,
      agent: RecordID(high: 3, low: 3),
      opened: day, lastChange: noon, version: 3, country: "LBY")
    return CaseFile(
      header: header, person: person, agentName: "A. Diallo",
      sections: sections(sealed, familyName: familyName),
      flags: [flag], otherCases: [], relations: [relation])
  }

  private static func sections(_ sealed: Set<Compartment>, familyName: String) -> [SectionCode: SectionRecord]
  {
    let identity: Answers = [
      FieldCode(.familyName): .text(familyName), FieldCode(.givenNames): .text("Mamadou"),
      FieldCode(.sex): .choice("H"), FieldCode(.birth): .date(.year(1994)),
      FieldCode(.nationality): .choice("SEN"), FieldCode(.fatherName): .noAnswer(.notDisclosed),
    ]
    var journey: Answers = [
      FieldCode(.returnDate): .date(.day(day)), FieldCode(.lastCountry): .choice("LBY"),
      FieldCode(.otherCountries): .choices(["NER", "DZA"]), FieldCode(.indebted): .yesNo(true),
      FieldCode(.debtAmount): .money(1_250_000), FieldCode(.journeyNote): .text("Premier mot.\nSecond mot."),
    ]
    if !sealed.contains(.protection) { journey[FieldCode(.smuggler)] = .yesNo(true) }
    return [
      .identity: record(.identity, identity, sealed: []),
      .journey: record(.journey, journey, sealed: sealed),
    ]
  }

  private static func record(_ section: SectionCode, _ answers: Answers, sealed: Set<Compartment>)
    -> SectionRecord
  {
    SectionRecord(
      id: RecordID(high: 4, low: 4), owner: RecordID(high: 2, low: 2), section: section, version: 1,
      answers: answers, sealed: sealed, changed: noon, changedBy: "A. Diallo")
  }

  private static let flag = RedFlag(
    id: RecordID(high: 5, low: 5), kind: .homelessTonight, raised: noon, raisedBy: "A. Diallo",
    acknowledgement: .init(by: "F. Sané", at: noon, action: .referred, note: "CPRS\nappelé"))
  private static let relation = Relation(
    other: sister, decision: .household, decidedBy: "A. Diallo", decided: noon)
}
