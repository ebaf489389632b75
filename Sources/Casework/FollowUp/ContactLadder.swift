/// What to try next when somebody is not reached: call again, the trusted contact, a visit, and at last *injoignable*.
///
/// After how many attempts in vain is a proposal [P], for an office to change.
package struct ContactLadder: Hashable, Sendable {
  package let trustedContactAfter: Int
  package let homeVisitAfter: Int
  package let unreachableAfter: Int

  package init(trustedContactAfter: Int = 2, homeVisitAfter: Int = 3, unreachableAfter: Int = 5) {
    self.trustedContactAfter = trustedContactAfter
    self.homeVisitAfter = homeVisitAfter
    self.unreachableAfter = unreachableAfter
  }

  package enum Step: CaseIterable, Hashable, Sendable {
    /// The person was reached, or nothing was tried yet.
    case nothing
    case tryAgain
    /// Ask the trusted contact how, or where, the person can be reached.
    case trustedContact
    case homeVisit
    /// Propose to mark the person as unreachable.
    case unreachable
    /// The person does not want contact: the head of office decides.
    case respectRefusal
    /// The person left again or died: no more reminders.
    case stop
  }

  /// The step after these attempts, in any order; those of one day count once. A relative who gave news begins the count anew.
  package func step(after attempts: [ContactAttempt], hasTrustedContact: Bool) -> Step {
    let attempts = ContactAttempt.inOrder(attempts)
    guard let last = attempts.last else { return .nothing }
    switch last.result {
    case .reached: return .nothing
    case .refused: return .respectRefusal
    case .leftAgain, .deceased: return .stop
    case .relativeReached: return .tryAgain
    case .noAnswer, .outOfService, .moved: break
    }
    let vain = attempts.reversed().prefix { !$0.result.isContact && $0.result != .relativeReached }
    // Three calls in an hour are one attempt to reach somebody.
    let tries = Set(vain.map(\.day)).count
    if tries >= unreachableAfter { return .unreachable }
    let hasVisited = vain.contains { $0.channel == .home }
    let isNumberGone = last.result != .noAnswer
    if tries >= homeVisitAfter { return hasVisited ? .tryAgain : .homeVisit }
    if tries >= trustedContactAfter || isNumberGone {
      return hasTrustedContact ? .trustedContact : hasVisited ? .tryAgain : .homeVisit
    }
    return .tryAgain
  }
}
