/// Reads the one shape of JSON that answers are stored in: a flat object of strings.
struct JSONTextReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: some Collection<UInt8>) {
    self.bytes = Array(bytes)
  }

  /// The pairs in their order; nil when the bytes are anything else, to the last one.
  mutating func object() -> [(key: String, value: String)]? {
    var pairs: [(key: String, value: String)] = []
    guard take("{") else { return nil }
    if take("}") { return isAtEnd ? pairs : nil }
    repeat {
      guard let key = string(), take(":"), let value = string() else { return nil }
      pairs.append((key, value))
    } while take(",")
    return take("}") && isAtEnd ? pairs : nil
  }

  private var isAtEnd: Bool {
    mutating get {
      skipSpaces()
      return place == bytes.count
    }
  }

  private mutating func skipSpaces() {
    while place < bytes.count, [0x20, 0x0a, 0x0d, 0x09].contains(bytes[place]) { place += 1 }
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    skipSpaces()
    guard place < bytes.count, bytes[place] == UInt8(ascii: sign) else { return false }
    place += 1
    return true
  }

  private mutating func string() -> String? {
    guard take("\"") else { return nil }
    var text: [UInt8] = []
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = escaped() else { return nil }
        text.append(contentsOf: Array(String(Character(scalar)).utf8))
      case 0..<0x20: return nil
      default: text.append(byte)
      }
    }
    return nil
  }

  private mutating func escaped() -> Unicode.Scalar? {
    guard place < bytes.count else { return nil }
    defer { place += 1 }
    switch bytes[place] {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(bytes[place])
    case UInt8(ascii: "u"): return unicode()
    default: return nil
    }
  }

  /// Four hexadecimal digits after `\u`; leaves the place on the last one. Surrogate pairs, which this program never
  /// writes, are refused.
  private mutating func unicode() -> Unicode.Scalar? {
    guard place + 4 < bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[place + 1...place + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    place += 4
    return Unicode.Scalar(value)
  }
}
