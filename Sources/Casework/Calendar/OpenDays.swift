/// The open days of some years, counted once: `WorkingDays` asks the sun and the moon for every day it is asked about.
struct OpenDays: Sendable {
  let days: WorkingDays
  /// The first day counted, and for every day from there how many open ones came before it.
  private let first: CivilDay
  private let before: [Int]
  private let open: [CivilDay]

  /// - Parameter today: the middle of the time that is counted; nil counts nothing.
  init(of days: WorkingDays, around today: CivilDay?) {
    self.days = days
    var before: [Int] = []
    var open: [CivilDay] = []
    first = today?.adding(days: -Self.past) ?? CivilDay(number: 0)
    for place in 0..<(today == nil ? 0 : Self.past + Self.future) {
      let day = first.adding(days: place)
      before.append(open.count)
      if days.isOpen(day) { open.append(day) }
    }
    (self.before, self.open) = (before, open)
  }

  private static let past = 800
  private static let future = 500

  /// As `WorkingDays.adding(workingDays:to:)`, for no or more days.
  func adding(_ count: Int, to day: CivilDay) -> CivilDay {
    let place = day.number - first.number
    // None is the next open day from there; one is the next after it.
    let from = count == 0 ? place : place + 1
    guard before.indices.contains(place), before.indices.contains(from) else {
      return days.adding(workingDays: count, to: day)
    }
    let asked = before[from] + max(count, 1) - 1
    return open.indices.contains(asked) ? open[asked] : days.adding(workingDays: count, to: day)
  }
}
