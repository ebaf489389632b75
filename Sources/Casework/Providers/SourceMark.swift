/// How well an entry of the directory is known; nothing but `office` was confirmed by anybody here.
package enum SourceMark: String, OptionVocabulary, Codable {
  /// Read in a public source, named beside it.
  case found = "F"
  /// General knowledge, unverified.
  case recalled = "R"
  /// Put forward by the program.
  case proposed = "P"
  /// Entered or corrected by the office.
  case office = "B"

  package static let listCode = "sourceMark"
}
