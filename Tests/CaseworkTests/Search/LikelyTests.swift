import Casework
import Testing

struct LikelyTests {
  private static let newcomer = RecordID(high: 99, low: 99)

  private static func office() -> SmallOffice {
    var office = SmallOffice()
    office.add("Ndiaye", "Mamadou") {
      $0.sex = .man
      $0.birth = .year(1994)
      $0.village = "Vélingara"
    }
    office.add("N'Diaye", "Mouhamadou") {
      $0.sex = .man
      $0.birth = .year(1996)
    }
    office.add("Njie", "Momodou") { $0.sex = .man }
    office.add("Ndiaye", "Awa") { $0.sex = .woman }
    office.add("Sow", "Ibrahima") {
      $0.phones = ["221770055555"]
      $0.documents = ["A123"]
    }
    return office
  }

  private static func typed(
    _ family: String, _ given: String, _ fill: (inout PersonHeader) -> Void = { _ in }
  ) -> PersonHeader {
    var person = PersonHeader(id: newcomer, familyName: family, givenNames: given)
    fill(&person)
    return person
  }

  @Test func `likely people appear while the name is typed, best first`() {
    let found = Self.office().index.likely(Self.typed("NJAAY", "Mamadu"), limit: 5)
    #expect(found.map(\.person.givenNames).sorted() == ["Mamadou", "Momodou", "Mouhamadou"])
    #expect(found.map(\.score) == found.map(\.score).sorted(by: >))
    #expect(found.first?.person.givenNames == "Mamadou")
  }

  @Test func `two letters of each name are enough`() {
    let found = Self.office().index.likely(Self.typed("Nd", "Ma"), limit: 5)
    #expect(found.contains { $0.person.givenNames == "Mamadou" })
    #expect(Self.office().index.likely(Self.typed("N", ""), limit: 5).isEmpty)
  }

  @Test func `names in the wrong fields are seen through`() {
    let found = Self.office().index.likely(Self.typed("Mamadou", "Ndiaye"), limit: 5)
    #expect(found.first?.reasons.contains(.namesSwapped) == true)
  }

  @Test func `a telephone or a document is enough without a name`() {
    let phone = Self.office().index.likely(
      Self.typed("", "") { $0.phones = ["221770055555"] }, limit: 5, atLeast: 0)
    let document = Self.office().index.likely(Self.typed("Ba", "Oumar") { $0.documents = ["A123"] }, limit: 5)
    #expect(phone.map(\.person.familyName) == ["Sow"])
    #expect(document.map(\.score) == [100])
  }

  @Test func `people already decided on do not come back`() {
    let office = Self.office()
    let known = office.people[0].id
    let found = office.index.likely(Self.typed("Ndiaye", "Mamadou"), excluding: [known], limit: 5)
    #expect(!found.contains { $0.person.id == known })
  }

  @Test func `a twin is offered, with a low score`() {
    var office = SmallOffice()
    office.add("Ndiaye", "Assane") {
      $0.birth = .year(1999)
      $0.motherName = "Awa Sow"
      $0.village = "Dabo"
    }
    let twin = Self.typed("Ndiaye", "Ousseynou") {
      $0.birth = .year(1999)
      $0.motherName = "Awa Sow"
    }
    let found = office.index.likely(twin, limit: 5)
    #expect(found.first?.isTwin == true)
    #expect((found.first?.score ?? 100) <= MatchThresholds.twin)
  }

  @Test func `those who return are recognised, spelled another way`() {
    let intakes = Array(DemoOffice(seed: 21, count: 1_000, today: CivilDay(number: 20_700)))
    var builder = PeopleIndex.Builder()
    for (position, intake) in intakes.enumerated()
    where intake.knownPersonIndex == nil && intake.answers[.identity] != nil {
      builder.add(
        wire: PersonHeader(id: RecordID(high: 0, low: UInt64(position)), answers: intake.allAnswers).wire)
    }
    let index = builder.finish()
    let returns = intakes.filter { $0.knownPersonIndex != nil }
    var recognised = 0
    for intake in returns {
      let candidate = PersonHeader(id: Self.newcomer, answers: intake.allAnswers)
      let found = index.likely(candidate, limit: 5)
      if found.contains(where: {
        $0.person.id.low == UInt64(intake.knownPersonIndex ?? 0) && $0.score >= MatchThresholds.probable
      }) {
        recognised += 1
      }
    }
    #expect(returns.count > 20)
    #expect(recognised * 100 >= returns.count * 95, "\(recognised) of \(returns.count)")
  }
}
