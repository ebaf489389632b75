import Terminal
import Testing

struct `The window on a list` {
  @Test func `moves only when the selection leaves it`() {
    var window = ListWindow(count: 30, height: 10)
    window.move(by: 9)
    #expect(window.visible == 0..<10)
    window.move(by: 1)
    #expect(window.visible == 1..<11)
    #expect(window.selectedRow == 9)
    window.move(by: -9)
    #expect(window.visible == 1..<11)
  }

  @Test func `turns pages with a line in common and stops at the ends`() {
    var window = ListWindow(count: 25, height: 10)
    window.pageDown()
    #expect(window.visible == 9..<19)
    #expect(window.selected == 9)
    window.pageDown()
    window.pageDown()
    #expect(window.visible == 15..<25)
    #expect(window.selected == 24)
    window.home()
    #expect(window.visible == 0..<10)
    window.end()
    #expect(window.selected == 24)
  }

  @Test(arguments: [(0, 5, 5), (3, 10, 0), (3, 10, -4), (100, 1, 50), (7, 0, 99), (12, 20, 4)])
  func `always shows the selection`(count: Int, height: Int, selected: Int) {
    var window = ListWindow(count: count, selected: selected, height: height)
    for key in [Key.up, .down, .pageDown, .pageUp, .end, .home, .control("f"), .control("b")] {
      let isKnown = window.handle(key)
      #expect(isKnown)
      #expect(window.visible.contains(window.selected) || window.isEmpty)
      #expect(window.visible.count == min(max(0, count), max(1, height)))
    }
    let isKnown = window.handle(.enter)
    #expect(!isKnown)
  }

  @Test func `follows a list that shrinks`() {
    var window = ListWindow(count: 50, selected: 49, height: 10)
    window.adapt(count: 4, height: 10)
    #expect(window.selected == 3)
    #expect(window.visible == 0..<4)
  }
}
