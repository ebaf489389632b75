/// The cells of a screen, drawn anew for every frame; what falls outside is cut, never an error.
package struct Grid: Hashable, Sendable {
  package let rows: Int
  package let columns: Int
  private var cells: [Cell]

  package init(rows: Int, columns: Int) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
    cells = Array(repeating: Cell(), count: self.rows * self.columns)
  }

  package subscript(row: Int, column: Int) -> Cell {
    get {
      guard (0..<rows).contains(row), (0..<columns).contains(column) else { return Cell() }
      return cells[row * columns + column]
    }
    set {
      guard (0..<rows).contains(row), (0..<columns).contains(column) else { return }
      cells[row * columns + column] = newValue
    }
  }

  /// Writes `text` from (row, column), cut after `width` columns (to the right edge when nil); returns the column
  /// after the last one written. Control characters, and anything without a width, are left out.
  @discardableResult
  package mutating func put(
    _ text: String, row: Int, column: Int, role: StyleRole = .text, width: Int? = nil
  ) -> Int {
    var at = column
    let limit = min(columns, column + (width ?? columns))
    for character in text {
      let span = TextWidth.of(character)
      guard span > 0 else { continue }
      guard at + span <= limit else { break }
      place(DrawnGrapheme.of(character), span: span, row: row, column: at, role: role)
      at += span
    }
    return at
  }

  /// Fills a row from `column` on with one grapheme of one column.
  package mutating func fill(
    row: Int, column: Int = 0, width: Int? = nil, with grapheme: String = " ", role: StyleRole = .text
  ) {
    for at in column..<max(column, min(columns, column + (width ?? columns))) {
      place(grapheme, span: 1, row: row, column: at, role: role)
    }
  }

  /// The row as text, trailing blanks kept.
  package func text(row: Int) -> String {
    (0..<columns).map { self[row, $0].grapheme }.joined()
  }

  /// Writes one grapheme, and blanks the other half of any wide grapheme that it covers by half.
  private mutating func place(_ grapheme: String, span: Int, row: Int, column: Int, role: StyleRole) {
    if column < 0 { return }
    if self[row, column].grapheme.isEmpty { self[row, column - 1].grapheme = " " }
    if self[row, column + span].grapheme.isEmpty { self[row, column + span].grapheme = " " }
    self[row, column] = Cell(grapheme, role)
    if span == 2 { self[row, column + 1] = Cell("", role) }
  }
}
