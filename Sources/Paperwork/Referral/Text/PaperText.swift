import Casework

/// The letters of paper: what any printer has, a column each, so that a line is as wide as it has characters.
///
/// ASCII, the Latin letters of Europe and West Africa, and the degree sign. Typographic quotes, dashes and ligatures are written as on a
/// typewriter; what is left becomes a question mark, so that something missing is seen.
enum PaperText {
  /// Fits a printer of 80 columns with its margins, and the preview.
  static let columns = 72
  /// Beyond this column nothing is indented.
  static let deepest = 30
  /// How much of one text is printed; the forms take less.
  static let longest = 1_200
  private static let mostLines = 40

  /// One line of foreign text, cut with a visible sign.
  static func clean(_ text: String, limit: Int = longest) -> String {
    // Of a text of any length, so much is looked at that the cut shows.
    let line = Hygiene.clean(String(text.prefix(limit + 1)))
    return cut(withoutRules(signs(of: line)), to: text.count > limit ? min(limit, line.count - 1) : limit)
  }

  /// Several lines of foreign text, without empty ones; what is left out shows.
  static func cleanLines(_ text: String, limit: Int = longest) -> [String] {
    let all = Hygiene.cleanLines(String(text.prefix(limit))).split(separator: "\n")
      .map { withoutRules(signs(of: String($0))) }
    var lines = Array(all.prefix(mostLines))
    if text.count > limit || all.count > mostLines {
      lines.append((lines.popLast() ?? "") + " [...]")
    }
    return lines
  }

  /// At most `limit` characters, the last of which are then dots.
  static func cut(_ text: String, to limit: Int) -> String {
    text.count > limit ? text.prefix(max(0, limit - 3)) + "..." : text
  }

  /// The text in the letters of paper; one column a character.
  static func signs(of text: String) -> String {
    if text.utf8.allSatisfy({ (0x20..<0x7f).contains($0) }) { return text }
    return String(text.flatMap { sign(of: $0) })
  }

  private static func sign(of character: Character) -> String {
    if character.isASCII { return character == "\n" || character >= " " ? String(character) : "" }
    guard let first = character.unicodeScalars.first else { return "" }
    if let typed = typewriter[first] { return typed }
    // Latin-1 letters, Latin Extended-A and B, IPA letters of the national languages, and Vietnamese-looking accents of Yoruba.
    let isLatin = [0xc0...0x24f, 0x250...0x2af, 0x1e00...0x1eff].contains { $0.contains(first.value) }
    if isLatin, first != "\u{d7}", first != "\u{f7}" { return String(first) }
    if first == "\u{b0}" { return "\u{b0}" }
    return first.properties.generalCategory == .spaceSeparator ? " " : "?"
  }

  /// Of a letter that carries marks no single character has, the letter is left.
  private static let typewriter: [Unicode.Scalar: String] = {
    let alike: [(String, String)] = [
      ("\"", "«»„“”″"), ("'", "‘’‚ʼʹʻ′‹›"), ("-", "‐‑‒–—―−─━═•·"), ("...", "…"), ("oe", "œ"), ("OE", "Œ"),
      ("ae", "æ"), ("AE", "Æ"), ("x", "×"), ("EUR", "€"), ("o", "º"), ("a", "ª"), ("2", "²"), ("3", "³"),
      ("1", "¹"), ("1/2", "½"), ("ss", "ß"), ("/", "÷⁄"),
    ]
    var signs: [Unicode.Scalar: String] = [:]
    for (sign, originals) in alike {
      for original in originals.unicodeScalars { signs[original] = sign }
    }
    return signs
  }()

  /// A row of dashes in somebody's words is no rule, and no number that is not known yet.
  private static func withoutRules(_ text: String) -> String {
    guard text.contains("----") else { return text }
    var kept = ""
    var run = 0
    for character in text {
      run = character == "-" ? run + 1 : 0
      if run <= 3 { kept.append(character) }
    }
    return kept
  }
}
