import Testing

/// What still comes after a held arrow is let go, on a line of 9,600 baud: a byte is a millisecond (design.md, section 10).
struct `On a line of 9,600 baud` {
  private func clerk(_ theme: String) throws -> Clerk {
    let clerk = try Clerk(at: try TemporaryOffice.busy(), ["--theme", theme])
    clerk.terminal.speed = 0.96
    clerk.signIn()
    return clerk
  }

  /// Holds an arrow as a keyboard repeats it; the bytes that come once it is let go.
  private func hold(_ key: String, times: Int, on clerk: Clerk, until isThere: (EmulatedTerminal) -> Bool)
    -> Int
  {
    for _ in 0..<times {
      clerk.press(key)
      clerk.terminal.pump(limit: 0.033) { _ in false }
    }
    clerk.terminal.mark()
    clerk.sees("the end of the way", where: isThere)
    return clerk.terminal.byteCount
  }

  @Test(arguments: ["sombre", "mono"])
  func `a list stops within fifty milliseconds of the hand`(theme: String) throws {
    let clerk = try clerk(theme)
    clerk.press("c")
    clerk.sees("60 dossiers", "F8 Suiv.")
    let bytes = hold("↓", times: 10, on: clerk) { $0.screen.cursor == (row: 14, column: 0) }
    #expect(bytes <= 48)
  }

  @Test func `a form stops within four hundred`() throws {
    let clerk = try clerk("sombre")
    clerk.press("n" + Interview.first[0])
    clerk.sees("Section 2/7", "F9 Motif")
    let bytes = hold("↓", times: 6, on: clerk) { $0.lines[21].hasPrefix(" 7 ") }
    #expect(bytes <= 384)
  }
}
