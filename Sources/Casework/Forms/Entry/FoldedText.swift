/// A text as type-ahead compares it: lower case, without accents, hyphens as spaces; as bytes, because a list of 249
/// countries is gone through at every letter.
struct FoldedText: Hashable, Sendable {
  let bytes: [UInt8]

  init(_ text: String) {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    var lead: UInt8 = 0
    for byte in text.utf8 {
      switch (lead, byte) {
      case (0, 0x41...0x5a): folded.append(byte + 32)
      case (0, UInt8(ascii: "-")): folded.append(UInt8(ascii: " "))
      case (0, 0xc3), (0, 0xc5): lead = byte
      case (0xc3, 0x80...0xbf):
        folded.append(Self.latin[Int(byte & 0x1f)])
        lead = 0
      case (0xc5, 0x92), (0xc5, 0x93):
        folded.append(contentsOf: [UInt8(ascii: "o"), UInt8(ascii: "e")])
        lead = 0
      case (0, _): folded.append(byte)
      default:
        folded.append(contentsOf: [lead, byte])
        lead = 0
      }
    }
    bytes = folded
  }

  func hasPrefix(_ other: FoldedText) -> Bool { bytes.starts(with: other.bytes) }

  /// Whether `other` stands anywhere in this text.
  func contains(_ other: FoldedText) -> Bool {
    guard other.bytes.count <= bytes.count else { return false }
    return (0...bytes.count - other.bytes.count).contains { start in
      bytes[start...].starts(with: other.bytes)
    }
  }

  /// The letters under À to ß and à to ÿ, which are 32 apart.
  private static let latin = Array("aaaaaaaceeeeiiiidnooooo*ouuuuyts".utf8)
}
