import Terminal

/// The names of a screen's tabs on one line, the open one in brackets.
enum TabStrip {
  static func draw(_ names: [String], selected: Int, into grid: inout Grid, row: Int) {
    var column = 1
    for (index, name) in names.enumerated() {
      column =
        1
        + grid.put(
          index == selected ? "[\(name)]" : name, row: row, column: column,
          role: index == selected ? .selection : .label)
    }
  }
}
