import Casework
import Desk
import Foundation
import Terminal
import Testing
import Wording

/// What every frame promises (design.md section 9): its size, the cursor on the focus, no word cut short or touching
/// the next, nothing said by colour alone, and only glyphs that every terminal of the house has.
struct FrameCheck {
  private let screen: any Screen
  private let frame: Frame
  private let message: String
  private let context: DeskContext
  private let place: SourceLocation
  private let cells: FrameCells

  init(screen: any Screen, frame: Frame, message: String, context: DeskContext, place: SourceLocation) {
    self.screen = screen
    self.frame = frame
    self.message = message
    self.context = context
    self.place = place
    cells = FrameCells(frame.grid)
  }

  /// - Parameter isThorough: draws the screen again on a wider terminal, to see which words were cut.
  func run(isThorough: Bool) {
    checkGlyphs()
    checkCursor()
    guard hasRoom else { return }
    checkFurniture()
    checkTouching()
    checkSigns()
    if isThorough { checkWords() }
  }

  private var rows: Int { cells.rows }
  private var columns: Int { cells.columns }
  private var hasRoom: Bool { rows >= Furniture.leastRows && columns >= Furniture.leastColumns }

  private func fail(_ words: String) {
    let picture = FrameText(frame).lines.joined(separator: "\n")
    Issue.record(
      "\(words) on \(type(of: screen)) in \(context.wording.language)\n\(picture)", sourceLocation: place)
  }
}

// The cursor and the glyphs.
extension FrameCheck {
  /// The eleven line glyphs, the punctuation of French, and the sign of a text cut short; ASCII folds them all.
  private static let beyondLetters = Set("─│┌┐└┘├┤┬┴┼«»°…")

  private func checkGlyphs() {
    for place in cells.glyphs.indices where cells.glyphs[place] > 0x7e || cells.glyphs[place] < 0x20 {
      let (row, column) = (place / columns, place % columns)
      let grapheme = frame.grid[row, column].grapheme
      guard let glyph = grapheme.first, Self.isInBudget(glyph) else {
        return fail("the glyph \(grapheme) at \(row),\(column) is not one that every terminal has")
      }
      let plain = PlainGlyphs.fold(grapheme)
      if !plain.isASCII || plain == "?" { return fail("\(glyph) at \(row),\(column) has no sign in ASCII") }
    }
  }

  private static func isInBudget(_ glyph: Character) -> Bool {
    guard let scalar = glyph.unicodeScalars.first, glyph.unicodeScalars.count == 1 else { return false }
    return glyph.isLetter && scalar.value < 0x180 || beyondLetters.contains(glyph)
  }

  private func checkCursor() {
    guard let cursor = frame.cursor else { return fail("no cursor") }
    guard (0..<rows).contains(cursor.row), (0..<columns).contains(cursor.column) else {
      return fail("the cursor is outside at \(cursor)")
    }
    if hasRoom, !isOnFocus(cursor) { fail("the cursor at \(cursor.row),\(cursor.column) is on nothing") }
  }

  /// In an entry or just behind it, on a line with the focus sign, on a title, or in the panel of a long text; a page
  /// that is only read, and an empty list, have nothing but their first row.
  private func isOnFocus(_ cursor: Position) -> Bool {
    let entry: Set<StyleRole> = [.field, .focus, .title]
    let at = cells.place(cursor.row, cursor.column)
    if entry.contains(cells.roles[at]) || cursor.column > 0 && entry.contains(cells.roles[at - 1]) {
      return true
    }
    if cells.roles[at..<cells.place(cursor.row, columns)].contains(.panel) { return true }
    if cells.holds([FrameCells.focusSign], row: cursor.row, count: cursor.column + 1) { return true }
    return cursor.row == 1 && !hasFocusSign
  }

  private var hasFocusSign: Bool {
    (cells.place(1, 0)..<cells.place(rows - 4, 0)).contains {
      cells.glyphs[$0] == FrameCells.focusSign && cells.roles[$0] != .text
    }
  }
}

// The furniture: title, help, message and key bar.
extension FrameCheck {
  private func checkFurniture() {
    var scratch = Grid(rows: rows, columns: columns)
    let area = Furniture.body(rows: rows, columns: columns)
    let scenery = screen.draw(into: &scratch, area: area, in: context)
    if scenery.place.isEmpty { fail("the title says no place") }
    checkShown(scenery.place, row: 0, name: "the place")
    checkShown(scenery.state, row: 0, name: "the state")
    if !cells.text(row: 0).dropFirst().contains("  ") { fail("place and name touch in the title") }
    let isLong = TextWidth.of(message) > columns - 2
    if !isLong { checkShown(scenery.help, row: rows - 3, name: "the help line") }
    // A long message begins in the place of the help.
    let above = isLong ? cells.text(row: rows - 3).trimmingCharacters(in: .whitespaces) + " " : " "
    let shown = above + cells.text(row: rows - 2).trimmingCharacters(in: .whitespaces)
    if !message.isEmpty, !shown.hasSuffix(message) { fail("the message is not shown whole: \(message)") }
    let clipped = CommandBar.bar(screen.commands(in: context), wording: context.wording).clipped
    if let slot = clipped.first { fail("\(slot.key) \(slot.word) is clipped in the key bar") }
  }

  private func checkShown(_ words: String, row: Int, name: String) {
    if words.isEmpty { return }
    if TextWidth.of(words) > columns - 1 {
      fail("\(name) has \(TextWidth.of(words)) columns: \(words)")
    } else if !cells.text(row: row).contains(words) {
      fail("\(name) is not shown whole: \(words)")
    }
  }
}

// Words that touch or are cut, and states that only a colour would tell.
extension FrameCheck {
  /// Two letters side by side in different roles are two texts without a blank between them.
  private func checkTouching() {
    for place in 1..<cells.roles.count where cells.roles[place - 1] != cells.roles[place] {
      if place % columns == 0 || !isWord(place - 1) || !isWord(place) { continue }
      return fail("two words touch at \(place / columns),\(place % columns)")
    }
  }

  private func isWord(_ place: Int) -> Bool {
    guard let scalar = Unicode.Scalar(cells.glyphs[place]) else { return false }
    return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      || ":)»".unicodeScalars.contains(scalar)
  }

  private static let signs: [UInt32] = [FrameCells.focusSign, 0x5b, 0x2a]
  private static let corners: [UInt32] = "┌┐└┘".unicodeScalars.map(\.value)
  private static let bar: UInt32 = 0x2502

  /// What is selected or focused has a sign in its row, and no other row draws anything for it. A pop-up may lie over
  /// the sign.
  private func checkSigns() {
    for row in 1..<(rows - 1) {
      var isMarked = false
      var isBlank = true
      var bars = 0
      for place in cells.place(row, 0)..<cells.place(row + 1, 0) {
        if cells.glyphs[place] == Self.bar { bars += 1 }
        guard cells.roles[place] == .selection || cells.roles[place] == .focus else { continue }
        isMarked = true
        if cells.glyphs[place] != FrameCells.blank { isBlank = false }
      }
      if !isMarked || bars > 1 || cells.holds(Self.corners, row: row, count: columns) { continue }
      if isBlank { return fail("row \(row) draws a blank in the look of the selection") }
      if !cells.holds(Self.signs, row: row, count: columns) {
        return fail("row \(row) says by colour alone what is selected")
      }
    }
  }

  /// A word that is longer where the screen is wider was cut here, and not marked as cut.
  private func checkWords() {
    let wide = FrameCells(
      Furniture.frame(of: screen, message: message, rows: rows, columns: columns + 90, in: context).grid)
    let whole = Set((0..<rows).flatMap { wide.words(row: $0) })
    for row in 0..<rows {
      for word in cells.words(row: row) where !whole.contains(word) {
        if whole.contains(where: { $0.hasPrefix(word) }) { return fail("\(word) is cut in row \(row)") }
      }
    }
  }
}
