import Casework
import Testing

/// Tuesday 24 November 2026, the day of the mock-ups.
private let today = CivilDay(year: 2026, month: 11, day: 24) ?? CivilDay(number: 0)

private func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDay? {
  CivilDay(year: year, month: month, day: day)
}

struct `A day` {
  @Test(arguments: [
    ("j", 2026, 11, 24), ("J", 2026, 11, 24), ("j+7", 2026, 12, 1), ("J + 7", 2026, 12, 1),
    ("j-3", 2026, 11, 21), ("-1", 2026, 11, 23), ("+7", 2026, 12, 1), ("+2s", 2026, 12, 8),
    ("+1m", 2026, 12, 24), ("-1a", 2025, 11, 24), ("t", 2026, 11, 24), ("+2w", 2026, 12, 8),
    ("hier", 2026, 11, 23), ("demain", 2026, 11, 25), ("tomorrow", 2026, 11, 25),
    ("24", 2026, 11, 24), ("1", 2026, 12, 1), ("24/11", 2026, 11, 24), ("2/1", 2027, 1, 2),
    ("24/11/26", 2026, 11, 24), ("24.11.2026", 2026, 11, 24), ("24-11-2026", 2026, 11, 24),
    ("24 11 2026", 2026, 11, 24), ("241126", 2026, 11, 24), ("24112026", 2026, 11, 24),
    ("2411", 2026, 11, 24), ("2026-11-24", 2026, 11, 24), (" 24/11/2026 ", 2026, 11, 24),
    ("29/02", 2028, 2, 29), ("290224", 2024, 2, 29),
  ])
  func `is read from every writing of the office`(text: String, year: Int, month: Int, date: Int) {
    #expect(DayParser.parse(text, today: today) == day(year, month, date))
  }

  @Test(arguments: [
    ("lun", 30, 11, 23, 11, 23), ("lundi", 30, 11, 23, 11, 23), ("mon", 30, 11, 23, 11, 23),
    ("mar", 1, 12, 17, 11, 1), ("jeu", 26, 11, 19, 11, 26), ("ve", 27, 11, 20, 11, 27),
    ("dim", 29, 11, 22, 11, 22), ("sun", 29, 11, 22, 11, 22),
  ])
  func `of the week is never today and leans as asked`(
    text: String, next: Int, nextMonth: Int, last: Int, lastMonth: Int, nearest: Int
  ) throws {
    #expect(try DayParser.day(text, today: today, leaning: .future) == day(2026, nextMonth, next))
    #expect(try DayParser.day(text, today: today, leaning: .past) == day(2026, lastMonth, last))
    #expect(try DayParser.day(text, today: today, leaning: .nearest).day == nearest)
  }

  @Test(arguments: [
    ("25", 2026, 11, 25, 2026, 10, 25), ("31", 2026, 12, 31, 2026, 10, 31),
    ("25/11", 2026, 11, 25, 2025, 11, 25), ("010130", 2030, 1, 1, 1930, 1, 1),
    ("251126", 2026, 11, 25, 1926, 11, 25), ("241126", 2026, 11, 24, 2026, 11, 24),
  ])
  func `written short is in the future or in the past as asked`(
    text: String, year: Int, month: Int, date: Int, pastYear: Int, pastMonth: Int, pastDate: Int
  ) throws {
    #expect(try DayParser.day(text, today: today, leaning: .future) == day(year, month, date))
    #expect(try DayParser.day(text, today: today, leaning: .past) == day(pastYear, pastMonth, pastDate))
  }

  @Test(arguments: ["31/11/2026", "29/02/2025", "0", "32", "00/01/2020", "1/13", "24/11/3000", "+9999a"])
  func `that never was is refused as such`(text: String) {
    #expect(throws: FieldProblem.noSuchDay) { try DayParser.day(text, today: today, leaning: .nearest) }
  }

  @Test(arguments: [
    "", " ", "x", "j7", "+", "+7x", "//", "1/2/3/4", "24/11/20266", "12345", "avril", "٢٤", "24/xi", "34a",
    "+99999999999999999999",
  ])
  func `in no known writing is not a date`(text: String) {
    #expect(throws: FieldProblem.notADate) { try DayParser.day(text, today: today, leaning: .nearest) }
  }
}

struct `A partial date` {
  @Test(arguments: [
    ("03/1984", PartialDate.month(year: 1984, month: 3)), ("3 1984", .month(year: 1984, month: 3)),
    ("1984-03", .month(year: 1984, month: 3)), ("1984", .year(1984)), ("34a", .age(34, on: today)),
    ("34 ans", .age(34, on: today)), ("34y", .age(34, on: today)), ("0a", .age(0, on: today)),
    ("34a 24/11/2025", .age(34, on: today.adding(days: -365))),
  ])
  func `is read from what is known`(text: String, expected: PartialDate) {
    #expect(DayParser.parse(text, today: today) == expected)
  }

  @Test(arguments: ["24", "24/11", "84"])
  func `of birth wants a year`(text: String) {
    #expect(throws: FieldProblem.notADate) {
      try DayParser.date(text, today: today, leaning: .past, needsYear: true)
    }
  }

  @Test func `of birth with a short year is never in the future`() throws {
    for offset in 0..<2_000 {
      let typed = today.adding(days: offset * 18 - 18_000)
      let (year, month, date) = typed.parts
      let text = [date, month, year % 100].map { $0 < 10 ? "0\($0)" : String($0) }.joined()
      guard case .day(let read) = try DayParser.date(text, today: today, leaning: .past) else {
        Issue.record("\(text) is not a day")
        continue
      }
      #expect(read <= today)
      #expect(read.year % 100 == year % 100)
    }
  }

  @Test func `is written so that it reads back the same on any later day`() throws {
    var dates: [PartialDate] = [.year(1850), .year(2199)]
    for number in stride(from: -40_000, to: 80_000, by: 37) {
      let day = CivilDay(number: number)
      dates += [.day(day), .month(year: day.year, month: day.month), .year(day.year)]
      dates.append(.age(abs(number) % 131, on: day))
    }
    for date in dates {
      for leaning in [DayParser.Leaning.past, .nearest, .future] {
        let later = today.adding(days: 400)
        #expect(try DayParser.date(DayParser.text(of: date), today: later, leaning: leaning) == date)
      }
    }
  }

  @Test func `begins and ends on the days it may stand for`() {
    #expect(PartialDate.month(year: 2024, month: 2).latest == day(2024, 2, 29))
    #expect(PartialDate.month(year: 2024, month: 2).earliest == day(2024, 2, 1))
    #expect(PartialDate.year(1984).latest == day(1984, 12, 31))
    #expect(PartialDate.age(34, on: today).earliest == day(1990, 1, 1))
    #expect(PartialDate.age(34, on: today).latest == day(1994, 12, 31))
  }

  @Test func `never crashes on any text`() {
    var dice = Dice(seed: 7)
    let letters = Array("0123456789/.-+ jtsmaxlunardi\u{e9}\u{a0}")
    for _ in 0..<5_000 {
      let text = String((0..<dice.roll(12)).map { _ in letters[dice.roll(letters.count)] })
      if let date: PartialDate = DayParser.parse(text, today: today) {
        #expect(DayParser.parse(DayParser.text(of: date), today: today) == date)
      }
    }
  }
}
