/// Writes the bodies that are sealed: lengths before contents, numbers most significant byte first.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(byte: UInt8) { bytes.append(byte) }

  mutating func write(number: Int64) {
    let bits = UInt64(bitPattern: number)
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
  }

  /// Up to 4 GiB of bytes after their count.
  mutating func write(bytes content: some Collection<UInt8>) {
    let count = UInt32(content.count)
    for shift in [24, 16, 8, 0] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: count >> shift)) }
    bytes += content
  }

  mutating func write(text: String) { write(bytes: text.utf8) }

  mutating func write(textIfAny text: String?) {
    write(byte: text == nil ? 0 : 1)
    if let text { write(text: text) }
  }
}
