/// About how many bytes a frame takes on the line; curses does not tell, and the pacing needs no better.
package enum FrameCost {
  /// A jump of the cursor, and a change of style with the way back.
  private static let jump = 6
  private static let restyle = 12

  /// The bytes that turn `old` (nil: a blank screen) into `new`; `style` tells how a role looks on this terminal.
  package static func bytes(from old: Grid?, to new: Grid, style: (StyleRole) -> Style) -> Int {
    var bytes = 0
    let blank = Grid(rows: new.rows, columns: new.columns)
    let old = old.map { $0.rows == new.rows && $0.columns == new.columns ? $0 : blank } ?? blank
    for row in 0..<new.rows {
      var isInRun = false
      var current = Style.plain
      for column in 0..<new.columns {
        let cell = new[row, column]
        let before = old[row, column]
        if cell == before || (cell.grapheme == before.grapheme && style(cell.role) == style(before.role)) {
          isInRun = false
          continue
        }
        if !isInRun { bytes += jump }
        if style(cell.role) != current { bytes += restyle }
        bytes += max(1, cell.grapheme.utf8.count)
        isInRun = true
        current = style(cell.role)
      }
    }
    return bytes
  }
}
