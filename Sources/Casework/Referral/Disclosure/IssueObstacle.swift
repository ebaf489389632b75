/// Why a referral cannot be issued yet, or at all.
package enum IssueObstacle: Hashable, Sendable {
  // The case and the need.
  case caseClosed
  case urgentHelpOnly
  case needClosed
  // The provider.
  case unusable(OfferHindrance)
  /// Conditions that are not met, and no typed reason to go on.
  case unfit
  // What is asked.
  case urgencyMissing
  case reasonMissing
  // What leaves.
  case nothingToTell
  case untilMissing
  case untilPast(CivilDay)
  // By what right.
  case consentMissing
  /// The person said no, and no exception is recorded.
  case consentRefused
  case exceptionReasonMissing
  case giverMissing
  case mannerMissing
  case witnessMissing
  /// A minor agreed alone, and no guardian did.
  case guardianMissing
  /// The person agreed to no sharing at all when the case was opened, and has not said otherwise in the case.
  case sharingRefused
}
