package import Terminal

/// The lines that stand around every screen: title, rule, help, message and key bar (screens.md, Furniture).
package enum Furniture {
  /// The least terminal the desk is drawn on.
  package static let leastRows = 24
  package static let leastColumns = 80

  /// The whole frame of a screen: its body, and the furniture around it.
  package static func frame(
    of screen: any Screen, message: String, rows: Int, columns: Int, in context: DeskContext
  ) -> Frame {
    var grid = Grid(rows: rows, columns: columns)
    guard rows >= leastRows, columns >= screen.leastColumns else { return tooSmall(&grid, in: context) }
    let scenery = screen.draw(into: &grid, area: body(rows: rows, columns: columns), in: context)
    drawTitle(scenery, into: &grid, in: context)
    grid.fill(row: rows - 4, with: "─", role: .rule)
    grid.put(" " + scenery.help, row: rows - 3, column: 0, role: .dim, width: columns)
    draw(message: message, into: &grid, above: rows - 1)
    CommandBar.bar(screen.commands(in: context), wording: context.wording).draw(in: &grid, row: rows - 1)
    return Frame(grid: grid, cursor: scenery.cursor)
  }

  /// The rows between the title and the rule above the help line.
  package static func body(rows: Int, columns: Int) -> Rectangle {
    Rectangle(row: 1, column: 0, height: rows - 5, width: columns)
  }

  /// The message on its line; one that is too long begins in the place of the help.
  private static func draw(message: String, into grid: inout Grid, above bottom: Int) {
    guard !message.isEmpty else { return }
    let width = grid.columns - 2
    let lines = TextWidth.of(message) > width ? TextLayout.wrap(message, width: width).prefix(2) : [message]
    for (line, text) in lines.enumerated() {
      let row = bottom - lines.count + line
      grid.fill(row: row)
      grid.put(text, row: row, column: 1, role: .message)
    }
  }

  private static func drawTitle(_ scenery: Scenery, into grid: inout Grid, in context: DeskContext) {
    let state = scenery.state.isEmpty ? context.wording.longDay(context.today) : scenery.state
    let parts = [context.office?.name ?? "", context.member?.name ?? "", state].filter { !$0.isEmpty }
    // Where there is no room for all, the record matters more than the office, which is the same all day.
    let whole = parts.joined(separator: "  ")
    let room = grid.columns - TextWidth.of(scenery.place) - 3
    let right =
      TextWidth.of(whole) > room && parts.count > 2 ? parts.dropFirst().joined(separator: "  ") : whole
    let shown = TextLayout.cut(right, width: min(TextWidth.of(right), grid.columns - 26))
    let start = grid.columns - TextWidth.of(shown) - 1
    grid.put(cutting: " " + scenery.place, row: 0, column: 0, role: .title, width: start - 1)
    grid.put(shown, row: 0, column: start, role: .text)
  }

  private static func tooSmall(_ grid: inout Grid, in context: DeskContext) -> Frame {
    let words = context.wording.tooSmall(
      rows: grid.rows, columns: grid.columns, leastRows: leastRows, leastColumns: leastColumns)
    grid.put(words, row: 0, column: 0)
    return Frame(grid: grid, cursor: Position(row: 0, column: 0))
  }
}
