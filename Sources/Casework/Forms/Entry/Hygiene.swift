import Foundation

/// What text may come in: the one door for typing, paste, import and the command line.
///
/// Composed (NFC); no control, bidi, zero-width, tag, private use or unassigned characters, which spoof what is on
/// screen or pass ncurses unseen; at most four combining marks on a letter (measured: a flood of them smears the
/// lines around it).
package enum Hygiene {
  /// Combining marks that one letter may carry.
  package static let mostMarks = 4

  /// One line: every kind of space and line break becomes a plain space.
  package static func clean(_ text: String) -> String {
    needsNoCare(text) ? text : filtered(text, keepsLines: false)
  }

  /// Several lines: `\n`, `\r\n`, `\r` and the Unicode separators become `\n`; tabs become a space.
  package static func cleanLines(_ text: String) -> String {
    needsNoCare(text) ? text : filtered(text, keepsLines: true)
  }

  /// Nothing but printable ASCII and the composed letters of French: what is on file is mostly that, and thousands of
  /// such texts are read at each sign-in.
  static func needsNoCare(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var place = 0
      while place < bytes.count {
        switch bytes[place] {
        case 0x20..<0x7f: place += 1
        // U+00C0 to U+00FF.
        case 0xc3 where place + 1 < bytes.count: place += 2
        default: return false
        }
      }
      return true
    }
  }

  /// Nothing but printable ASCII.
  static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20..<0x7f).contains($0) }
  }

  private static func filtered(_ text: String, keepsLines: Bool) -> String {
    var kept = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch role(of: scalar) {
      case .line where previous == "\r" && scalar == "\n": continue
      case .line: kept.append(keepsLines ? "\n" : " ")
      case .space: kept.append(" ")
      case .refused: continue
      case .mark, .letter: kept.append(scalar)
      }
    }
    return withFewMarks(String(kept).precomposedStringWithCanonicalMapping)
  }

  /// Marks beyond the fourth go, and so do those with no letter under them.
  private static func withFewMarks(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    var marks = mostMarks
    for scalar in text.unicodeScalars {
      if role(of: scalar) == .mark {
        marks += 1
        guard marks <= mostMarks else { continue }
      } else {
        marks = scalar == "\n" ? mostMarks : 0
      }
      kept.append(scalar)
    }
    return String(kept)
  }

  private enum Role {
    case letter, mark, space, line, refused
  }

  private static func role(of scalar: Unicode.Scalar) -> Role {
    switch scalar {
    case "\n", "\r", "\u{b}", "\u{c}", "\u{85}", "\u{2028}", "\u{2029}": return .line
    case "\t": return .space
    case " "..."~": return .letter
    default: break
    }
    if scalar.properties.isDefaultIgnorableCodePoint { return .refused }
    switch scalar.properties.generalCategory {
    case .spaceSeparator: return .space
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    case .control, .format, .surrogate, .privateUse, .unassigned: return .refused
    default: return .letter
    }
  }
}
