/// A follow-up that a rule, or a repetition, asks for; it counts only when somebody takes it.
package struct FollowUpProposal: Hashable, Sendable {
  package let kind: FollowUpKind
  package let instrument: String?
  package let channel: ContactChannel
  /// The open day it would be on, and the closed one it comes from. The day that the rule asked for, which may be over
  /// already, stands in the mark.
  package let landed: LandedDay
  package let origin: FollowUp.Origin
  package let recurrence: Recurrence?
  /// The planned follow-up that would be moved: the rule, or what it counts from, has changed. Nil for a new one.
  package let moving: RecordID?

  package var day: CivilDay { landed.day }

  /// As planned, for `agent`; for one that is to be moved see `FollowUp.moved(by:)`.
  package func followUp(id: RecordID, caseID: RecordID, agent: RecordID? = nil) -> FollowUp {
    FollowUp(
      id: id, caseID: caseID, kind: kind, instrument: instrument, due: day, channel: channel, agent: agent,
      origin: origin, recurrence: recurrence)
  }
}

extension FollowUp {
  /// On the day of the proposal, with everything else as it was.
  package func moved(by proposal: FollowUpProposal) -> FollowUp {
    var moved = kept(against: proposal)
    moved.due = proposal.day
    return moved
  }

  /// As it was, and the proposal to move it is not made again.
  package func kept(against proposal: FollowUpProposal) -> FollowUp {
    var kept = self
    kept.origin = proposal.origin
    return kept
  }
}
