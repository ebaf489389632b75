/// A part of the screen: its top left corner, and how many rows and columns it takes.
package struct Rectangle: Hashable, Sendable {
  package var row: Int
  package var column: Int
  package var height: Int
  package var width: Int

  package init(row: Int, column: Int, height: Int, width: Int) {
    self.row = row
    self.column = column
    self.height = max(0, height)
    self.width = max(0, width)
  }

  package var rows: Range<Int> { row..<(row + height) }
  package var columns: Range<Int> { column..<(column + width) }

  /// What is left inside a frame of one cell.
  package var inside: Rectangle {
    Rectangle(row: row + 1, column: column + 1, height: height - 2, width: width - 2)
  }
}
