/// Turns the bytes of a keyboard into scalars: UTF-8, and Windows-1252 (which holds Latin-1) for bytes that are not.
///
/// A letter may come in two packets, so a half of one is kept; `flush` ends the wait.
struct ByteText {
  /// The bytes of a letter that is not whole yet.
  private var partial: [UInt8] = []

  /// The signs of Windows-1252 from 0x80 to 0x9f; what it leaves free is lost.
  private static let windowsSigns: [Unicode.Scalar?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
    nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
  ]

  var isWaiting: Bool { !partial.isEmpty }

  /// The scalars that `byte` completes, in order; none while a letter is not whole.
  mutating func take(_ byte: UInt8) -> [Unicode.Scalar] {
    partial.append(byte)
    var scalars: [Unicode.Scalar] = []
    while let first = partial.first {
      let length = ByteText.length(ledBy: first)
      if length == 1, first < 0x80 {
        scalars.append(Unicode.Scalar(first))
        partial.removeFirst()
      } else if length == 0 || !isPossible {
        if let scalar = ByteText.singleByte(first) { scalars.append(scalar) }
        partial.removeFirst()
      } else if partial.count < length {
        break
      } else {
        scalars.append(contentsOf: String(decoding: partial, as: UTF8.self).unicodeScalars)
        partial.removeAll()
      }
    }
    return scalars
  }

  /// What is left of a letter that did not become whole, each byte as a letter of its own.
  mutating func flush() -> [Unicode.Scalar] {
    defer { partial.removeAll() }
    return partial.compactMap { ByteText.singleByte($0) }
  }

  /// Bytes of the letter that `lead` begins; 0 when it begins none (RFC 3629).
  private static func length(ledBy lead: UInt8) -> Int {
    switch lead {
    case 0..<0x80: 1
    case 0xc2...0xdf: 2
    case 0xe0...0xef: 3
    case 0xf0...0xf4: 4
    default: 0
    }
  }

  /// False once the bytes at hand cannot begin a letter: no continuation, overlong, surrogate, past the last scalar.
  private var isPossible: Bool {
    for (index, byte) in partial.enumerated().dropFirst() {
      guard (0x80...0xbf).contains(byte) else { return false }
      guard index == 1 else { continue }
      switch partial[0] {
      case 0xe0 where byte < 0xa0: return false
      case 0xed where byte > 0x9f: return false
      case 0xf0 where byte < 0x90: return false
      case 0xf4 where byte > 0x8f: return false
      default: break
      }
    }
    return true
  }

  private static func singleByte(_ byte: UInt8) -> Unicode.Scalar? {
    (0x80...0x9f).contains(byte) ? windowsSigns[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }
}
