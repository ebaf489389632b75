import Casework

/// Reads the answers of many sections in a go, as `SectionContent` writes them, without their stamps.
struct AnswerReader {
  private var fields = Lexicon<FieldCode>()
  private var wires = Lexicon<Answer>()

  /// Adds to `answers`; false when the bytes are not what was written.
  mutating func read(_ bytes: UnsafeRawBufferPointer, into answers: inout Answers) -> Bool {
    var place = 0
    while place < bytes.count {
      guard let name = Self.run(bytes, &place), let wire = Self.run(bytes, &place), place + 8 <= bytes.count,
        let field = fields.meaning(of: name, read: { Self.text($0).flatMap { FieldCode(parsing: $0) } }),
        let answer = wires.meaning(of: wire, read: { Self.text($0).flatMap { Answer(wire: $0) } })
      else { return false }
      place += 8
      answers[field] = answer
    }
    return true
  }

  private static func run(_ bytes: UnsafeRawBufferPointer, _ place: inout Int) -> UnsafeRawBufferPointer? {
    guard place + 4 <= bytes.count else { return nil }
    let count = Int(UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)))
    let start = place + 4
    guard count <= bytes.count - start else { return nil }
    place = start + count
    return UnsafeRawBufferPointer(rebasing: bytes[start..<place])
  }

  private static func text(_ bytes: UnsafeRawBufferPointer) -> String? {
    String(validating: bytes, as: UTF8.self)
  }
}
