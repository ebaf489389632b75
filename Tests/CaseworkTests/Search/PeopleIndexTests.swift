import Casework
import Testing

/// The index over a fictional office of a thousand interviews.
struct PeopleIndexTests {
  private static let today = CivilDay(number: 20_700)
  private static let agent = RecordID(high: 8, low: 8)
  private static let people: [PersonHeader] = DemoOffice(seed: 11, count: 1_000, today: today)
    .filter { $0.knownPersonIndex == nil && $0.answers[.identity] != nil }
    .enumerated()
    .map { PersonHeader(id: RecordID(high: 0, low: UInt64($0.offset + 1)), answers: $0.element.allAnswers) }

  private static func header(_ counter: Int) -> CaseHeader {
    CaseHeader(
      id: RecordID(high: 1, low: UInt64(counter)), person: RecordID(high: 0, low: UInt64(counter)),
      number: CaseNumber(office: "KLD", year: 26, counter: counter),
      status: counter % 4 == 0 ? .closed : .open, agent: agent, opened: today.adding(days: -counter % 500),
      lastChange: Instant(milliseconds: Int64(today.number - counter % 500) * 86_400_000),
      country: counter % 3 == 0 ? "NER" : "LBY", hasFollowUp: counter % 2 == 0)
  }

  private static let index: PeopleIndex = {
    var builder = PeopleIndex.Builder(expecting: people.count)
    for (position, person) in people.enumerated() {
      builder.add(wire: person.wire)
      builder.add(header(position + 1))
    }
    return builder.finish()
  }()

  private func finds(_ text: String, _ person: PersonHeader) -> Bool {
    Self.index.search(CaseQuery(text: text), limit: .max).hits.contains { $0.personID == person.id }
  }

  @Test func `a header comes back from its compact form as it was`() {
    for person in Self.people { #expect(PersonHeader(wire: person.wire) == person) }
    var other = Self.people[0]
    other.birth = .month(year: 1_994, month: 12)
    #expect(PersonHeader(wire: other.wire) == other)
    other.birth = .age(31, on: CivilDay(number: -5))
    #expect(PersonHeader(wire: other.wire) == other)
  }

  @Test func `bytes that are cut short or of another version are no header`() {
    let wire = Self.people[0].wire
    for length in 0..<wire.count { #expect(PersonHeader(wire: Array(wire.prefix(length))) == nil) }
    var newer = wire
    newer[0] = PersonHeader.wireVersion + 1
    #expect(PersonHeader(wire: newer) == nil)
    var index = PeopleIndex()
    let isRead = index.upsert(wire: newer)
    #expect(!isRead)
    #expect(index.personCount == 0)
  }

  @Test func `everybody is found by their name in either order, by village, telephone and birth year`() {
    for person in Self.people.prefix(150) {
      #expect(finds("\(person.givenNames) \(person.familyName)", person))
      #expect(finds("\(person.familyName) \(person.givenNames)".uppercased(), person))
      #expect(finds(Folding.fold("\(person.familyName) \(person.givenNames.prefix(2))"), person))
      if !person.village.isEmpty { #expect(finds(person.village, person)) }
      if let phone = person.phones.first { #expect(finds(String(phone.dropFirst(3)), person)) }
      if case .year(let year) = person.birth { #expect(finds("\(person.familyName) \(year)", person)) }
    }
  }

  @Test(arguments: NameVariants.families + NameVariants.men + NameVariants.women)
  func `a person is found by each spelling of their name`(_ group: [String]) {
    var office = SmallOffice()
    for spelling in group { office.add(spelling, "Xyzabc") }
    for typed in group {
      let found = office.index.search(CaseQuery(text: typed), limit: 50)
      #expect(found.total == group.count, "\(typed): \(office.names(typed))")
    }
  }

  @Test func `the best spelled comes first`() {
    var office = SmallOffice()
    office.add("Ndiayes", "Awa")
    office.add("Njie", "Awa")
    office.add("Ndiaye", "Awa")
    office.add("N'Diaye", "Awa")
    #expect(office.names("ndiaye awa").prefix(2).sorted() == ["N'Diaye Awa", "Ndiaye Awa"])
  }

  @Test func `a case is found by its number with one wrong character`() {
    let number = CaseNumber(office: "KLD", year: 26, counter: 777)
    let characters = Array(number.description)
    for position in characters.indices where characters[position] != "-" {
      var typed = characters
      typed[position] = typed[position] == "7" ? "1" : "7"
      let found = Self.index.search(CaseQuery(text: String(typed)), limit: 50)
      let ids = found.hits.map(\.caseID)
      #expect(ids.contains(RecordID(high: 1, low: 777)), "\(String(typed))")
    }
    let slip = Self.index.search(CaseQuery(text: "KLD-26-00771-\(number.check)"), limit: 50)
    #expect(slip.hits.contains { $0.reasons == [.numberSlip(typed: "KLD-26-00771-\(number.check)")] })
  }

  @Test func `what a word was found in is said`() {
    var office = SmallOffice()
    office.add("Ndiaye", "Modou") {
      $0.motherName = "Sira Kanté"
      $0.village = "Dabo"
      $0.nickname = "Zale"
      $0.phones = ["221770098765"]
    }
    func reasons(_ text: String) -> [SearchReason] {
      office.index.search(CaseQuery(text: text), limit: 1).hits.first?.reasons ?? []
    }
    #expect(reasons("ndia") == [.name])
    #expect(
      reasons("njaay mamadou") == [
        .nameVariant(typed: "njaay", found: "Ndiaye"), .nameVariant(typed: "mamadou", found: "Modou"),
      ])
    #expect(reasons("kante") == [.parent(found: "Kanté")])
    #expect(reasons("dabo") == [.place(found: "Dabo")])
    #expect(reasons("zale") == [.nickname])
    #expect(reasons("98765") == [.phone])
    #expect(reasons("KLD-26-1") == [.number])
  }

  @Test func `filters narrow and the count stays exact`() {
    let all = Self.index.search(CaseQuery(), limit: 5)
    let open = Self.index.search(CaseQuery(status: .open), limit: 5)
    let closed = Self.index.search(CaseQuery(status: .closed), limit: 5)
    #expect(all.total == Self.people.count)
    #expect(open.total + closed.total == all.total)
    let niger = Self.index.search(CaseQuery(country: "NER"), limit: 5)
    #expect(niger.total == Self.people.count / 3)
    #expect(Self.index.search(CaseQuery(agent: RecordID(high: 1, low: 1)), limit: 5).total == 0)
    #expect(Self.index.search(CaseQuery(agent: Self.agent), limit: 5).total == all.total)
    let kolda = Self.index.search(CaseQuery(department: "1001"), limit: .max)
    #expect(kolda.total == Self.people.count { $0.department == "1001" })
    #expect(kolda.hits.count == kolda.total)
    let days = Self.today.adding(days: -30)...Self.today
    let recent = Self.index.search(CaseQuery(opened: days), limit: .max)
    #expect(
      recent.hits.allSatisfy {
        days.contains(Self.index.caseHeader($0.caseID)?.opened ?? CivilDay(number: 0))
      })
  }

  @Test(arguments: CaseQuery.Sort.allCases)
  func `pages follow each other without a gap in any order`(_ sort: CaseQuery.Sort) {
    let whole = Self.index.search(CaseQuery(text: "m", sort: sort), limit: .max)
    var paged: [SearchHit] = []
    while paged.count < whole.total {
      let page = Self.index.search(CaseQuery(text: "m", sort: sort), offset: paged.count, limit: 37)
      if page.hits.isEmpty { break }
      paged += page.hits
    }
    #expect(paged == whole.hits)
    #expect(Set(paged.map(\.caseID)).count == whole.total)
  }

  @Test func `names sort by the alphabet, without accents and capitals`() {
    var office = SmallOffice()
    for family in ["Sow", "Élimane", "ba", "Diallo", "Zale", "Diop"] { office.add(family, "Awa") }
    let found = office.index.search(CaseQuery(sort: .name), limit: 10).hits
    let names = found.compactMap { office.index.header(of: $0.personID)?.familyName }
    #expect(names == ["ba", "Diallo", "Diop", "Élimane", "Sow", "Zale"])
  }

  @Test func `a corrected name is found, the one before is not`() {
    var office = SmallOffice()
    office.add("Diallo", "Mamadou") { $0.phones = ["221770011111"] }
    var person = office.people[0]
    person.familyName = "Sow"
    person.phones = ["221770022222"]
    var index = office.index
    index.upsert(person)
    #expect(index.search(CaseQuery(text: "diallo"), limit: 5).total == 0)
    #expect(index.search(CaseQuery(text: "sow"), limit: 5).total == 1)
    #expect(index.search(CaseQuery(text: "770011111"), limit: 5).total == 0)
    #expect(index.search(CaseQuery(text: "770022222"), limit: 5).total == 1)
    #expect(office.names("diallo") == ["Diallo Mamadou"])
    index.remove(person: person.id)
    #expect(index.search(CaseQuery(text: "sow"), limit: 5).total == 0)
    #expect(index.header(of: person.id) == nil)
    #expect(index.cases(of: person.id).count == 1)
  }

  @Test func `a person with two returns is found with both, the latest first`() {
    var office = SmallOffice()
    office.add("Diallo", "Mamadou", opened: CivilDay(number: 20_000))
    office.addCase(of: office.people[0].id, opened: CivilDay(number: 20_300))
    let found = office.index.search(CaseQuery(text: "diallo"), limit: 5)
    #expect(found.total == 2)
    #expect(office.index.cases(of: office.people[0].id).map(\.opened.number) == [20_300, 20_000])
  }

  @Test func `counts agree with the cases`() {
    #expect(Self.index.countsByStatus[.closed] == Self.people.count / 4)
    #expect(Self.index.personCount == Self.people.count)
    let waiting = Self.index.casesWithNothingDone()
    #expect(waiting.headers.count == waiting.total)
    #expect(waiting.headers.allSatisfy { $0.status == .open && !$0.hasFollowUp })
    #expect(waiting.headers.map(\.opened) == waiting.headers.map(\.opened).sorted())
    let first = Self.index.casesWithNothingDone(limit: 3)
    #expect(first.headers == Array(waiting.headers.prefix(3)))
    #expect(first.total == waiting.total)
    let week = Self.index.cases(openedSince: Self.today.adding(days: -6))
    #expect(week.headers.allSatisfy { $0.opened >= Self.today.adding(days: -6) })
    #expect(week.headers.map(\.opened) == week.headers.map(\.opened).sorted(by: >))
    #expect(week.total == week.headers.count)
    #expect(
      Self.index.case(numbered: CaseNumber(office: "KLD", year: 26, counter: 5))?.id
        == RecordID(high: 1, low: 5))
  }

  @Test func `a removed case is in no list`() {
    var index = Self.index
    index.remove(case: RecordID(high: 1, low: 5))
    #expect(index.caseHeader(RecordID(high: 1, low: 5)) == nil)
    #expect(index.case(numbered: CaseNumber(office: "KLD", year: 26, counter: 5)) == nil)
    #expect(index.caseCount == Self.index.caseCount - 1)
  }

  @Test(arguments: [
    "\u{0}", "'", "\u{202e}abc", String(repeating: "a ", count: 5_000), String(repeating: "9", count: 10_000),
    "e\u{301}\u{301}\u{301}", "-----", "KLD-", "KLD-26-99999999999999999999", "🙂", "+", "00",
  ])
  func `hostile text finds nothing or something, and never stops the program`(_ text: String) {
    let found = Self.index.search(CaseQuery(text: text), limit: 3)
    #expect(found.hits.count <= 3)
  }
}
