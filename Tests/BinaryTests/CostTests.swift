import Foundation
import Testing

/// What acts cost on the line, in bytes and writes, on a terminal of 80x24 (design.md, section 10). The figures do
/// not depend on the machine.
struct `The cost of an act` {
  /// The budgets of a theme.
  struct Budget {
    let theme: String
    /// The selection one row down in the list of cases.
    let row: Int
    /// The selection up a row, in a list or the calendar: the marker that goes lies behind the one that comes.
    let back: Int
    /// The selection up to a card, or over to one in a higher place of another column: three jumps of the cursor.
    let card: Int
    /// Another screen, drawn whole: the intake, whose seventeen dim rows cost two colours each.
    let screen: Int
    /// A month in place of another screen.
    let month: Int
  }

  private static let terms = ["xterm-256color", "linux", "vt100"]
  private static let budgets = [
    Budget(theme: "sombre", row: 60, back: 60, card: 60, screen: 3_700, month: 2_500),
    Budget(theme: "mono", row: 12, back: 16, card: 24, screen: 2_100, month: 1_800),
  ]

  @Test(arguments: terms, budgets)
  func `stays within its budget, in one write`(term: String, budget: Budget) throws {
    let office = try TemporaryOffice.busy()
    let clerk = try Clerk.signedIn(at: office, ["--theme", budget.theme], environment: ["TERM": term])
    clerk.press("c")
    clerk.sees("60 dossiers")
    clerk.press("↓")
    clerk.sees("the second row") { $0.screen.cursor == (row: 5, column: 0) }
    for _ in 0..<3 { expect(clerk, "↓", atMost: budget.row) }
    for _ in 0..<2 { expect(clerk, "↑", atMost: budget.back) }
    // The budget is 1,100; rows that are all different, as after many follow-ups, cost a little more.
    expect(clerk, "⑧", atMost: 1_150)
    expect(clerk, "⑦", atMost: 1_150)
    clerk.press("③")
    clerk.sees("Aujourd'hui")
    expect(clerk, "n", atMost: budget.screen, inOneWrite: false)
    clerk.press(Interview.first[0])
    clerk.sees("Section 2/7")
    clerk.press("X")
    clerk.sees("X_")
    for letter in ["y", "l", "é"] { expect(clerk, letter, atMost: 2) }
    expect(clerk, "⏎", atMost: 150)
    clerk.press("X⏎")
    clerk.sees("H homme")
    // From a field with a list to one without.
    expect(clerk, "⏎", atMost: 150)
  }

  /// The line about the card is no part of a move: it follows when the keys rest, and is written once.
  @Test(arguments: terms, budgets)
  func `of a move on the board is a marker, and the line about the card follows when the keys rest`(
    term: String, budget: Budget
  ) throws {
    let office = try TemporaryOffice.prepared(cases: 200)
    let clerk = try Clerk.signedIn(at: office, ["--theme", budget.theme], environment: ["TERM": term])
    clerk.press("r")
    clerk.sees("Tableau", "Filtre", ">R-")
    rests(clerk)
    for key in ["↓", "↓", "↑", "→", "←"] {
      let from = clerk.terminal.screen.cursor
      let isBack = key == "↑" || key == "→"
      expect(clerk, key, atMost: isBack ? budget.card : budget.row)
      rests(clerk)
      let to = clerk.terminal.screen.cursor
      #expect(to != from && (to.row < from.row) == isBack, "\(key)")
    }
    clerk.terminal.mark()
    clerk.terminal.pump(limit: 2) { !$0.received.isEmpty }
    #expect(clerk.terminal.received.isEmpty, "\(clerk.terminal.received)")
  }

  /// Waits until line 22 tells the card under the cursor.
  private func rests(_ clerk: Clerk) {
    clerk.sees("the card on line 22") { terminal in
      let (row, column) = terminal.screen.cursor
      let card = terminal.lines[row].dropFirst(column + 1).prefix(6)
      return terminal.lines[21].contains(card)
    }
  }

  @Test(arguments: terms, budgets)
  func `of the calendar stays within the same budgets, a month within that of a screen`(
    term: String, budget: Budget
  ) throws {
    let office = try TemporaryOffice.prepared(cases: 60)
    let clerk = try Clerk.signedIn(at: office, ["--theme", budget.theme], environment: ["TERM": term])
    clerk.press("s")
    clerk.sees("> Semaine")
    clerk.press("l")
    clerk.sees("> Liste", "lignes 1 à")
    for _ in 0..<4 { expect(clerk, "↓", atMost: budget.row) }
    for _ in 0..<2 { expect(clerk, "↑", atMost: budget.back) }
    expect(clerk, "m", atMost: budget.month, inOneWrite: false)
    clerk.sees("S     lundi", "Flèches")
    // The marker, and the day in words; towards the middle, so that the month stays.
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    for key in calendar.component(.day, from: Date()) > 15 ? ["←", "→", "↑"] : ["→", "←", "↓"] {
      expect(clerk, key, atMost: 200)
    }
  }

  /// More than the 2,500 of design.md: 51 rows of other people are 51 rows. A terminal takes 4,096 bytes at a time.
  @Test(arguments: terms)
  func `of a page on a large screen is at most eighty-four bytes a row`(term: String) throws {
    let clerk = try Clerk(
      at: try TemporaryOffice.prepared(cases: 120), environment: ["TERM": term], rows: 60, columns: 200)
    clerk.signIn()
    clerk.press("c")
    clerk.sees("120 dossiers", "lignes 1 à 51")
    expect(clerk, "⑧", atMost: 51 * 84, inOneWrite: false)
    expect(clerk, "⑦", atMost: 51 * 84, inOneWrite: false)
  }

  /// With the answer, the next question as it is read aloud, and its answers where they are others.
  @Test func `is at most four hundred bytes for an answer to an instrument`() throws {
    let clerk = try Clerk.signedIn(at: try TemporaryOffice.populated())
    clerk.press("c⏎e→nr⏎")
    clerk.sees("RSS 1", "Section 1/2")
    clerk.press("I⑧1")
    clerk.sees("Section 2/2", "très satisfait")
    for answer in ["5", "O", "5", "1", "1", "O", "O"] { expect(clerk, answer, atMost: 400) }
  }

  @Test func `is nothing while nobody does anything`() throws {
    let clerk = try Clerk.signedIn(at: try TemporaryOffice.populated())
    clerk.terminal.mark()
    // Longer than two looks at the store and one draft.
    clerk.terminal.pump(limit: 3) { !$0.received.isEmpty }
    #expect(clerk.terminal.received.isEmpty, "\(clerk.terminal.received)")
  }

  private func expect(
    _ clerk: Clerk, _ keys: String, atMost bytes: Int, inOneWrite: Bool = true,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    clerk.terminal.mark()
    clerk.press(keys)
    clerk.sees("an answer", sourceLocation: sourceLocation) { !$0.received.isEmpty }
    let said = String(decoding: clerk.terminal.received, as: UTF8.self).debugDescription
    #expect(clerk.terminal.byteCount <= bytes, "\(keys): \(said)", sourceLocation: sourceLocation)
    if inOneWrite { #expect(clerk.terminal.reads == 1, "\(keys): \(said)", sourceLocation: sourceLocation) }
  }
}
