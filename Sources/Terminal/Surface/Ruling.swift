/// Lines, frames and cleared places; where lines meet, the glyph that joins them is drawn.
extension Grid {
  /// Draws a horizontal line over `columns`, the whole row when nil.
  package mutating func rule(row: Int, columns range: Range<Int>? = nil, role: StyleRole = .rule) {
    let range = range ?? 0..<columns
    for column in range {
      var arms: LineArms = [.left, .right]
      if column == range.lowerBound { arms.remove(.left) }
      if column == range.upperBound - 1 { arms.remove(.right) }
      join(arms, row: row, column: column, role: role)
    }
  }

  /// Draws a vertical line over `rows`; let it start and end on the horizontal lines that it should join.
  package mutating func verticalRule(column: Int, rows range: Range<Int>, role: StyleRole = .rule) {
    for row in range {
      var arms: LineArms = [.up, .down]
      if row == range.lowerBound { arms.remove(.up) }
      if row == range.upperBound - 1 { arms.remove(.down) }
      join(arms, row: row, column: column, role: role)
    }
  }

  /// Draws the border of a rectangle, inside its edges; what is inside the border stays.
  package mutating func frame(_ rectangle: Rectangle, role: StyleRole = .rule) {
    guard rectangle.height > 1, rectangle.width > 1 else { return }
    let top = rectangle.row
    let bottom = rectangle.rows.upperBound - 1
    let left = rectangle.column
    let right = rectangle.columns.upperBound - 1
    join([.right, .down], row: top, column: left, role: role)
    join([.left, .down], row: top, column: right, role: role)
    join([.right, .up], row: bottom, column: left, role: role)
    join([.left, .up], row: bottom, column: right, role: role)
    for column in (left + 1)..<right {
      join([.left, .right], row: top, column: column, role: role)
      join([.left, .right], row: bottom, column: column, role: role)
    }
    for row in (top + 1)..<bottom {
      join([.up, .down], row: row, column: left, role: role)
      join([.up, .down], row: row, column: right, role: role)
    }
  }

  /// Blanks a rectangle, in one role.
  package mutating func clear(_ rectangle: Rectangle, role: StyleRole = .text) {
    for row in rectangle.rows {
      fill(row: row, column: rectangle.column, width: rectangle.width, role: role)
    }
  }

  /// Opens a place over what is drawn: blanked, framed, with its title in the upper line; returns its inside.
  @discardableResult
  package mutating func popup(_ rectangle: Rectangle, title: String = "") -> Rectangle {
    clear(rectangle, role: .panel)
    frame(rectangle)
    if !title.isEmpty, rectangle.width > 6 {
      let cut = TextLayout.cut(title, width: rectangle.width - 6)
      put(" \(cut) ", row: rectangle.row, column: rectangle.column + 2, role: .title)
    }
    return rectangle.inside
  }

  private mutating func join(_ arms: LineArms, row: Int, column: Int, role: StyleRole) {
    let joined = LineArms(drawn: self[row, column].grapheme).union(arms)
    fill(row: row, column: column, width: 1, with: joined.glyph, role: role)
  }
}
