/// What an office chases its referrals by, and what it calls the same help twice.
package struct ReferralRules: Hashable, Sendable {
  private let ownClock: ReferralClockRules?
  private let ownOverlap: OverlapRules?

  /// Nil where the office has no good file of its own: the program's holds, and is read when it is first asked for.
  package init(clock: ReferralClockRules? = nil, overlap: OverlapRules? = nil) {
    ownClock = clock
    ownOverlap = overlap
  }

  package var clock: ReferralClockRules { ownClock ?? .builtIn }

  package var overlap: OverlapRules { ownOverlap ?? .builtIn }
}
