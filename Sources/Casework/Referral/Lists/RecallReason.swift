/// Why a referral is taken back [P].
package enum RecallReason: String, OptionVocabulary, Codable {
  case consentWithdrawn = "C"
  /// Sent to the wrong provider, or with something wrong in it.
  case mistake = "E"
  /// What was told may put the person in danger.
  case danger = "D"
  case other = "A"

  package static let listCode = "recallReason"
}
