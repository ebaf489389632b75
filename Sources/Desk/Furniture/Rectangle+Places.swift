package import Terminal

extension Rectangle {
  /// The first row below.
  package var bottom: Int { row + height }
  /// The first column to the right.
  package var right: Int { column + width }

  /// A rectangle of this size in the middle, cut to fit.
  package func centred(height wantedHeight: Int, width wantedWidth: Int) -> Rectangle {
    let height = min(self.height, wantedHeight)
    let width = min(self.width, wantedWidth)
    return Rectangle(
      row: row + (self.height - height) / 2, column: column + (self.width - width) / 2, height: height,
      width: width)
  }
}
