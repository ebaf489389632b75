import Casework
import Foundation
import Testing

/// Every day from 1900 to 2100.
let twoCenturies: ClosedRange<Int> = -25_567...47_846

func civil(_ year: Int, _ month: Int, _ day: Int) throws -> CivilDay {
  try #require(CivilDay(year: year, month: month, day: day))
}

/// Foundation's calendars as a second opinion; day numbers are noons in GMT.
private func foundation(_ identifier: Calendar.Identifier) throws -> Calendar {
  var calendar = Calendar(identifier: identifier)
  calendar.timeZone = try #require(TimeZone(identifier: "GMT"))
  return calendar
}

private func noon(_ number: Int) -> Date { Date(timeIntervalSince1970: Double(number) * 86_400 + 43_200) }

struct `Weeks and months` {
  @Test func `are those of Foundation on every day from 1900 to 2100`() throws {
    let iso = try foundation(.iso8601)
    let gregorian = try foundation(.gregorian)
    var wrong: [Int] = []
    for number in twoCenturies {
      let day = CivilDay(number: number)
      let said = iso.dateComponents([.yearForWeekOfYear, .weekOfYear, .weekday], from: noon(number))
      let parts = gregorian.dateComponents([.year, .month, .day], from: noon(number))
      let isSame =
        said.yearForWeekOfYear == day.week.year && said.weekOfYear == day.week.number
        && said.weekday == day.weekday % 7 + 1
        && (parts.year, parts.month, parts.day) == (day.year, day.month, day.day)
      if !isSame { wrong.append(number) }
    }
    #expect(CivilDay(number: twoCenturies.lowerBound) == (try civil(1900, 1, 1)))
    #expect(CivilDay(number: twoCenturies.upperBound) == (try civil(2100, 12, 31)))
    #expect(wrong.isEmpty, "\(wrong.prefix(3))")
  }

  @Test func `end, and go on by months, as those of Foundation`() throws {
    let gregorian = try foundation(.gregorian)
    var wrong: [String] = []
    for number in stride(from: twoCenturies.lowerBound, through: twoCenturies.upperBound, by: 5) {
      let day = CivilDay(number: number)
      let interval = try #require(gregorian.dateInterval(of: .month, for: noon(number)))
      let last = Int(interval.end.timeIntervalSince1970 / 86_400) - 1
      let ofYear = try #require(gregorian.ordinality(of: .day, in: .year, for: noon(number)))
      if day.lastOfMonth.number != last || day.dayOfYear != ofYear { wrong.append("\(day)") }
      for months in [-13, -1, 1, 3, 12] {
        let later = try #require(gregorian.date(byAdding: .month, value: months, to: noon(number)))
        let expected = Int((later.timeIntervalSince1970 / 86_400).rounded(.down))
        if day.adding(months: months).number != expected { wrong.append("\(day) + \(months)") }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(3))")
  }

  @Test func `a week is its seven days, and is found by its number`() throws {
    var wrong: [Int] = []
    for number in stride(from: twoCenturies.lowerBound, through: twoCenturies.upperBound, by: 7) {
      let week = CivilDay(number: number).week
      let isWhole =
        ISOWeek(year: week.year, number: week.number) == week && week.monday.weekday == 1
        && week.days.contains(CivilDay(number: number)) && week.days.allSatisfy { $0.week == week }
        && week.adding(weeks: 1).monday == week.sunday.adding(days: 1)
      if !isWhole { wrong.append(number) }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(3))")
  }

  @Test(arguments: [(2020, 53), (2021, 52), (2025, 52), (2026, 53), (2032, 53)])
  func `years have 52 or 53 weeks`(year: Int, weeks: Int) {
    #expect(ISOWeek.count(inYear: year) == weeks)
    #expect(ISOWeek(year: year, number: weeks + 1) == nil && ISOWeek(year: year, number: 0) == nil)
  }

  @Test func `the first days of January may be of the year before`() throws {
    #expect(try civil(2027, 1, 1).week == ISOWeek(year: 2026, number: 53))
    #expect(try civil(2024, 12, 30).week == ISOWeek(year: 2025, number: 1))
  }
}

struct `A month grid` {
  @Test func `stands as on a wall`() throws {
    let november = MonthGrid(of: try civil(2026, 11, 24))
    #expect(november.rows.map(\.week.number) == [44, 45, 46, 47, 48, 49])
    #expect(november.rows[0].days.map { $0?.day } == [nil, nil, nil, nil, nil, nil, 1])
    #expect(november.rows[5].days.map { $0?.day } == [30, nil, nil, nil, nil, nil, nil])
    #expect(november.adding(months: 1).rows.map(\.week.number) == [49, 50, 51, 52, 53])
    #expect(MonthGrid(of: try civil(2027, 2, 3)).rows.count == 4)
  }

  @Test func `holds each day of its month once, in order, for two centuries`() throws {
    var month = MonthGrid(of: try civil(1900, 1, 1))
    var next = twoCenturies.lowerBound
    for _ in 0..<(201 * 12) {
      let days = month.rows.flatMap(\.days).compactMap(\.self).map(\.number)
      #expect(days == Array(next..<next + days.count))
      #expect(month.rows.allSatisfy { row in row.days.count == 7 && row.days.contains { $0 != nil } })
      next += days.count
      month = month.adding(months: 1)
    }
    #expect(next == twoCenturies.upperBound + 1)
  }
}

struct `An Islamic day` {
  @Test func `is the one of Foundation's civil tables, from 1900 to 2100`() throws {
    let tables = try foundation(.islamicCivil)
    var wrong: [Int] = []
    for number in twoCenturies {
      let day = IslamicDay(CivilDay(number: number))
      let said = tables.dateComponents([.year, .month, .day], from: noon(number))
      let back = IslamicDay.civil(year: day.year, month: day.month, day: day.day)
      if (said.year, said.month, said.day) != (day.year, day.month, day.day) || back.number != number {
        wrong.append(number)
      }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(3))")
  }
}
