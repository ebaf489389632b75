/// Why an offer for the need is not proposed.
package enum CandidateObstacle: Hashable, Sendable {
  case providerInactive
  case offerInactive
  case paused(OfferPause)
  /// The person is younger than it takes, in years.
  case tooYoung(least: Int)
  case tooOld(most: Int)
  /// Only for men, or for women.
  case onlyFor(Sex)
  /// Only for people who came back.
  case notReturnee
  /// Only for people who came back from these countries.
  case notFrom([Country])
  /// Papers it asks for that the person does not have.
  case papersMissing([DocumentKind])
  /// It does not serve where the person lives.
  case area
  /// It was tried for this need already, with this referral.
  case tried(ReferralNumber)

  /// Whether no reason helps: the offer is not used any more. All others may be passed over with a typed reason.
  package var isFinal: Bool { self == .providerInactive || self == .offerInactive }
}
