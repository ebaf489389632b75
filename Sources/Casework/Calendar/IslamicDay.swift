/// A day of the tabular Islamic calendar: months of 30 and 29 days by turns, and eleven leap years in thirty.
///
/// The months that people keep begin when the moon is seen, a day or two from here: what is counted with this is a
/// proposal. After E. M. Reingold and N. Dershowitz, "Calendrical Calculations" (civil epoch: Friday 16 July 622).
package struct IslamicDay: Hashable, Sendable {
  package let year: Int
  /// 1 (Muharram) to 12 (Dhu al-hijja).
  package let month: Int
  /// 1 to 30.
  package let day: Int

  package init(_ civil: CivilDay) {
    let day = civil.number
    let year = Self.floor(30 * (day - Self.epoch) + 10_646, 10_631)
    let rest = day - Self.start(of: 1, year: year)
    let month = min(12, (11 * rest + 330) / 325)
    self.year = year
    self.month = month
    self.day = day - Self.start(of: month, year: year) + 1
  }

  /// The civil day of a day of a month; days beyond the month's end fall into the next.
  package static func civil(year: Int, month: Int, day: Int) -> CivilDay {
    CivilDay(number: start(of: month, year: year) + day - 1)
  }

  private static let epoch = -492_148

  private static func start(of month: Int, year: Int) -> Int {
    epoch + 29 * (month - 1) + month / 2 + (year - 1) * 354 + floor(3 + 11 * year, 30)
  }

  private static func floor(_ value: Int, _ divisor: Int) -> Int {
    value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor)
  }
}
