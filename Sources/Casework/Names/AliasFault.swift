/// What is wrong with a file of name aliases: where, and what was expected there.
package enum AliasFault: Error, Hashable, Sendable {
  case tooLarge(bytes: Int, most: Int)
  case notUTF8
  /// The file is not YAML; `detail` is the parser's own word.
  case notYAML(line: Int, detail: String)
  /// Anchors, tags and nesting that such a file never needs.
  case forbidden(line: Int, what: String)
  case unexpected(line: Int, expected: Expectation, found: String)
  case unknownVersion(line: Int, found: Int, known: Int)
  case tooMany(line: Int, most: Int)

  package enum Expectation: Hashable, Sendable {
    /// `version:`, `groups:` and `apart:` at the top.
    case topLevel
    case versionNumber
    case listOfGroups
    /// `names:`, and optionally `weight:`, `source:` and `note:`.
    case group
    case listOfNames
    case atLeastTwoNames
    /// A single word with at least two Latin letters.
    case name
    /// A whole number from 50 to 100.
    case weight
    case pairOfNames
    case text
  }
}
