/// What came of asking a provider again.
package enum ChaseResult: String, OptionVocabulary, Codable {
  /// Somebody was reached, and will see to it.
  case promised = "P"
  /// Somebody was reached, and knows nothing of it.
  case unknownThere = "I"
  case noAnswer = "N"
  /// The number is out of service.
  case outOfService = "H"
  /// Left word: a message, a letter, an e-mail.
  case wordLeft = "M"

  package static let listCode = "chaseResult"
}
