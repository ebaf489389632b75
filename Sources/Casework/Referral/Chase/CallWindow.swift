/// When a counter can be reached by telephone.
package enum CallWindow: Hashable, Sendable {
  /// Nobody knows its hours.
  case unknown
  /// Open today, now or later.
  case today(OpeningHours.Span)
  /// Closed for today; the first span of the next day it is open.
  case closed(until: CivilDay, OpeningHours.Span)

  /// - Parameter time: of today; spans that are over then count no more, and nil counts all.
  /// - Parameter isHoliday: days on which no counter is open.
  package init(
    of hours: OpeningHours, on today: CivilDay, at time: DayTime? = nil, isHoliday: (CivilDay) -> Bool
  ) {
    self = .unknown
    for later in 0...Self.reach {
      let day = today.adding(days: later)
      guard let spans = hours.spans(on: day.weekday) else { return }
      if isHoliday(day) { continue }
      let left = later == 0 ? spans.filter { $0.closes > time?.minute ?? 0 } : spans
      guard let span = left.first else { continue }
      self = later == 0 ? .today(span) : .closed(until: day, span)
      return
    }
  }

  /// Two weeks: a week of holidays has a day after it.
  private static let reach = 14

  package var isToday: Bool {
    if case .closed = self { false } else { true }
  }
}
