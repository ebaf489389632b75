/// Who gives consent (domain.md 6.1, principle 4).
package enum ConsentGiver: String, OptionVocabulary, Codable {
  /// The person interviewed.
  case person = "P"
  /// Their guardian or legal representative.
  case guardian = "T"

  package static let listCode = "consentGiver"
}
