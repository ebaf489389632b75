/// Text brought to the columns there are, by graphemes and by words.
package enum TextLayout {
  /// Which edge a text keeps to when it is shorter than its place.
  package enum Edge: Hashable, Sendable {
    case leading, trailing
  }

  /// `text` in exactly `width` columns: padded, or cut with "…".
  package static func fit(_ text: String, width: Int, edge: Edge = .leading) -> String {
    let cut = cut(text, width: width)
    let blanks = String(repeating: " ", count: max(0, width - TextWidth.of(cut)))
    return edge == .leading ? cut + blanks : blanks + cut
  }

  /// `text` in at most `width` columns, its end replaced by "…" when it is too long.
  package static func cut(_ text: String, width: Int) -> String {
    guard width > 0 else { return "" }
    var kept = ""
    var used = 0
    var keptForSign = ""
    for character in text {
      let span = TextWidth.of(character)
      if used + span > width { return keptForSign + "…" }
      kept.append(character)
      used += span
      if used <= width - 1 { keptForSign = kept }
    }
    return kept
  }

  /// Lines of at most `width` columns, broken between words; a word longer than a line is broken where it must be.
  /// Line ends in the text stay; no-break spaces, as before a French colon, do not break.
  package static func wrap(_ text: String, width: Int) -> [String] {
    guard width > 0 else { return [] }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { wrapParagraph($0, width: width) }
  }

  private static func wrapParagraph(_ paragraph: Substring, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in paragraph.split(separator: " ") {
      for piece in pieces(of: word, width: width) {
        let span = TextWidth.of(piece)
        if used > 0, used + 1 + span <= width {
          line += " " + piece
          used += 1 + span
        } else {
          if used > 0 { lines.append(line) }
          line = piece
          used = span
        }
      }
    }
    lines.append(line)
    return lines
  }

  /// The word whole, or in pieces of at most `width` columns.
  private static func pieces(of word: Substring, width: Int) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var used = 0
    for character in word {
      let span = TextWidth.of(character)
      if used + span > width, used > 0 {
        pieces.append(piece)
        piece = ""
        used = 0
      }
      piece.append(character)
      used += span
    }
    pieces.append(piece)
    return pieces
  }
}
