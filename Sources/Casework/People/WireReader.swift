/// Reads the compact form of a header; past the end it answers with nothing and remembers that it failed.
struct WireReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position = 0
  private(set) var hasFailed = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func byte() -> UInt8? {
    guard position < bytes.count else {
      hasFailed = true
      return nil
    }
    position += 1
    return bytes[position - 1]
  }

  mutating func recordID() -> RecordID? {
    guard bytes.count - position >= 16 else {
      hasFailed = true
      return nil
    }
    var halves: (UInt64, UInt64) = (0, 0)
    for offset in 0..<8 { halves.0 = halves.0 << 8 | UInt64(bytes[position + offset]) }
    for offset in 8..<16 { halves.1 = halves.1 << 8 | UInt64(bytes[position + offset]) }
    position += 16
    return RecordID(high: halves.0, low: halves.1)
  }

  mutating func count() -> Int {
    var value = 0
    var shift = 0
    while let next = byte() {
      value |= Int(next & 0x7f) << shift
      if next < 0x80 { return value }
      shift += 7
      if shift > 56 { break }
    }
    hasFailed = true
    return 0
  }

  /// The bytes of the next text, where they stand.
  mutating func span() -> UnsafeBufferPointer<UInt8> {
    let length = count()
    guard length >= 0, length <= bytes.count - position else {
      hasFailed = true
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    position += length
    return UnsafeBufferPointer(rebasing: bytes[(position - length)..<position])
  }

  mutating func text() -> String { String(decoding: span(), as: UTF8.self) }

  mutating func texts() -> [String] {
    var texts: [String] = []
    for _ in 0..<count() {
      if hasFailed { break }
      texts.append(text())
    }
    return texts
  }

  mutating func birth() -> PartialDate? {
    switch byte() {
    case 1: return .day(CivilDay(number: signed()))
    case 2:
      let months = signed()
      let month = (months % 12 + 12) % 12
      return .month(year: (months - month) / 12, month: month + 1)
    case 3: return .year(signed())
    case 4:
      let age = signed()
      return .age(age, on: CivilDay(number: signed()))
    case 0: return nil
    default:
      hasFailed = true
      return nil
    }
  }

  mutating func signed() -> Int {
    let value = count()
    return value >> 1 ^ -(value & 1)
  }
}
