import Casework
import Terminal

/// The columns of the board: as many as there is room for, each a page of cards.
enum ReferralColumns {
  /// The least a column needs.
  private static let columnWidth = 20
  /// Headings, their line, and the position.
  private static let otherRows = 3

  static func count(width: Int) -> Int {
    width < Furniture.leastColumns ? 1 : min(width / columnWidth, ReferralStage.allCases.count)
  }

  static func cardsPerPage(height: Int) -> Int {
    max(1, (height - otherRows + 1) / (ReferralCardBox.rows + 1))
  }

  /// The columns of the page that the selected one is on. The board turns whole pages of columns, too.
  static func shown(selected: ReferralStage, width: Int) -> Range<Int> {
    let count = count(width: width)
    let first = min(selected.rawValue / count * count, ReferralStage.allCases.count - count)
    return first..<first + count
  }

  /// Returns where the selection stands.
  static func draw(
    _ board: ReferralBoard, selected: ReferralStage, rows: [ReferralStage: Int], into grid: inout Grid,
    area: Rectangle, in context: DeskContext
  ) -> Position {
    var cursor = Position(row: area.row, column: area.column)
    let shown = shown(selected: selected, width: area.width)
    let inner = area.width - shown.count + 1
    var column = area.column
    for (place, stage) in ReferralStage.allCases[shown].enumerated() {
      // What is left of the division goes to the first.
      let width = inner / shown.count + (place == 0 ? inner % shown.count : 0)
      let cell = Rectangle(row: area.row, column: column, height: area.height, width: width)
      let chosen = stage == selected ? rows[stage, default: 0] : nil
      let at = draw(
        stage, board, page: rows[stage, default: 0], selected: chosen, into: &grid, area: cell, in: context)
      cursor = at ?? cursor
      column += width
      guard place + 1 < shown.count else { break }
      for row in area.rows { grid.put("│", row: row, column: column, role: .rule) }
      column += 1
    }
    return cursor
  }

  private static func draw(
    _ stage: ReferralStage, _ board: ReferralBoard, page: Int, selected: Int?, into grid: inout Grid,
    area: Rectangle,
    in context: DeskContext
  ) -> Position? {
    let words = context.wording
    let lines = board.lines(stage)
    grid.put(
      words.heading(of: stage, count: lines.count), row: area.row, column: area.column + 2, role: .title,
      width: area.width - 2)
    grid.fill(row: area.row + 1, column: area.column + 1, width: area.width - 2, with: "─", role: .rule)
    let window = ListWindow.page(
      count: lines.count, selected: selected ?? page, height: cardsPerPage(height: area.height))
    let top = area.row + 2
    for (place, index) in window.visible.enumerated() {
      ReferralCardBox.draw(
        lines[index], isSelected: index == selected.map { min($0, lines.count - 1) }, into: &grid,
        row: top + place * (ReferralCardBox.rows + 1), column: area.column, width: area.width, in: context)
    }
    grid.put(
      words.cards(window.visible, of: lines.count), row: area.bottom - 1, column: area.column + 2, role: .dim,
      width: area.width - 2)
    guard selected != nil else { return nil }
    if lines.isEmpty { grid.mark(true, row: top, column: area.column + 1) }
    return Position(row: top + window.selectedRow * (ReferralCardBox.rows + 1), column: area.column + 1)
  }
}
