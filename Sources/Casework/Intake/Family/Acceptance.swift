/// How the family received the person; rejection counts as a vulnerability (domain.md 4.2).
package enum Acceptance: String, OptionVocabulary, Codable {
  /// Bien accueillie.
  case welcomed = "B"
  case mixed = "M"
  case tense = "T"
  case rejected = "R"
  /// Pas encore revue.
  case notMetYet = "P"

  package static let listCode = "acceptance"
}
