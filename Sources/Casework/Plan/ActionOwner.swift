/// Who sees to an action (domain.md 2.7).
package enum ActionOwner: String, OptionVocabulary, Codable {
  case office = "B"
  case person = "P"
  /// Structure, prestataire.
  case provider = "S"
  case family = "F"

  package static let listCode = "actionOwner"
}
