/// The next date of a case, or why there is none: nobody drops out of sight.
package enum NextDate: Hashable, Sendable {
  /// The first planned follow-up, which may be late.
  case planned(FollowUp)
  /// Nothing is planned; this is what a rule asks for.
  case proposed(FollowUpProposal)
  case none(Reason)

  package enum Reason: Hashable, Sendable {
    case closed
    /// Consent was refused.
    case urgentHelpOnly
    case leftAgain(CivilDay)
    case deceased(CivilDay)
    case unreachable(CivilDay)
    /// The office's rules ask for nothing.
    case noRule
    /// Nothing is planned, and this reader may not see what the rules look at.
    case notForThisReader
  }

  /// - Parameter followUps: all of the case, whatever became of them.
  package init(
    of facts: FollowUpFacts, followUps: [FollowUp], by schedule: FollowUpSchedule, on today: CivilDay
  ) {
    if let reason = facts.silence(with: followUps) {
      self = .none(reason)
    } else if let first = followUps.filter(\.isPlanned).min(by: FollowUp.isBefore) {
      self = .planned(first)
    } else if let first = schedule.proposals(for: facts, existing: followUps, on: today).first {
      self = .proposed(first)
    } else {
      self = .none(facts.isPartial ? .notForThisReader : .noRule)
    }
  }
}
