/// A 16-byte UUIDv7, the key of every record; it orders by the time it was made.
package struct RecordID: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  package let high: UInt64
  package let low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// From 16 bytes, most significant first; nil for any other count.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    var halves: [UInt64] = [0, 0]
    for (position, byte) in bytes.enumerated() {
      halves[position / 8] = halves[position / 8] << 8 | UInt64(byte)
    }
    self.init(high: halves[0], low: halves[1])
  }

  /// UUIDv7 (RFC 9562): 48 bits of milliseconds, then version, variant and 74 bits of `noise` (10 bytes).
  package init(at moment: Instant, noise: [UInt8]) {
    var bytes = [UInt8](repeating: 0, count: 16)
    let time = UInt64(max(0, moment.milliseconds))
    for position in 0..<6 { bytes[position] = UInt8(truncatingIfNeeded: time >> UInt64(40 - 8 * position)) }
    for (position, byte) in noise.prefix(10).enumerated() { bytes[6 + position] = byte }
    bytes[6] = bytes[6] & 0x0f | 0x70
    bytes[8] = bytes[8] & 0x3f | 0x80
    self = RecordID(bytes: bytes) ?? RecordID(high: 0, low: 0)
  }

  /// 16, most significant first.
  package var bytes: [UInt8] {
    withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { Array($0) }
  }

  package static func < (a: RecordID, b: RecordID) -> Bool {
    (a.high, a.low) < (b.high, b.low)
  }

  /// 32 hexadecimal digits.
  package var description: String {
    let digits = Array("0123456789abcdef")
    return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  /// From 32 hexadecimal digits.
  package init?(_ text: String) {
    let values = text.compactMap(\.hexDigitValue)
    guard values.count == 32, text.count == 32 else { return nil }
    self.init(bytes: (0..<16).map { UInt8(values[2 * $0] << 4 | values[2 * $0 + 1]) })
  }
}
