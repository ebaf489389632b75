/// What may happen to a referral: each is a dated event (domain.md 5.4 [P]). The raw value is stored, in clear.
package enum ReferralStep: String, CaseIterable, Hashable, Sendable, Codable {
  case issued
  /// The provider says that it has the slip.
  case received
  case accepted
  /// Refused, with a reason from the list.
  case refused
  /// Put on the waiting list.
  case waitlisted
  /// A day is set for the person to come.
  case appointed
  /// The person came.
  case attended
  /// The person did not come.
  case missed
  /// The service began.
  case began
  /// Held up for a paper or something else.
  case held
  /// The service was given, fully or in part.
  case served
  /// The person gave it up, or could not be reached; of a draft: it is not sent.
  case gaveUp
  /// The person was told the answer: without it the loop is not closed.
  case told
  /// Closed, with its outcome.
  case closed
  /// Taken back from the provider.
  case recalled
  case recallConfirmed
  /// Replaced by a referral to the next provider.
  case superseded
  case reopened
  /// Relance: the provider was asked again.
  case chased
  /// A remark that changes nothing.
  case noted

  /// Whether the event says something without moving the referral.
  package var isRemark: Bool { self == .chased || self == .noted }
}
