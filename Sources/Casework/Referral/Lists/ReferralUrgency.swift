/// Within what time the provider should answer (IASC inter-agency referral form, domain.md 5.1 [F]).
package enum ReferralUrgency: String, OptionVocabulary, Codable {
  /// Urgence: 24 hours, by telephone.
  case emergency = "U"
  /// 72 hours.
  case urgent = "R"
  /// 14 days.
  case normal = "N"

  package static let listCode = "referralUrgency"
}
