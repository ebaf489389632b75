/// What one telephone call, one meeting or one look at the desk settles: referrals that wait on the same number or the same
/// person.
package struct ReferralCall: Hashable, Sendable {
  package let party: Party
  /// The most pressing first; never none.
  package let chases: [ReferralChase]

  package enum Party: Hashable, Sendable {
    /// A counter; all that is said to it waits on this number.
    case provider(Counter)
    /// The person of a case.
    case person(RecordID)
    /// Something to be done here.
    case office
    /// A restricted referral stands alone, and says neither where it went nor whom to call.
    case restricted
  }

  /// Whom to call at a counter, and when.
  package struct Counter: Hashable, Sendable {
    /// The offer whose facts these are.
    package let offer: RecordID
    package let provider: RecordID
    /// Who to ask for; empty when nobody is known by name.
    package let contact: String
    /// Nil where no number is known: somebody has to go there, or write.
    package let phone: String?
    package let window: CallWindow
  }

  /// Whether it can be done today.
  package var isForToday: Bool {
    if case .provider(let counter) = party { counter.window.isToday } else { true }
  }
}
