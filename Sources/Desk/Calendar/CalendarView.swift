import Casework
import Wording

/// The ways the calendar can be looked at.
enum CalendarView: Hashable, Sendable {
  case week
  case day
  case month
  /// What is late and what comes, one after the other.
  case list

  /// The day that a page forward or back leads to.
  func day(after day: CivilDay, pages: Int) -> CivilDay {
    switch self {
    case .week: day.adding(days: 7 * pages)
    case .day: day.adding(days: pages)
    case .month: day.adding(months: pages)
    case .list: day
    }
  }

  /// The earliest day that is shown around a day in any view, with the month at its side.
  static func firstDay(around day: CivilDay) -> CivilDay { day.firstOfMonth.week.monday }

  func place(_ day: CivilDay, _ words: Wording) -> String {
    switch self {
    case .week: words.placeWeek(day.week)
    case .day: words.longDay(day)
    case .month: words.title(of: MonthGrid(of: day))
    case .list: words.placeAgenda
    }
  }
}
