extension ReferralState {
  /// Whether a case waits for the end of the referral before it is closed; a draft is sent first, or let go of.
  package var holdsClosing: Bool { isLive }
}

/// Two people close a case, one of them somebody who may approve (domain.md 2.2, stage 7 [F]: the supervisor decides).
package enum ClosingRule {
  /// Whether `member` may decide about what somebody else proposed.
  package static func mayDecide(_ member: Role, isProposer: Bool, proposer: Role) -> Bool {
    guard !isProposer, Permissions.allows(.closeCase, for: member) else { return false }
    return Permissions.allows(.approveClosing, for: member)
      || Permissions.allows(.approveClosing, for: proposer)
  }

  /// Whether nobody else could decide: then somebody who may approve closes alone, and the journal shows it.
  package static func closesAlone(_ member: Role, others: [Role]) -> Bool {
    Permissions.allows(.approveClosing, for: member)
      && !others.contains { mayDecide($0, isProposer: false, proposer: member) }
  }
}
