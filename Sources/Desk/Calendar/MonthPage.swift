import Casework
import Terminal
import Wording

/// A month on the whole screen: two rows a week, the counts of each day, and the chosen day in words.
struct MonthPage {
  let scope: AgendaScope
  let context: DeskContext

  private var words: Wording { context.wording }

  /// Draws it and gives where the chosen day stands.
  func draw(into grid: inout Grid, area: Rectangle, chosen: CivilDay) -> Position {
    let month = MonthGrid(of: chosen)
    grid.put(words.weekColumn, row: area.row, column: 2, role: .dim)
    for weekday in 1...7 {
      grid.put(words.weekday(weekday), row: area.row, column: column(of: weekday - 1), role: .label)
    }
    let height = area.height >= 2 + 3 * month.rows.count + 2 ? 3 : 2
    var cursor = Position(row: area.row, column: 0)
    for (line, week) in month.rows.enumerated() {
      let row = area.row + 1 + height * line
      grid.put("\(week.week.number)", row: row, column: 2, role: .dim)
      for (place, day) in week.days.enumerated() {
        guard let day else { continue }
        if day == chosen { cursor = Position(row: row, column: column(of: place) - 2) }
        draw(day, isChosen: day == chosen, into: &grid, row: row, column: column(of: place))
      }
    }
    drawFoot(chosen, into: &grid, row: area.bottom - 2, width: area.width)
    return cursor
  }

  private func draw(_ day: CivilDay, isChosen: Bool, into grid: inout Grid, row: Int, column: Int) {
    grid.mark(isChosen, row: row, column: column - 2)
    let isToday = day == context.today
    grid.put("\(day.day)\(isToday ? " =" : "")", row: row, column: column, role: isToday ? .note : .text)
    if case .holiday? = context.schedule.days.closure(on: day) {
      grid.put("F", row: row, column: column + 5, role: .note)
    }
    let counts = counts(of: day)
    let text = words.monthCell(planned: counts.planned, late: counts.late, done: counts.done)
    grid.put(cutting: text, row: row + 1, column: column, role: counts.late > 0 ? .problem : .dim, width: 9)
  }

  /// The chosen day: what is planned, why it is closed, who has too much.
  private func drawFoot(_ day: CivilDay, into grid: inout Grid, row: Int, width: Int) {
    let items = scope.on(day, in: context)
    let counts = counts(of: day)
    var text =
      "\(words.longDay(day)) : \(words.dayCounts(planned: counts.planned, late: counts.late, done: counts.done))"
    if counts.planned > 0 { text += ", \(words.workload(Workload.minutes(of: items)))" }
    grid.put(cutting: text, row: row, column: 1, role: .text, width: width - 2)
    let closure = context.schedule.days.closure(on: day).map { words.closedBecause($0) }
    let tooFull = Workload.overloaded(items) { AgendaScope.owner(of: $0, in: context) }.first.map {
      "! " + words.overload(context.name(ofStaff: $0.agent), minutes: $0.minutes)
    }
    let rest = [closure, tooFull, scope.name(words)].compactMap(\.self).joined(separator: "   ")
    grid.put(cutting: rest, row: row + 1, column: 1, role: .dim, width: width - 2)
  }

  private func counts(of day: CivilDay) -> (planned: Int, late: Int, done: Int) {
    let items = scope.on(day, in: context)
    let planned = items.count(where: \.isPlanned)
    return (planned, day < context.today ? planned : 0, items.count - planned)
  }

  private func column(of place: Int) -> Int { 8 + 10 * place }
}
