/// Reads what `ByteWriter` wrote; throws `DamagedRow` for anything else.
struct ByteReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { place == bytes.count }

  mutating func byte() throws -> UInt8 { try take(1)[0] }

  mutating func number() throws -> Int64 {
    Int64(bitPattern: try take(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
  }

  mutating func content() throws -> [UInt8] {
    let count = try take(4).reduce(0) { $0 << 8 | Int($1) }
    return try take(count)
  }

  mutating func text() throws -> String {
    guard let text = String(validating: try content(), as: UTF8.self) else {
      throw DamagedRow(detail: "text")
    }
    return text
  }

  mutating func textIfAny() throws -> String? {
    try byte() == 0 ? nil : text()
  }

  private mutating func take(_ count: Int) throws -> [UInt8] {
    guard count >= 0, count <= bytes.count - place else { throw DamagedRow(detail: "length") }
    defer { place += count }
    return Array(bytes[place..<(place + count)])
  }
}
