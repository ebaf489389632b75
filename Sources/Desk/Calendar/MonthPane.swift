import Casework
import Terminal
import Wording

/// Two months at the side of a week or a day, with a sign for each day, and what the signs mean.
struct MonthPane {
  let scope: AgendaScope
  let context: DeskContext

  /// Columns of the pane; the rule stands in the next.
  static let columns = 26

  private var words: Wording { context.wording }

  func draw(into grid: inout Grid, area: Rectangle, around day: CivilDay) {
    for row in area.row..<area.bottom {
      grid.put("│", row: row, column: area.column + Self.columns, role: .rule)
    }
    let first = MonthGrid(of: day)
    let foot = area.bottom - Self.footRows
    var row = draw(first, into: &grid, row: area.row, before: foot, column: area.column, hasHead: true)
    row = draw(
      first.adding(months: 1), into: &grid, row: row, before: foot, column: area.column, hasHead: false)
    drawFoot(into: &grid, row: foot, column: area.column + 2, week: day.week)
  }

  private func draw(
    _ month: MonthGrid, into grid: inout Grid, row: Int, before end: Int, column: Int, hasHead: Bool
  ) -> Int {
    let title = words.title(of: month)
    grid.put(title, row: row, column: column + (Self.columns - TextWidth.of(title)) / 2, role: .title)
    var row = row + 1
    if hasHead {
      grid.put(words.weekColumn, row: row, column: column + 2, role: .dim)
      for weekday in 1...7 {
        grid.put(words.tinyWeekday(weekday), row: row, column: column + 2 + 3 * weekday, role: .label)
      }
      row += 1
    }
    for week in month.rows where row < end {
      grid.put(right(week.week.number), row: row, column: column + 1, role: .dim)
      for (place, day) in week.days.enumerated() {
        guard let day else { continue }
        let at = column + 5 + 3 * place
        let sign = sign(of: day)
        grid.put(right(day.day), row: row, column: at, role: day == context.today ? .note : .text)
        // A holiday's letter stands between two numbers, and so looks as they do.
        grid.put(sign, row: row, column: at + 2, role: sign == "!" ? .problem : sign == "F" ? .text : .note)
      }
      row += 1
    }
    return row
  }

  /// One sign: today, something late, something planned, a holiday.
  private func sign(of day: CivilDay) -> String {
    if day == context.today { return "=" }
    let planned = scope.on(day, in: context).contains(where: \.isPlanned)
    if planned { return day < context.today ? "!" : "." }
    if case .holiday? = context.schedule.days.closure(on: day) { return "F" }
    return " "
  }

  private func drawFoot(into grid: inout Grid, row: Int, column: Int, week: ISOWeek) {
    let legend = [words.legendToday, words.legendPlanned, words.legendHoliday]
    for (line, text) in legend.enumerated() { grid.put(text, row: row + line, column: column, role: .dim) }
    let days = week.days.flatMap { scope.on($0, in: context) }
    let figures = [(words.lateLabel, scope.late(in: context).count), (words.thisWeekLabel, days.count)]
    for (line, (label, count)) in figures.enumerated() {
      let number = words.number(count)
      let at = row + legend.count + line
      grid.put(label, row: at, column: column, role: .label)
      grid.put(number, row: at, column: column + 22 - TextWidth.of(number), role: .text)
    }
    grid.put(scope.name(words), row: row + legend.count + 2, column: column, role: .note)
  }

  private func right(_ number: Int) -> String { number < 10 ? " \(number)" : String(number) }

  private static let footRows = 6
}
