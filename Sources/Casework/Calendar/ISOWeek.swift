/// A week of the ISO 8601 calendar: from Monday, and of the year that its Thursday falls in.
package struct ISOWeek: Hashable, Comparable, Sendable {
  package let year: Int
  /// 1 to 53.
  package let number: Int

  /// Nil when that year has no such week.
  package init?(year: Int, number: Int) {
    guard (1...Self.count(inYear: year)).contains(number) else { return nil }
    self.year = year
    self.number = number
  }

  package init(of day: CivilDay) {
    let thursday = day.adding(days: 4 - day.weekday)
    year = thursday.year
    number = (thursday.dayOfYear - 1) / 7 + 1
  }

  package var monday: CivilDay {
    // The fourth of January is always in week 1.
    let fourth = CivilDay.first(of: year).adding(days: 3)
    return fourth.adding(days: 1 - fourth.weekday + 7 * (number - 1))
  }

  package var sunday: CivilDay { monday.adding(days: 6) }

  /// From Monday to Sunday.
  package var days: [CivilDay] { (0..<7).map { monday.adding(days: $0) } }

  /// The week so many weeks later, or earlier.
  package func adding(weeks: Int) -> ISOWeek { ISOWeek(of: monday.adding(days: 7 * weeks)) }

  /// 52 or 53.
  package static func count(inYear year: Int) -> Int {
    // The 28th of December is always in the last week.
    ISOWeek(of: CivilDay.first(of: year + 1).adding(days: -4)).number
  }

  package static func < (a: ISOWeek, b: ISOWeek) -> Bool { (a.year, a.number) < (b.year, b.number) }
}

extension CivilDay {
  package var week: ISOWeek { ISOWeek(of: self) }
}
