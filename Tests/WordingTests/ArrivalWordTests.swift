import Casework
import Testing
import Wording

struct `Words of announced arrivals` {
  private let today = CivilDay(number: 20_416)
  private let id = RecordID(high: 0, low: 7)

  private func arrival(
    _ said: [CoreField: Answer], in days: Int = 2, standing: ArrivalStanding = .expected, registered: Int = 0
  ) -> AnnouncedArrival {
    let answers = Dictionary(uniqueKeysWithValues: said.map { (FieldCode($0), $1) })
    return AnnouncedArrival(
      id: id, day: today.adding(days: days),
      notice: SectionRecord(
        id: id, owner: id, section: .arrival, version: 1, answers: answers,
        changed: Instant(milliseconds: 0), changedBy: ""), standing: standing,
      registered: (0..<registered).map { RecordID(high: 1, low: UInt64($0)) },
      announced: Instant(milliseconds: 0), announcedBy: id)
  }

  private let group: [CoreField: Answer] = [
    .arrivalParty: .choice("G"), .arrivalPeople: .number(12), .arrivalCountry: .choice("LBY"),
    .arrivalSource: .choice("OIM"), .arrivalCare: .choices(["FEM", "SOIN"]),
  ]

  @Test(arguments: [
    (
      [CoreField.arrivalParty: Answer.choice("P"), .familyName: .text("Baldé"), .givenNames: .text("Awa")],
      "BALDÉ Awa", "BALDÉ Awa"
    ),
    ([.arrivalParty: .choice("P")], "une personne", "one person"),
    (
      [.arrivalParty: .choice("F"), .arrivalPeople: .number(5), .familyName: .text("Baldé")],
      "famille BALDÉ (5)", "BALDÉ family (5)"
    ),
    ([.arrivalParty: .choice("F"), .arrivalPeople: .number(5)], "famille de 5", "family of 5"),
    (
      [.arrivalParty: .choice("G"), .arrivalPeople: .number(12), .arrivalCountry: .choice("LBY")],
      "groupe de 12, Libye", "group of 12, Libya"
    ),
  ])
  func `say who is coming in one line`(said: [CoreField: Answer], fr: String, en: String) {
    #expect(french.headline(of: arrival(said)) == fr && english.headline(of: arrival(said)) == en)
  }

  @Test func `say what must be ready, how many are here, and how late the others are`() {
    #expect(french.fullHeadline(of: arrival(group)) == "groupe de 12, Libye ! femme seule, soins")
    #expect(french.end(of: arrival(group), today: today) == "OIM (migrations)")
    #expect(french.end(of: arrival(group, registered: 3), today: today) == "3 sur 12")
    #expect(french.end(of: arrival(group, in: -2, registered: 3), today: today) == "3 sur 12  2 j")
    #expect(english.end(of: arrival(group, in: -2), today: today) == "2 d")
    let gone = ArrivalStanding.didNotCome(.elsewhere, on: today, by: id)
    #expect(french.end(of: arrival(group, standing: gone), today: today) == "parti ailleurs")
    #expect(french.sign(of: arrival(group, in: -2), today: today) == "!")
    #expect(french.sign(of: arrival(group, standing: gone), today: today) == "-")
  }

  @Test(arguments: bothLanguages)
  func `say where an announcement stands`(words: Wording) {
    let gone = ArrivalStanding.didNotCome(.cancelled, on: today, by: id)
    let lines = [
      arrival(group), arrival(group, in: -2), arrival(group, standing: .came(on: today, by: id)),
      arrival(group, standing: gone),
      arrival(group.merging([.arrivalCertainty: .choice("V")]) { $1 }),
    ].map { words.standing(of: $0, today: today, by: "A. Diallo") }
    #expect(Set(lines).count == lines.count)
    for line in lines { expectPlain(line) }
  }

  @Test func `make hostile words tame`() {
    let hostile = "\u{1B}[2J\u{202E}\nABC"
    let line = french.fullHeadline(of: arrival([.arrivalParty: .choice("F"), .familyName: .text(hostile)]))
    #expect(!line.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
  }
}
