/// How consent was given; half of the people received do not read French (domain.md 1.8).
package enum ConsentHow: String, OptionVocabulary, Codable {
  case signature = "S"
  /// Empreinte du pouce.
  case thumbprint = "E"
  /// Said before a witness, who is named.
  case oralWithWitness = "O"

  package static let listCode = "consentHow"
}
