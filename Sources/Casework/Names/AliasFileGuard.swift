/// Refuses a file that could exhaust the YAML parser, before the parser sees it.
enum AliasFileGuard {
  private static let mostBytes = 512 * 1_024
  private static let deepest = 4
  private static let longestLine = 2_000

  /// The file's text. Throws `AliasFault` for what is too large, not UTF-8, deeply nested, or uses anchors and
  /// tags: with anchors a few lines can stand for millions of names.
  static func text(of bytes: [UInt8]) throws -> String {
    if bytes.count > mostBytes { throw AliasFault.tooLarge(bytes: bytes.count, most: mostBytes) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw AliasFault.notUTF8 }
    var depth = 0
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let before = line.prefix { $0 != "#" }
      if line.utf8.count > longestLine {
        throw AliasFault.forbidden(line: number + 1, what: "…")
      }
      for character in before.utf8 {
        switch character {
        case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
        case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"):
          throw AliasFault.forbidden(line: number + 1, what: String(UnicodeScalar(character)))
        default: break
        }
        if depth > deepest { throw AliasFault.forbidden(line: number + 1, what: "[") }
      }
      try refuseNestedDashes(before, line: number + 1)
    }
    return text
  }

  /// `- - - -` nests a list in a list for each dash, and indentation a level for each step.
  private static func refuseNestedDashes(_ line: Substring, line number: Int) throws {
    let indent = line.prefix { $0 == " " }.count
    let dashes = line.split(separator: " ").prefix { $0 == "-" || $0 == "?" }.count
    if dashes > deepest || indent > 40 { throw AliasFault.forbidden(line: number, what: "-") }
  }
}
