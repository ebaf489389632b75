/// Whom an action supports (domain.md 2.8): one activity may be held alone, by a group, or for a village.
package enum SupportReach: String, OptionVocabulary, Codable {
  case individual = "I"
  case collective = "C"
  /// The village or the quarter.
  case community = "V"

  package static let listCode = "supportReach"
}
