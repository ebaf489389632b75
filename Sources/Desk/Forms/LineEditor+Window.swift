import Casework
import Terminal

extension LineEditor {
  /// The part of the line that shows in `width` columns, and the column of its caret.
  func shown(width: Int) -> (text: String, caretColumn: Int) {
    let window = window(width: width, columns: { TextWidth.of($0) })
    return (window.text, window.caretColumn)
  }

  /// Draws the line with its extent in signs; returns the column of the caret.
  func draw(into grid: inout Grid, row: Int, column: Int, width: Int, role: StyleRole = .field) -> Int {
    let shown = shown(width: width)
    let after = grid.put(shown.text, row: row, column: column, role: role, width: width)
    grid.fill(row: row, column: after, width: column + width - after, with: "_", role: role)
    return column + shown.caretColumn
  }
}
