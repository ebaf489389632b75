/// How a follow-up that was planned by hand comes back.
package struct Recurrence: Hashable, Sendable {
  package let every: Int
  package let unit: Unit
  /// The last day it may fall on; nil for no end.
  package let until: CivilDay?

  package enum Unit: String, CaseIterable, Hashable, Sendable {
    case day, week, month
  }

  /// Nil unless `every` is 1 to 99.
  package init?(every: Int, _ unit: Unit, until: CivilDay? = nil) {
    guard (1...99).contains(every) else { return nil }
    self.every = every
    self.unit = unit
    self.until = until
  }

  /// The day after `day`; nil when that is over.
  package func day(after day: CivilDay) -> CivilDay? {
    let next =
      switch unit {
      case .day: day.adding(days: every)
      case .week: day.adding(days: 7 * every)
      case .month: day.adding(months: every)
      }
    return until.map { next <= $0 } ?? true ? next : nil
  }
}
