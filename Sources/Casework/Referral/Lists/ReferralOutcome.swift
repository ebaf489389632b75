/// What a referral came to for the need (domain.md 5.4 [P]); it closes with nothing less.
package enum ReferralOutcome: String, OptionVocabulary, Codable {
  case met = "S"
  case partlyMet = "P"
  case notMet = "N"
  /// Ne sait pas.
  case unknown = "I"

  package static let listCode = "referralOutcome"
}
