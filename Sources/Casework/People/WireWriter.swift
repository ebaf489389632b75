/// Builds the compact form of a header, byte by byte.
struct WireWriter {
  private(set) var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(160) }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(_ id: RecordID) {
    append(fixed: id.high)
    append(fixed: id.low)
  }

  /// Seven bits a byte, lowest first, the high bit set on all but the last.
  mutating func append(count: Int) {
    var rest = UInt(bitPattern: max(0, count))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func append(_ text: String) {
    append(count: text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func append(_ texts: [String]) {
    append(count: texts.count)
    for text in texts { append(text) }
  }

  mutating func append(_ birth: PartialDate?) {
    switch birth {
    case nil: append(0)
    case .day(let day):
      append(1)
      append(signed: day.number)
    case .month(let year, let month):
      append(2)
      append(signed: year * 12 + month - 1)
    case .year(let year):
      append(3)
      append(signed: year)
    case .age(let age, let on):
      append(4)
      append(signed: age)
      append(signed: on.number)
    }
  }

  private mutating func append(fixed value: UInt64) {
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }

  /// Zig-zag: small negative numbers stay short.
  mutating func append(signed value: Int) {
    append(count: Int(bitPattern: UInt(bitPattern: value << 1 ^ value >> 63) & (1 << 62 - 1)))
  }
}
