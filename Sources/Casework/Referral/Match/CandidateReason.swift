/// Why a candidate stands where it stands: each is one fact, good or not.
package enum CandidateReason: Hashable, Sendable {
  case distance(OfferDistance)
  case openPlaces(Int)
  /// There may be a waiting list.
  case full
  /// Of the referrals that had their time, so many were answered; the median of the days it took.
  case answers(Share, days: Int?)
  /// Fewer than five referrals say nothing yet.
  case fewReferrals(Int)
  /// Not verified for six months, or never.
  case verification(VerificationAge)
  /// It ended, or is about to.
  case agreement(AgreementStanding)
  /// A condition that nobody can judge, since a fact is not known.
  case doubt(Doubt)
  /// A condition in words, for the clerk to judge.
  case condition(String)
  /// For the person, in whole FCFA.
  case cost(Int)

  package enum Doubt: CaseIterable, Hashable, Sendable {
    case age, sex, returnee, country, papers, area
  }
}
