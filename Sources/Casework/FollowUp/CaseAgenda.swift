/// What is planned for a case, what became of it, and who tried to reach the person.
package struct CaseAgenda: Hashable, Sendable {
  package let caseID: RecordID
  /// In the order of days, whatever became of them; of an office that was read from a day on, those that ended before
  /// are left out.
  package var followUps: [FollowUp]
  /// Oldest first.
  package var attempts: [ContactAttempt]
  /// The day the person was marked as unreachable.
  package var unreachable: CivilDay?
  /// The last contact that none of these lists tells of: an interview, or a follow-up that was left out.
  package var otherContact: CivilDay?
  /// What was written with a follow-up or an attempt, as far as this reader may know it; none in the agenda of an office.
  package var notes: [RecordID: String]

  package init(
    caseID: RecordID,
    followUps: [FollowUp] = [],
    attempts: [ContactAttempt] = [],
    unreachable: CivilDay? = nil,
    otherContact: CivilDay? = nil,
    notes: [RecordID: String] = [:]
  ) {
    self.caseID = caseID
    self.followUps = followUps.sorted(by: FollowUp.isBefore)
    self.attempts = ContactAttempt.inOrder(attempts)
    self.unreachable = unreachable
    self.otherContact = otherContact
    self.notes = notes
  }

  /// The first that is planned, which may be late.
  package var next: FollowUp? { followUps.first(where: \.isPlanned) }

  /// What is known of the case without opening it: enough for the last contact and for the reason of silence.
  package func facts(of header: CaseHeader) -> FollowUpFacts {
    FollowUpFacts(
      caseID: caseID, status: header.status, opened: header.opened, attempts: attempts,
      unreachable: unreachable, otherContact: otherContact)
  }
}

extension FollowUpFacts {
  /// Everything on file of a case, with what was planned and tried.
  package init(_ file: CaseFile, _ agenda: CaseAgenda) {
    self.init(file)
    attempts = agenda.attempts
    unreachable = agenda.unreachable
  }
}
