/// What a referral on hold waits for [P].
package enum HoldReason: String, OptionVocabulary, Codable {
  /// Pièce.
  case paper = "P"
  case money = "F"
  case health = "S"
  /// The provider's own calendar: a committee, a season, a session.
  case provider = "C"
  case other = "A"

  package static let listCode = "holdReason"
}
