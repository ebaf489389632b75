/// How many columns a grapheme takes on a terminal, by our own table: libc's answer depends on the locale.
package enum TextWidth {
  /// 0 for control, format and lone combining characters, 2 for East Asian wide ones and emoji, else 1.
  package static func of(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    if first.value < 0x20 || (0x7f..<0xa0).contains(first.value) || first.value == 0xad { return 0 }
    if first.value < 0x300 { return 1 }
    switch first.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .nonspacingMark, .enclosingMark,
      .lineSeparator,
      .paragraphSeparator:
      return 0
    default: break
    }
    switch first.value {
    case 0x1100...0x115f, 0x2e80...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe6f, 0xff00...0xff60,
      0xffe0...0xffe6, 0x1f300...0x1f64f, 0x1f680...0x1f6ff, 0x1f900...0x1f9ff, 0x20000...0x3fffd:
      return 2
    default: return 1
    }
  }

  /// Columns of a whole text.
  package static func of(_ text: String) -> Int {
    text.reduce(0) { $0 + of($1) }
  }
}
