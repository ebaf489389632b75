import Casework
import Paperwork
import Testing

struct `An iCalendar file` {
  private static let day = CivilDay(number: 20_781)
  private static let now = Instant(milliseconds: Int64(day.number) * 86_400_000 + 52_327_000)
  private static let number = CaseNumber(office: "KLD", year: 26, counter: 123)

  private static func event(
    _ id: UInt64 = 1, time: DayTime? = nil, status: FollowUpStatus = .planned, version: Int = 1,
    family: String = "Ndiaye", given: String = "Mamadou Lamine", due: CivilDay = day
  ) -> CalendarEvent {
    let followUp = FollowUp(
      id: RecordID(high: 7, low: id), caseID: RecordID(high: 2, low: 2), kind: .interview, instrument: "PHQ",
      due: due, time: time, channel: .home, agent: RecordID(high: 3, low: 3), status: status, version: version
    )
    let person = PersonHeader(
      id: RecordID(high: 1, low: 1), familyName: family, givenNames: given, nickname: "Modou", sex: .man,
      birth: .year(1994), village: "Saré Yoba", phones: ["221771234567"], fatherName: "Samba")
    return CalendarEvent(followUp, number: number, person: person, changed: now)
  }

  private static func file(_ events: [CalendarEvent], name: String = "BAOS Kolda") -> String {
    CalendarText.file(of: events, name: name, on: now)
  }

  private func read(_ text: String) throws -> CalendarReader { try CalendarReader(Array(text.utf8)) }

  @Test func `is read back by a reader that knows nothing of the writer`() throws {
    let time = try #require(DayTime(hour: 9, minute: 30))
    let file = try read(Self.file([Self.event(2, time: time, version: 3), Self.event(1)]))
    #expect(file.head.map(\.name) == ["VERSION", "PRODID", "CALSCALE", "METHOD", "X-WR-CALNAME"])
    #expect(file.events.count == 2)
    #expect(file.only("DTSTART", of: 0)?.value == "20261124")
    #expect(file.only("DTSTART", of: 0)?.parameters == ["VALUE": "DATE"])
    #expect(file.only("DTEND", of: 0)?.value == "20261125")
    #expect(file.only("DTSTART", of: 1)?.value == "20261124T093000Z")
    #expect(file.only("DURATION", of: 1)?.value == "PT30M")
    #expect(file.only("DTSTAMP", of: 1)?.value == "20261124T143207Z")
    #expect(file.only("SEQUENCE", of: 1)?.value == "2" && file.only("SEQUENCE", of: 0)?.value == "0")
    #expect(file.only("UID", of: 0)?.value == "\(RecordID(high: 7, low: 1))@baos")
    #expect(file.only("STATUS", of: 0)?.value == "CONFIRMED")
  }

  @Test func `of nothing is a calendar all the same`() throws {
    #expect(try read(Self.file([])).events.isEmpty)
  }

  @Test func `says initials and file number, and nothing else of anybody`() throws {
    let text = Self.file([Self.event()])
    #expect(try read(text).only("SUMMARY", of: 0)?.value == "M. N. \(Self.number)")
    for secret in [
      "Ndiaye", "Mamadou", "Modou", "Yoba", "7712", "1994", "Samba", "PHQ", "LOCATION", "DESCRIPTION",
    ] {
      #expect(!text.contains(secret), "\(secret)")
    }
  }

  @Test(arguments: [
    ("", "", ""), ("Ndiaye", "", "N."), ("", "awa", "A."), ("N'Diaye", "Élise", "É. N."),
    ("'Ndiaye", "2 Awa", "A. N."),
  ])
  func `has the initials that are there`(family: String, given: String, initials: String) throws {
    let file = try read(Self.file([Self.event(family: family, given: given)]))
    let expected = initials.isEmpty ? "\(Self.number)" : "\(initials) \(Self.number)"
    #expect(file.only("SUMMARY", of: 0)?.value == expected)
  }

  @Test func `changes and takes away an event by the same identifier`() throws {
    let first = try read(Self.file([Self.event(version: 1)]))
    let moved = try read(Self.file([Self.event(version: 2, due: Self.day.adding(days: 7))]))
    let gone = try read(Self.file([Self.event(status: .cancelled, version: 3)]))
    let files = [first, moved, gone]
    #expect(Set(files.map { $0.only("UID", of: 0)?.value }).count == 1)
    #expect(files.map { $0.only("SEQUENCE", of: 0)?.value } == ["0", "1", "2"])
    #expect(files.map { $0.only("STATUS", of: 0)?.value } == ["CONFIRMED", "CONFIRMED", "CANCELLED"])
    #expect(moved.only("DTSTART", of: 0)?.value == "20261201")
  }

  @Test(arguments: [
    "BAOS Kolda ; visites, appels \\ suite", "une\nligne", "une\r\nligne", "a\u{7}b", ",;\\n",
    String(repeating: "é", count: 200), String(repeating: "ŋ;", count: 90), String(repeating: "x", count: 75),
    String(repeating: "👩‍👩‍👧", count: 40), "a" + String(repeating: "\u{301}", count: 100),
  ])
  func `escapes and folds any text so that it comes back whole`(name: String) throws {
    let file = try read(Self.file([], name: name))
    let expected = name.replacing("\r\n", with: "\n").replacing("\u{7}", with: "")
    #expect(file.head.first { $0.name == "X-WR-CALNAME" }?.value == expected)
  }

  @Test func `folds at 75 octets and not before`() {
    // "X-WR-CALNAME:" has 13 octets.
    let fits = Self.file([], name: String(repeating: "x", count: 62))
    let folds = Self.file([], name: String(repeating: "x", count: 63))
    #expect(!fits.contains("\r\n ") && folds.contains("\r\n x\r\n"))
  }
}

struct `The reader of the tests` {
  @Test(arguments: [
    ("BEGIN:VCALENDAR\nEND:VCALENDAR\n", CalendarReader.Fault.bareLineEnd),
    ("BEGIN:VCALENDAR\r\nEND:VCALENDAR", .noLastLineEnd),
    ("BEGIN:VCALENDAR\r\nEND:VEVENT\r\n", .nesting("END:VEVENT")),
    ("BEGIN:VCALENDAR\r\nX:a,b\r\nEND:VCALENDAR\r\n", .badEscape("a,b")),
    ("BEGIN:VCALENDAR\r\nX\r\nEND:VCALENDAR\r\n", .noColon("X")),
  ])
  func `refuses what calendar programs refuse`(text: String, fault: CalendarReader.Fault) {
    #expect(throws: fault) { try CalendarReader(Array(text.utf8)) }
  }

  @Test func `refuses a line of more than 75 octets`() {
    let text = "BEGIN:VCALENDAR\r\nX:" + String(repeating: "x", count: 74) + "\r\nEND:VCALENDAR\r\n"
    #expect(throws: CalendarReader.Fault.tooLong(octets: 76)) { try CalendarReader(Array(text.utf8)) }
  }
}
