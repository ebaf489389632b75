import Casework
import Terminal

/// The whole of a long text while it is typed, folded at spaces, in the last rows of the form.
enum LongTextPanel {
  static let height = 6

  /// Whether the focused field needs more than its one line.
  static func isNeeded(for view: FieldView, width: Int) -> Bool {
    guard case .longText = view.spec.kind else { return false }
    return view.text.contains("\n") || TextWidth.of(view.text) >= min(view.spec.width, width)
  }

  static func draw(_ view: FieldView, into grid: inout Grid, area: Rectangle, in context: DeskContext)
    -> Position?
  {
    let inside = grid.popup(area, title: context.wording.label(of: view.spec.code))
    let editor = LineEditor(view.text, caret: view.caret, isMultiline: true)
    let letters = Array(view.text)
    let rows = editor.rows(width: inside.width - 1)
    let caret = editor.caretRow(width: inside.width - 1)
    let window = ListWindow(
      count: rows.count, selected: caret.row, height: inside.height,
      top: max(0, caret.row - inside.height + 1))
    for (line, index) in window.visible.enumerated() {
      grid.put(
        String(letters[rows[index]]), row: inside.row + line, column: inside.column, width: inside.width)
    }
    return Position(
      row: inside.row + caret.row - window.visible.lowerBound, column: inside.column + caret.column)
  }
}
