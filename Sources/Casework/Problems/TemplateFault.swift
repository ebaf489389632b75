/// What is wrong with a template of a paper: the line, and what belongs there.
package enum TemplateFault: Error, Hashable, Sendable {
  case tooLarge(bytes: Int, most: Int)
  case notUTF8
  /// Control, bidi or invisible characters, which show another text than is printed.
  case hostileText(line: Int)
  /// The first line must say which paper it is: `baos bordereau 1`.
  case head(expected: String, found: String)
  case tooWide(line: Int, columns: Int, most: Int)
  /// A place that this paper has not; what is held back has no place anywhere.
  case unknownPlace(line: Int, place: String, known: [String])
  /// A `{` without its `}`, or the other way round.
  case brace(line: Int)
  /// A section that never ends, or one within too many others.
  case openSection(line: Int)
  /// `{sinon}` or `{fin}` where no section is open.
  case strayWord(line: Int, word: String)
  /// A paper that, for some people, would not have this.
  case missingPlace(String)
  /// So many dashes in a row stand for a number that is not known yet.
  case dashes(line: Int, count: Int)
}
