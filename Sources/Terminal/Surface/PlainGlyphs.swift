import Foundation

/// A screen in ASCII, for terminals that are not UTF-8: each column keeps its place, so that nothing moves.
package enum PlainGlyphs {
  /// The grid with every cell folded to ASCII of the same width.
  package static func fold(_ grid: Grid) -> Grid {
    var folded = grid
    for row in 0..<grid.rows {
      for column in 0..<grid.columns {
        let cell = grid[row, column]
        guard !cell.grapheme.isEmpty, cell.grapheme.utf8.count > 1 else { continue }
        folded[row, column] = Cell(String(fold(cell.grapheme)), cell.role)
        if grid[row, column + 1].grapheme.isEmpty, column + 1 < grid.columns {
          folded[row, column + 1] = Cell("?", cell.role)
        }
      }
    }
    return folded
  }

  /// One ASCII sign for one grapheme: its letter without accents, the nearest sign, or "?".
  package static func fold(_ grapheme: String) -> Character {
    guard let first = grapheme.decomposedStringWithCanonicalMapping.unicodeScalars.first else { return " " }
    if first.isASCII { return Character(first) }
    return signs[first] ?? "?"
  }

  private static let signs: [Unicode.Scalar: Character] = {
    let alike: [(Character, String)] = [
      ("o", "œøɔ°º"), ("O", "ŒØƆ"), ("a", "æª"), ("A", "Æ"), ("n", "ŋɲ"), ("N", "ŊƝ"), ("e", "ɛə"),
      ("E", "€Ɛ"),
      ("b", "ɓ"), ("B", "Ɓ"), ("d", "ɗđð"), ("D", "ƊĐÐ"), ("g", "ɠ"), ("k", "ƙ"), ("K", "Ƙ"), ("y", "ƴ"),
      ("Y", "Ƴ"), ("l", "ł"), ("L", "Ł£"), ("i", "ı"), ("s", "ß§"), ("x", "×✓"), ("\"", "«»„“”″"),
      ("'", "‘’‚ʼ′‹›"), ("-", "‐‑‒–—―−─━═"), ("|", "│┃║¦"), ("+", "┌┐└┘├┤┬┴┼±"), (".", "…·"),
      ("*", "•★"), (" ", "\u{a0}\u{202f}\u{2007}\u{2009}"), (">", "→▶"), ("<", "←◀"), ("^", "↑▲"),
      ("v", "↓▼"), ("#", "█▓▒░■"), ("?", "¿"), ("!", "¡"), ("c", "¢©"), ("r", "®"), ("u", "µ"), ("2", "²"),
      ("3", "³"), ("1", "¹"),
    ]
    var signs: [Unicode.Scalar: Character] = [:]
    for (sign, originals) in alike {
      for original in originals.unicodeScalars { signs[original] = sign }
    }
    return signs
  }()
}
