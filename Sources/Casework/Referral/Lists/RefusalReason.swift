/// Why a provider refused (domain.md 5.4 [P]).
package enum RefusalReason: String, OptionVocabulary, Codable {
  case age = "AGE"
  /// Outside the area it serves.
  case area = "ZON"
  /// Not what it does.
  case mandate = "MAN"
  case papersMissing = "PIE"
  case full = "PLE"
  case noFunds = "FIN"
  /// The person was served there already.
  case alreadyServed = "DEJ"
  /// The provider could not reach the person.
  case personNotReached = "NJO"
  case other = "AUT"

  package static let listCode = "refusalReason"
}
