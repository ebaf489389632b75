import Casework
import Testing

struct `The Sunday of Easter` {
  @Test(arguments: [
    (2019, 4, 21), (2020, 4, 12), (2021, 4, 4), (2022, 4, 17), (2023, 4, 9), (2024, 3, 31), (2025, 4, 20),
    (2026, 4, 5), (2027, 3, 28), (2038, 4, 25), (2008, 3, 23),
  ])
  func `falls where it fell, and where it is announced`(year: Int, month: Int, day: Int) throws {
    #expect(Easter.sunday(of: year) == (try civil(year, month, day)))
  }

  @Test(arguments: 1900...2099)
  func `is the day of Gauss's rule`(year: Int) throws {
    // With M = 24 and N = 5, which hold from 1900 to 2099.
    let d = (19 * (year % 19) + 24) % 30
    let e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7
    var march = 22 + d + e
    if march == 57 || (march == 56 && d == 28 && e == 6 && year % 19 > 10) { march -= 7 }
    #expect(Easter.sunday(of: year) == (try civil(year, 3, 1)).adding(days: march - 1))
  }
}

struct `Holidays of Senegal` {
  private let holidays = Holidays()

  @Test func `of 2026 are all there, the computed ones and the proposed ones`() throws {
    let year = holidays.of(year: 2026)
    let sure = year.filter { $0.standing == .computed }.map(\.day)
    #expect(
      try sure == [
        civil(2026, 1, 1), civil(2026, 4, 4), civil(2026, 4, 6), civil(2026, 5, 1), civil(2026, 5, 14),
        civil(2026, 5, 25), civil(2026, 8, 15), civil(2026, 11, 1), civil(2026, 12, 25),
      ])
    #expect(Set(year.filter { $0.standing == .proposed }.map(\.name)) == Set(Self.moons.map { .known($0) }))
  }

  private static let moons: [HolidayKind] = [.korite, .tabaski, .tamkharit, .gamou, .magal]

  /// Days as they were kept in Senegal, recalled; the moon was seen a day or two from the tables.
  @Test(arguments: [
    (HolidayKind.korite, 2023, 4, 22), (.korite, 2024, 4, 10), (.korite, 2025, 3, 31),
    (.tabaski, 2023, 6, 29), (.tabaski, 2024, 6, 17), (.tabaski, 2025, 6, 7), (.magal, 2023, 9, 5),
    (.magal, 2024, 8, 23), (.gamou, 2023, 9, 28),
  ])
  func `of the moon are proposed within two days of those that were kept`(
    kind: HolidayKind, year: Int, month: Int, day: Int
  ) throws {
    let kept = try civil(year, month, day)
    let proposed = holidays.of(year: year).filter { $0.name == .known(kind) }
    #expect(proposed.contains { abs($0.day.days(since: kept)) <= 2 }, "\(proposed)")
    #expect(proposed.allSatisfy { $0.standing == .proposed })
  }

  @Test func `may be two of a kind in a year, and each year has every kind`() {
    for year in 1900...2100 {
      let kinds = holidays.of(year: year).compactMap {
        if case .known(let kind) = $0.name { kind } else { nil }
      }
      let count = Dictionary(grouping: kinds, by: \.self).mapValues(\.count)
      #expect(HolidayKind.allCases.allSatisfy { (1...($0.isByMoon ? 2 : 1)).contains(count[$0] ?? 0) })
    }
    #expect(holidays.of(year: 2030).count { $0.name == .known(.korite) } == 1)
    #expect(holidays.of(year: 2000).count { $0.name == .known(.korite) } == 2)
  }

  @Test func `announced by the office take the place of the computed ones beside them`() throws {
    let proposed = try #require(holidays.of(year: 2026).first { $0.name == .known(.tabaski) })
    let announced = proposed.day.adding(days: 1)
    let table = HolidayTable(entries: [.init(day: announced, name: .known(.tabaski))])
    let known = Holidays(table: table)
    #expect(known.on(proposed.day).isEmpty)
    #expect(known.on(announced) == [Holiday(day: announced, name: .known(.tabaski), standing: .entered)])
    #expect(known.of(year: 2026).count == holidays.of(year: 2026).count)
    #expect(known.of(year: 2027) == holidays.of(year: 2027))
  }

  @Test func `that the office works on are none, and one may be entered to be confirmed`() throws {
    let assumption = try civil(2026, 8, 15)
    let mourning = try civil(2026, 6, 2)
    let own = Holiday.Name.own(LocalText(fr: "Deuil", en: "Mourning"))
    let known = Holidays(
      table: HolidayTable(entries: [
        .init(day: assumption, name: .known(.assumption), isClosed: false),
        .init(day: mourning, name: own, isConfirmed: false),
      ]))
    #expect(known.on(assumption).isEmpty)
    #expect(known.on(mourning).map(\.standing) == [.proposed])
    #expect(known.on(try civil(2027, 8, 15)).contains { $0.name == .known(.assumption) })
  }
}

struct `A table of holidays` {
  private static let text = """
    format: 1
    holidays:
      - {day: 2027-03-10, kind: korite}
      - {day: 2027-05-16, kind: tabaski, confirmed: no}
      - {day: 2026-12-31, fr: Deuil national, en: National mourning}
      - {day: 2027-08-15, kind: assumption, closed: no}

    """

  @Test func `is read as the office wrote it`() throws {
    let table = try HolidayTable(yaml: Array(Self.text.utf8))
    #expect(
      try table.entries == [
        .init(
          day: civil(2026, 12, 31), name: .own(LocalText(fr: "Deuil national", en: "National mourning"))),
        .init(day: civil(2027, 3, 10), name: .known(.korite)),
        .init(day: civil(2027, 5, 16), name: .known(.tabaski), isConfirmed: false),
        .init(day: civil(2027, 8, 15), name: .known(.assumption), isClosed: false),
      ])
  }

  private static let kinds = HolidayKind.allCases.map(\.rawValue)
  private static let keys = ["day", "kind", "fr", "en", "confirmed", "closed"]

  @Test(arguments: [
    ("format: 1", "format: 2", InstrumentFault.unknownFormat(line: 1, found: "2", known: 1)),
    ("2027-03-10", "10/03/2027", .unexpected(line: 3, .file, expected: .day, found: "10/03/2027")),
    ("2027-03-10", "2027-02-30", .unexpected(line: 3, .file, expected: .day, found: "2027-02-30")),
    ("2027-03-10", "+027-03-10", .unexpected(line: 3, .file, expected: .day, found: "+027-03-10")),
    ("kind: korite", "kind: ramadan", .unexpected(line: 3, .file, expected: .oneOf(kinds), found: "ramadan")),
    ("fr: Deuil national, ", "", .missingLanguage(line: 5, .file, key: "day", language: "fr")),
    ("day: 2026-12-31, ", "", .missingKey(line: 5, .file, key: "day")),
    ("closed: no", "shut: no", .unknownKey(line: 6, .file, key: "shut", known: keys)),
    ("closed: no", "closed: 2", .unexpected(line: 6, .file, expected: .yesOrNo, found: "2")),
    (
      "2027-05-16, kind: tabaski", "2027-03-10, kind: korite",
      .duplicate(line: 4, .file, .holiday, code: "10/03/2027")
    ),
    ("format: 1", "format: &a 1", .forbidden(line: 1, what: "&")),
  ])
  func `that is wrong is refused with its line`(what: String, instead: String, fault: InstrumentFault) {
    let text = Self.text.replacing(what, with: instead, maxReplacements: 1)
    #expect(text != Self.text)
    #expect(throws: fault) { try HolidayTable(yaml: Array(text.utf8)) }
  }
}

struct `Working days` {
  private let days = WorkingDays()

  @Test func `are none of the weekend and none of the holidays`() throws {
    let year = (try civil(2026, 1, 1).number...civil(2026, 12, 31).number).map(CivilDay.init(number:))
    let open = year.filter(days.isOpen)
    #expect(open.allSatisfy { $0.weekday <= 5 && days.holidays.on($0).isEmpty })
    #expect(year.filter { !days.isOpen($0) }.allSatisfy { $0.weekday > 5 || !days.holidays.on($0).isEmpty })
    #expect(days.count(from: year[0].adding(days: -1), to: year[364]) == open.count)
  }

  @Test func `say why a day is closed, and where it lands`() throws {
    let christmas = try civil(2026, 12, 25)
    let holiday = Holiday(day: christmas, name: .known(.christmas), standing: .computed)
    #expect(
      days.landing(on: christmas)
        == LandedDay(asked: christmas, day: try civil(2026, 12, 28), closure: .holiday(holiday)))
    let saturday = try civil(2026, 11, 28)
    #expect(
      days.landing(on: saturday)
        == LandedDay(asked: saturday, day: try civil(2026, 11, 30), closure: .weekend))
    let tuesday = try civil(2026, 11, 24)
    #expect(days.landing(on: tuesday) == LandedDay(asked: tuesday, day: tuesday, closure: nil))
    #expect(days.lastOpen(onOrBefore: try civil(2026, 12, 27)) == (try civil(2026, 12, 24)))
  }

  @Test func `added and counted come back to each other from any day`() {
    var dice = Dice(seed: 5)
    for _ in 0..<2_000 {
      let from = CivilDay(number: 20_000 + dice.roll(4_000))
      let steps = 1 + dice.roll(60)
      let reached = days.adding(workingDays: steps, to: from)
      #expect(days.isOpen(reached) && days.count(from: from, to: reached) == steps)
      #expect(days.count(from: reached, to: from) == -steps)
      let back = days.adding(workingDays: -steps, to: days.nextOpen(onOrAfter: from))
      #expect(days.adding(workingDays: steps, to: back) == days.nextOpen(onOrAfter: from))
    }
  }

  @Test func `never end, even when an office closes for a year or has no weekend at all`() throws {
    let first = try civil(2027, 1, 1)
    let entries = (0..<365).map {
      HolidayTable.Entry(day: first.adding(days: $0), name: .own(LocalText(fr: "Fermé", en: "Closed")))
    }
    let closed = WorkingDays(holidays: Holidays(table: HolidayTable(entries: entries)))
    #expect(closed.nextOpen(onOrAfter: first) == (try civil(2028, 1, 3)))
    #expect(WorkingDays(weekend: Set(1...7)).isOpen(try civil(2026, 11, 28)))
  }
}
