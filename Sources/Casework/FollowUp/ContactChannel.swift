/// How somebody is met or called.
package enum ContactChannel: String, OptionVocabulary, Codable {
  case phone = "T"
  case office = "B"
  /// Domicile.
  case home = "D"
  case message = "M"
  case other = "A"

  package static let listCode = "contactChannel"
}
