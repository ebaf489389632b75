import Terminal

extension Grid {
  /// The sign of the selected or focused line. Nothing is drawn elsewhere: a blank in the selection's role would
  /// show as a block where the theme reverses it.
  mutating func mark(_ isSelected: Bool, row: Int, column: Int, role: StyleRole = .selection) {
    if isSelected { put(">", row: row, column: column, role: role) }
  }

  /// Writes as much of `text` as `width` columns hold, ended by "…" when that is not all of it; returns the column
  /// after the last one written.
  @discardableResult
  mutating func put(cutting text: String, row: Int, column: Int, role: StyleRole = .text, width: Int) -> Int {
    put(TextLayout.cut(text, width: width), row: row, column: column, role: role, width: max(0, width))
  }
}
