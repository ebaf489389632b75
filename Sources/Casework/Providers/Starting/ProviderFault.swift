/// What is wrong with a file of providers (YAML): the line, and what was expected there.
package enum ProviderFault: Error, Hashable, Sendable {
  case tooLarge(bytes: Int, most: Int)
  case notUTF8
  /// The file is not YAML; `detail` is the parser's own word.
  case notYAML(line: Int, detail: String)
  /// Anchors and nesting that such a file never needs.
  case forbidden(line: Int, what: String)
  /// Control, bidi or invisible characters.
  case hostileText(line: Int)
  case unknownFormat(line: Int, found: String, known: Int)
  case notATable(line: Int)
  case notAList(line: Int)
  case unknownKey(line: Int, key: String, known: [String])
  case missingKey(line: Int, key: String)
  case unexpected(line: Int, ProviderColumn, expected: CellExpectation, found: String)
  /// Another value than one of these words.
  case notOneOf(line: Int, found: String, [String])
  /// The program's own rules of the directory are not kept.
  case problem(line: Int, ProviderProblem)
}
