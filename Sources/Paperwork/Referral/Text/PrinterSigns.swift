import Foundation

/// Paper for printers that know ASCII only: a sign for a sign, so that nothing moves.
package enum PrinterSigns {
  /// The text with each letter beyond ASCII as its plain one, or a question mark.
  package static func ascii(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    return String(text.map(plain))
  }

  private static func plain(_ character: Character) -> Character {
    // Two bytes in one character: a line end of Windows.
    if character.isASCII { return character == "\r\n" ? "\n" : character }
    guard let first = String(character).decomposedStringWithCanonicalMapping.unicodeScalars.first else {
      return "?"
    }
    return first.isASCII ? Character(first) : hooked[first] ?? "?"
  }

  /// Letters that no accent makes.
  private static let hooked: [Unicode.Scalar: Character] = {
    let alike: [(Character, String)] = [
      ("o", "øɔ°º"), ("O", "ØƆ"), ("n", "ŋɲ"), ("N", "ŊƝ"), ("e", "ɛə"), ("E", "Ɛ"), ("b", "ɓ"), ("B", "Ɓ"),
      ("d", "ɗđð"), ("D", "ƊĐÐ"), ("g", "ɠ"), ("k", "ƙ"), ("K", "Ƙ"), ("y", "ƴ"), ("Y", "Ƴ"), ("l", "ł"),
      ("L", "Ł"), ("i", "ı"), ("t", "ŧ"), ("T", "Ŧ"), ("h", "ħ"), ("H", "Ħ"),
    ]
    var signs: [Unicode.Scalar: Character] = [:]
    for (sign, originals) in alike {
      for original in originals.unicodeScalars { signs[original] = sign }
    }
    return signs
  }()
}
