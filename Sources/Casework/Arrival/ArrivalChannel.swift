/// How an announcement came to the office.
package enum ArrivalChannel: String, OptionVocabulary, Codable {
  case phone = "T"
  /// Courriel.
  case email = "C"
  case message = "M"
  /// Lettre, or a list on paper.
  case letter = "L"
  /// En personne.
  case inPerson = "P"

  package static let listCode = "arrivalChannel"
}
