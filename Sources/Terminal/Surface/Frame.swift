/// A whole screen ready to be shown: its cells, and where the hardware cursor stands.
package struct Frame: Hashable, Sendable {
  package var grid: Grid
  /// On the focused thing; nil hides the cursor (used only by the hidden screen).
  package var cursor: Position?

  package init(grid: Grid, cursor: Position?) {
    self.grid = grid
    self.cursor = cursor
  }
}
