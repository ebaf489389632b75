/// A month as a calendar shows it: a row for each week, Monday first, with the number of the week.
package struct MonthGrid: Hashable, Sendable {
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// Four to six, in order.
  package let rows: [Row]

  package struct Row: Hashable, Sendable {
    package let week: ISOWeek
    /// Seven, from Monday; nil where the week reaches into another month.
    package let days: [CivilDay?]
  }

  /// The month that a day is in.
  package init(of day: CivilDay) {
    let (first, last) = (day.firstOfMonth, day.lastOfMonth)
    year = first.year
    month = first.month
    let mondays = stride(from: first.week.monday.number, through: last.number, by: 7)
    rows = mondays.map { monday in
      let week = ISOWeek(of: CivilDay(number: monday))
      return Row(week: week, days: week.days.map { (first...last).contains($0) ? $0 : nil })
    }
  }

  package var first: CivilDay { CivilDay.first(of: month, year: year) }

  /// The month so many months later, or earlier.
  package func adding(months: Int) -> MonthGrid { MonthGrid(of: first.adding(months: months)) }
}
