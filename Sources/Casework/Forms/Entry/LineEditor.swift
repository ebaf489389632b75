/// A text being typed and its caret, counted in graphemes: what the eye takes for one letter is one step.
package struct LineEditor: Hashable, Sendable {
  /// Always clean (`Hygiene`).
  package private(set) var text: String
  /// Graphemes before the caret, 0 to the length of the text.
  package private(set) var caret: Int
  /// Whether line breaks may be typed.
  package let isMultiline: Bool
  /// Most graphemes the text may have.
  package let limit: Int

  /// The caret starts at the end unless it is given.
  package init(_ text: String = "", caret: Int? = nil, isMultiline: Bool = false, limit: Int = .max) {
    self.text = isMultiline ? Hygiene.cleanLines(text) : Hygiene.clean(text)
    let length = self.text.count
    self.caret = max(0, min(caret ?? length, length))
    self.isMultiline = isMultiline
    self.limit = limit
  }

  /// A text that is known to be clean, as the texts of a form are.
  init(clean text: String, caret: Int, isMultiline: Bool, limit: Int) {
    self.text = text
    self.caret = caret
    self.isMultiline = isMultiline
    self.limit = limit
  }

  /// Puts `addition` in at the caret, cleaned; what is beyond the limit is left out.
  /// - Returns: whether all of it went in.
  package mutating func insert(_ addition: String) -> Bool {
    let clean = isMultiline ? Hygiene.cleanLines(addition) : Hygiene.clean(addition)
    let (before, after) = halves
    let room = limit - text.count
    // Raw when it all fits: a combining mark is nothing alone, and joins the letter before it.
    let fitting = clean.count <= room ? addition : String(clean.prefix(max(0, room)))
    if Hygiene.isPlain(fitting) {
      // ASCII letters join nothing on either side.
      text = before + fitting + after
      caret += fitting.count
    } else {
      let head = cleaned(before + fitting)
      text = cleaned(head + after)
      caret = min(head.count, text.count)
    }
    return clean.count <= room
  }

  /// The letter before the caret.
  package mutating func erase() { remove(from: caret - 1, to: caret) }

  /// The letter after the caret.
  package mutating func eraseForward() { remove(from: caret, to: caret + 1) }

  /// The word before the caret, with the spaces after it.
  package mutating func eraseWord() { remove(from: wordStart, to: caret) }

  package mutating func eraseToStart() { remove(from: 0, to: caret) }

  package mutating func eraseToEnd() { remove(from: caret, to: text.count) }

  package mutating func eraseAll() {
    text = ""
    caret = 0
  }

  package mutating func left() { caret = max(0, caret - 1) }

  package mutating func right() { caret = min(text.count, caret + 1) }

  package mutating func home() { caret = 0 }

  package mutating func end() { caret = text.count }

  package mutating func wordLeft() { caret = wordStart }

  package mutating func wordRight() {
    let letters = Array(text)
    var place = caret
    while place < letters.count, letters[place].isWhitespace { place += 1 }
    while place < letters.count, !letters[place].isWhitespace { place += 1 }
    caret = place
  }

  /// Puts the caret somewhere, at most at the end.
  package mutating func moveCaret(to place: Int) { caret = max(0, min(place, text.count)) }
}

extension LineEditor {
  private var halves: (before: String, after: String) {
    let place = text.index(text.startIndex, offsetBy: caret)
    return (String(text[..<place]), String(text[place...]))
  }

  private var wordStart: Int {
    let letters = Array(text)
    var place = caret
    while place > 0, letters[place - 1].isWhitespace { place -= 1 }
    while place > 0, !letters[place - 1].isWhitespace { place -= 1 }
    return place
  }

  private func cleaned(_ text: String) -> String {
    isMultiline ? Hygiene.cleanLines(text) : Hygiene.clean(text)
  }

  private mutating func remove(from start: Int, to end: Int) {
    let length = text.count
    let start = max(0, start)
    let end = min(length, end)
    guard start < end else { return }
    let first = text.index(text.startIndex, offsetBy: start)
    let last = text.index(first, offsetBy: end - start)
    text.removeSubrange(first..<last)
    text = cleaned(text)
    caret = min(start, text.count)
  }
}
