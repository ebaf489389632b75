import Casework
import Terminal

/// A line of a week, a day or the agenda: a heading, or a follow-up that can be chosen.
enum CalendarLine: Hashable, Sendable {
  case heading(String, isProblem: Bool)
  /// An hour of a day without anything in it, or a word on what is not shown.
  case remark(String)
  /// With its day where the heading does not say it.
  case item(FollowUp, showsDay: Bool)

  var followUp: FollowUp? {
    if case .item(let followUp, _) = self { followUp } else { nil }
  }

  /// Draws it from `column` on: marker, sign, day or blanks, hour, name, channel, what.
  func draw(
    into grid: inout Grid, row: Int, column: Int, right: Int, isSelected: Bool, in context: DeskContext
  ) {
    let width = right - column
    switch self {
    case .heading(let text, let isProblem):
      grid.put(cutting: text, row: row, column: column, role: isProblem ? .problem : .title, width: width)
    case .remark(let text):
      grid.put(cutting: text, row: row, column: column + 2, role: .dim, width: width - 2)
    case .item(let followUp, let showsDay):
      grid.mark(isSelected, row: row, column: column)
      draw(followUp, showsDay: showsDay, into: &grid, row: row, column: column, right: right, in: context)
    }
  }

  private func draw(
    _ followUp: FollowUp, showsDay: Bool, into grid: inout Grid, row: Int, column: Int, right: Int,
    in context: DeskContext
  ) {
    let words = context.wording
    let isLate = followUp.isLate(on: context.today)
    let role: StyleRole = isLate ? .problem : followUp.isPlanned ? .text : .dim
    grid.put(words.sign(of: followUp, today: context.today), row: row, column: column + 2, role: role)
    // The day of another year takes the place of the hour, which matters no more.
    let day = showsDay ? words.shortDay(followUp.due, today: context.today) : ""
    grid.put(day, row: row, column: column + 4, role: role)
    if day.count <= 5 {
      grid.put(words.time(ifAny: followUp.time), row: row, column: column + 10, role: .label)
    }
    let header = context.index.caseHeader(followUp.caseID)
    let name = header.flatMap { context.index.header(of: $0.person) }.map { words.name(of: $0) } ?? ""
    let end = right - Self.endWidth
    let channel = end - Self.channelWidth - 1
    // Where there is room, the number and who sees to it.
    let extra = channel - column - 16 - Self.nameWidth >= Self.extraWidth ? Self.extraWidth : 0
    grid.put(
      cutting: name, row: row, column: column + 16, role: role, width: channel - extra - column - 17)
    if extra > 0, let header {
      grid.put("\(header.number)", row: row, column: channel - extra, role: .dim, width: 15)
      let agent = AgendaScope.owner(of: followUp, in: context).map { context.name(ofStaff: $0) } ?? ""
      grid.put(cutting: agent, row: row, column: channel - extra + 16, role: .dim, width: 12)
    }
    grid.put(words.way(of: followUp, today: context.today), row: row, column: channel, role: .dim)
    grid.put(
      cutting: words.end(of: followUp, today: context.today, by: context.schedule.rules), row: row,
      column: end,
      role: isLate ? .problem : .note, width: Self.endWidth)
  }

  private static let nameWidth = 16
  private static let channelWidth = 8
  private static let endWidth = 10
  private static let extraWidth = 30
}
