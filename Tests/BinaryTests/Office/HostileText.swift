/// Texts and bytes that somebody sends to take a terminal or a frame over, and what of them must never be shown.
enum HostileText {
  /// Control, sequences, bidi, zero-width, tags, private use, marks without end; each ends in a word to find it by.
  static let texts: [String] = [
    "\u{1b}]0;titre\u{7}\u{1b}[31;5mfin", "\u{9b}31m\u{9d}0;x\u{9c}fin", "a\rZ\u{8}\u{8}Y\nfin",
    "\u{202e}\u{2066}Ndiaye\u{2069}\u{200f}fin", "Nd\u{200b}i\u{2060}a\u{feff}\u{200d}ye fin",
    "x\u{e0041}\u{e007f}\u{e000}\u{10fffd}fin", "q" + String(repeating: "\u{316}\u{336}", count: 400) + "fin",
    "\u{301}\u{302}fin", "\u{0c}\u{0e}\u{1b}c\u{1b}#8\u{1b}(0fin",
    String(repeating: "Njaay ", count: 1_667) + "fin",
  ]

  /// What is no UTF-8: lone and overlong bytes, a surrogate, beyond Unicode.
  static let bytes: [UInt8] =
    [0xff, 0xfe, 0xc3, 0x28, 0xed, 0xa0, 0x80, 0xf4, 0x90, 0x80, 0x80, 0xc0, 0xaf, 0x80, 0xbf]
    + Array("fin".utf8)

  /// The scalars of these bytes that act on a terminal or on the eye; what is no UTF-8 counts as one.
  static func acting(in bytes: [UInt8], isOnScreen: Bool = false) -> [String] {
    guard let text = String(validating: bytes, as: UTF8.self) else { return ["no UTF-8"] }
    var marks = 0
    return text.unicodeScalars.compactMap { scalar in
      let isMark = scalar.properties.canonicalCombiningClass != .notReordered
      marks = isMark ? marks + 1 : 0
      let isOurs =
        scalar == "\n" || (!isOnScreen && scalar == "\t")
        || (isOnScreen && ["\u{1b}", "\r", "\u{8}", "\u{7}", "\u{f}", "\u{e}"].contains(scalar))
      switch scalar.properties.generalCategory {
      case .control where !isOurs, .format, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
        return "U+\(String(scalar.value, radix: 16))"
      default: return marks > 4 ? "a flood of marks" : nil
      }
    }
  }
}
