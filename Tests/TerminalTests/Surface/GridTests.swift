import Terminal
import Testing

struct `A grid` {
  @Test func `cuts what falls outside and leaves the rest`() {
    var grid = Grid(rows: 2, columns: 5)
    let end = grid.put("Kolda et Sédhiou", row: 0, column: 0)
    #expect(end == 5)
    grid.put("ici", row: 1, column: 3)
    grid.put("perdu", row: 7, column: 0)
    #expect(grid.text(row: 0) == "Kolda")
    #expect(grid.text(row: 1) == "   ic")
  }

  @Test(arguments: [
    ("a\u{202E}b\u{200F}c", "abc"), ("x\u{1B}[31my", "x[31my"), ("n\u{AD}o", "no"),
    ("1\u{A0}250\u{202F}000", "1 250 000"),
    ("e\u{301}te\u{301}", "e\u{301}te\u{301}"), ("🇸🇳!", "🇸!"), ("\u{301}a", "a"),
  ])
  func `draws nothing that could move or hide other text`(hostile: String, drawn: String) {
    var grid = Grid(rows: 1, columns: 12)
    grid.put(hostile, row: 0, column: 0)
    #expect(FrameText(Frame(grid: grid, cursor: nil)).lines == [drawn])
  }

  @Test func `keeps at most four of a flood of accents`() {
    var grid = Grid(rows: 1, columns: 3)
    grid.put("a" + String(repeating: "\u{301}", count: 10_000) + "b", row: 0, column: 0)
    #expect(grid[0, 0].grapheme.unicodeScalars.count == 5)
    #expect(grid[0, 1].grapheme == "b")
  }

  @Test func `never leaves half of a wide letter`() {
    var grid = Grid(rows: 1, columns: 6)
    grid.put("日本語", row: 0, column: 0)
    grid.put("x", row: 0, column: 1)
    grid.put("y", row: 0, column: 4)
    #expect((0..<6).map { grid[0, $0].grapheme } == [" ", "x", "本", "", "y", " "])
  }

  @Test func `joins lines where they meet`() {
    var grid = Grid(rows: 5, columns: 7)
    grid.frame(Rectangle(row: 0, column: 0, height: 5, width: 7))
    grid.rule(row: 2, columns: 0..<7)
    grid.verticalRule(column: 3, rows: 0..<5)
    #expect(
      (0..<5).map { grid.text(row: $0) } == ["┌──┬──┐", "│  │  │", "├──┼──┤", "│  │  │", "└──┴──┘"])
  }

  @Test func `opens a framed place over what is drawn`() {
    var grid = Grid(rows: 5, columns: 16)
    for row in 0..<5 { grid.fill(row: row, with: "#") }
    let inside = grid.popup(Rectangle(row: 1, column: 2, height: 3, width: 12), title: "Choix")
    #expect(inside == Rectangle(row: 2, column: 3, height: 1, width: 10))
    #expect(
      (0..<5).map { grid.text(row: $0) } == [
        "################", "##┌─ Choix ──┐##", "##│          │##", "##└──────────┘##", "################",
      ])
  }

  @Test func `is told apart as text, roles and cursor`() {
    var grid = Grid(rows: 2, columns: 8)
    grid.put("Nom", row: 0, column: 1, role: .label)
    grid.put("!", row: 1, column: 0, role: .problem)
    let text = FrameText(Frame(grid: grid, cursor: Position(row: 0, column: 5)))
    #expect(text.whole == " Nom\n!\n=== roles\n.lll\n!\n=== cursor 0,5\n")
  }

  @Test func `has a letter of its own for every role`() {
    #expect(Set(StyleRole.allCases.map(FrameText.letter)).count == StyleRole.allCases.count)
  }
}
