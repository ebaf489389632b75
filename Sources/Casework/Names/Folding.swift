import Foundation

/// Turns text into plain lower-case letters and digits, so that accents, capitals, apostrophes and dashes are
/// optional wherever something is searched or chosen by typing.
///
/// `N'Diaye Aïssatou` becomes `ndiaye aissatou`; `œ` becomes `oe`, `ŋ` `ng`, `ñ` `n`, the Pulaar hooked letters
/// their plain ones. Everything that is neither letter nor digit separates words. Letters of other scripts stay
/// as they are.
package enum Folding {
  private static let space = UInt8(ascii: " ")

  /// The folded text, words separated by single spaces.
  package static func fold(_ text: String) -> String {
    String(decoding: bytes(text), as: UTF8.self)
  }

  /// The folded text as UTF-8.
  package static func bytes(_ text: String) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { append(scalar, to: &folded) }
    if folded.last == space { folded.removeLast() }
    return folded
  }

  /// Folds one character onto the end of `folded`.
  static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    let value = scalar.value
    if value < 0x80 {
      append(ascii: UInt8(value), to: &folded)
    } else {
      append(beyondASCII: scalar, to: &folded)
    }
  }

  @inline(__always)
  static func append(ascii byte: UInt8, to folded: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): folded.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded.append(byte | 0x20)
    case UInt8(ascii: "'"), UInt8(ascii: "`"): break
    default: if let last = folded.last, last != space { folded.append(space) }
    }
  }

  private static func append(beyondASCII scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    let value = scalar.value
    if value >= latinStart, Int(value - latinStart) < latin.count {
      let plain = latin[Int(value - latinStart)]
      switch plain {
      case UInt8(ascii: "1"): folded += Array("ae".utf8)
      case UInt8(ascii: "2"): folded += Array("oe".utf8)
      case UInt8(ascii: "3"): folded += Array("ss".utf8)
      case UInt8(ascii: "4"): folded += Array("ng".utf8)
      case UInt8(ascii: "5"): folded += Array("th".utf8)
      case UInt8(ascii: "6"): folded += Array("ij".utf8)
      default: append(ascii: plain, to: &folded)
      }
      return
    }
    switch value {
    case 0x0300...0x036f, 0x200b...0x200f, 0x2060, 0xfeff: break  // combining marks, invisible characters
    case 0x2018, 0x2019, 0x201b, 0x02bc, 0x02bb, 0x02b9, 0x2032, 0xa78c: break  // apostrophes
    case 0x0181, 0x0253: folded.append(UInt8(ascii: "b"))  // Ɓ
    case 0x018a, 0x0257: folded.append(UInt8(ascii: "d"))  // Ɗ
    case 0x01b3, 0x01b4: folded.append(UInt8(ascii: "y"))  // Ƴ
    case 0x0272, 0x019d: folded.append(UInt8(ascii: "n"))  // ɲ
    case 0x0254, 0x0186: folded.append(UInt8(ascii: "o"))  // ɔ
    case 0x025b, 0x0190: folded.append(UInt8(ascii: "e"))  // ɛ
    default: append(rare: scalar, to: &folded)
    }
  }

  /// Characters outside the tables: taken apart by Unicode's own rules, which is slow but seldom needed.
  private static func append(rare scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    let parts = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
    if parts.count > 1 {
      for part in parts { append(part, to: &folded) }
    } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      folded += Array(scalar.properties.lowercaseMapping.utf8)
    } else if let last = folded.last, last != space {
      folded.append(space)
    }
  }

  private static let latinStart: UInt32 = 0xc0
  /// U+00C0 to U+017F; digits stand for two letters, a space separates words.
  private static let latin: [UInt8] = Array(
    // À to ß, à to ÿ
    ("aaaaaa1ceeeeiiiidnooooo ouuuuy53" + "aaaaaa1ceeeeiiiidnooooo ouuuuy5y"
      // Ā to ľ
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii66jjkkklllllll"
      // Ŀ to ſ
      + "lllnnnnnnn44oooooo22rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
