/// Refuses a file that could exhaust the YAML parser, or that shows another text than it holds, before it is parsed.
enum InstrumentFileGuard {
  static let mostBytes = 256 * 1_024
  private static let deepest = 10
  private static let longestLine = 4_000
  private static let mostIndent = 40
  private static let mostDashes = 3

  /// The file's text, which has no `&` and `*` anywhere: with anchors a few lines can stand for millions.
  static func text(of bytes: [UInt8]) throws(InstrumentFault) -> String {
    if bytes.count > mostBytes { throw .tooLarge(bytes: bytes.count, most: mostBytes) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
    var depth = 0
    var number = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      if line.count > longestLine { throw .forbidden(line: number, what: "...") }
      let text = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      if !isHonest(String(Substring(text))) { throw .hostileText(line: number) }
      try countBrackets(in: line, line: number, depth: &depth)
      try refuseNestedDashes(String(Substring(line)), line: number)
    }
    return text
  }

  /// Whether the text is what it looks like; the narrow and unbroken spaces of French are let in.
  static func isHonest(_ text: String) -> Bool {
    if Hygiene.needsNoCare(text) { return true }
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      plain.append(scalar == "\u{a0}" || scalar == "\u{202f}" ? " " : scalar)
    }
    return Hygiene.clean(String(plain)) == String(plain)
  }

  private static func countBrackets(
    in line: Substring.UTF8View, line number: Int, depth: inout Int
  ) throws(InstrumentFault) {
    for byte in line {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
      case UInt8(ascii: "&"), UInt8(ascii: "*"):
        throw .forbidden(line: number, what: String(UnicodeScalar(byte)))
      default: break
      }
      if depth > deepest { throw .forbidden(line: number, what: "[") }
    }
  }

  /// `- - - -` nests a list in a list for each dash, and indentation a level for each step.
  private static func refuseNestedDashes(_ line: String, line number: Int) throws(InstrumentFault) {
    let indent = line.prefix { $0 == " " }.count
    let dashes = line.split(separator: " ").prefix { $0 == "-" || $0 == "?" }.count
    if dashes > mostDashes || indent > mostIndent { throw .forbidden(line: number, what: "-") }
  }
}
