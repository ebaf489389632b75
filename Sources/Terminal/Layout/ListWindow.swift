/// Which part of a list is on the screen, so that the selected line always is, and moves as little as it can.
package struct ListWindow: Hashable, Sendable {
  /// Lines of the whole list.
  package private(set) var count: Int
  /// Lines of the screen given to it, at least 1.
  package private(set) var height: Int
  /// The selected line, from 0; 0 in an empty list.
  package private(set) var selected: Int
  /// The first line shown.
  package private(set) var top: Int

  package init(count: Int, selected: Int = 0, height: Int, top: Int = 0) {
    self.count = max(0, count)
    self.height = max(1, height)
    self.selected = selected
    self.top = top
    settle()
  }

  /// The lines to draw.
  package var visible: Range<Int> { top..<min(count, top + height) }

  package var isEmpty: Bool { count == 0 }

  /// The row of the selected line, from 0 at the top of the window.
  package var selectedRow: Int { selected - top }

  package mutating func select(_ line: Int) {
    selected = line
    settle()
  }

  package mutating func move(by lines: Int) {
    select(selected + lines)
  }

  /// One window on, with one line of the old page kept.
  package mutating func pageDown() {
    turn(by: max(1, height - 1))
  }

  /// One window back, with one line of the old page kept.
  package mutating func pageUp() {
    turn(by: -max(1, height - 1))
  }

  package mutating func home() {
    select(0)
  }

  package mutating func end() {
    select(count - 1)
  }

  /// Follows a list or a screen that changed; the selected line stays where it can.
  package mutating func adapt(count: Int, height: Int) {
    self.count = max(0, count)
    self.height = max(1, height)
    settle()
  }

  /// Follows the keys every list shares; false when the key is not one of them.
  package mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .pageUp, .control("b"): pageUp()
    case .pageDown, .control("f"): pageDown()
    case .home: home()
    case .end: end()
    default: return false
    }
    return true
  }

  private mutating func turn(by lines: Int) {
    top += lines
    selected += lines
    settle()
  }

  private mutating func settle() {
    selected = min(max(0, selected), max(0, count - 1))
    top = min(max(0, top), max(0, count - height))
    if selected < top { top = selected }
    if selected >= top + height { top = selected - height + 1 }
  }
}
