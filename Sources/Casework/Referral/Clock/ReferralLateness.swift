/// What is amiss with a referral on a day: computed, never typed (domain.md 5.4).
package enum ReferralLateness: Hashable, Sendable {
  /// Sans réponse: not a word from the provider, so many days beyond the limit.
  case noAnswer(days: Int)
  /// En retard: so many days beyond the limit of a decision, or beyond the next date.
  case late(days: Int)

  /// Calendar days, at least one.
  package var days: Int {
    switch self {
    case .noAnswer(let days), .late(let days): days
    }
  }
}
