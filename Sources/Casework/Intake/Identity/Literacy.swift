/// What the person can read, so that nobody is handed a paper they cannot.
package enum Literacy: String, OptionVocabulary, Codable {
  case french = "F"
  /// Arabic script, or Wolof and Pulaar in it (ajami).
  case arabicScript = "A"
  /// French and Arabic script (les deux).
  case both = "D"
  /// Another language in Latin letters.
  case otherScript = "L"
  case cannotRead = "N"

  package static let listCode = "literacy"
}
