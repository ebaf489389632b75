/// Answers as the bytes that are sealed: one JSON object of field code to wire text, keys in order, so that the same
/// answers always give the same bytes.
///
/// Our own few lines, so that the bytes depend on no library and its version.
package enum AnswersCoding {
  package static func encode(_ answers: Answers) -> [UInt8] {
    var bytes: [UInt8] = [UInt8(ascii: "{")]
    let pairs = answers.map { (key: $0.key.description, value: $0.value.wire) }.sorted { $0.key < $1.key }
    for (place, pair) in pairs.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      append(pair.key, to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      append(pair.value, to: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
    return bytes
  }

  /// Nil when the bytes are no such object, or an answer in it is of a kind this program does not know.
  package static func decode(_ bytes: some Collection<UInt8>) -> Answers? {
    var reader = JSONTextReader(bytes)
    guard let pairs = reader.object() else { return nil }
    var answers = Answers(minimumCapacity: pairs.count)
    for (key, value) in pairs {
      guard let code = FieldCode(parsing: key), let answer = Answer(wire: value) else { return nil }
      answers[code] = answer
    }
    return answers
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    let hexadecimal = Array("0123456789abcdef".utf8)
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case UInt8(ascii: "\n"): bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "n")])
      case 0..<0x20:
        bytes.append(contentsOf: Array("\\u00".utf8))
        bytes.append(hexadecimal[Int(byte >> 4)])
        bytes.append(hexadecimal[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
