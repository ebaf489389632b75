/// Who brings what an action needs (domain.md 2.7).
package enum ActionMeans: String, OptionVocabulary, Codable {
  /// Moyens propres of the person or the family.
  case own = "M"
  case office = "B"
  /// Prestataire.
  case provider = "P"

  package static let listCode = "actionMeans"
}
