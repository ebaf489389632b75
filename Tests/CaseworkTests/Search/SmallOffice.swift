import Casework

/// A few people with a case each, and the index of them.
struct SmallOffice {
  private(set) var index = PeopleIndex()
  private(set) var people: [PersonHeader] = []
  private var dice = SplitMix64(seed: 1)
  private let agent = RecordID(high: 9, low: 9)

  mutating func id() -> RecordID { RecordID(high: dice.next(), low: dice.next()) }

  /// Adds somebody with one case, and gives the case's number.
  @discardableResult
  mutating func add(
    _ family: String, _ given: String, opened: CivilDay = CivilDay(number: 20_000),
    _ fill: (inout PersonHeader) -> Void = { _ in }
  ) -> CaseNumber {
    var person = PersonHeader(id: id(), familyName: family, givenNames: given)
    fill(&person)
    index.upsert(person)
    people.append(person)
    return addCase(of: person.id, opened: opened)
  }

  @discardableResult
  mutating func addCase(of person: RecordID, opened: CivilDay) -> CaseNumber {
    let number = CaseNumber(office: "KLD", year: 26, counter: index.caseCount + 1)
    index.upsert(
      CaseHeader(
        id: id(), person: person, number: number, status: .open, agent: agent, opened: opened,
        lastChange: Instant(milliseconds: Int64(opened.number) * 86_400_000)))
    return number
  }

  /// The full names that a text finds, best first.
  func names(_ text: String) -> [String] {
    index.search(CaseQuery(text: text), limit: 50).hits.compactMap { hit in
      index.header(of: hit.personID).map { "\($0.familyName) \($0.givenNames)" }
    }
  }
}
