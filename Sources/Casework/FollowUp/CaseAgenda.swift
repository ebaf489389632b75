/// What is planned for a case, what became of it, and who tried to reach the person.
package struct CaseAgenda: Hashable, Sendable {
  package let caseID: RecordID
  /// Whatever became of them, in the order of days.
  package var followUps: [FollowUp]
  /// Oldest first.
  package var attempts: [ContactAttempt]
  /// The day the person was marked as unreachable.
  package var unreachable: CivilDay?
  /// The days interviews were written down.
  package var interviews: [CivilDay]
  /// What was written with a follow-up or an attempt, as far as this reader may know it; none in the agenda of an office.
  package var notes: [RecordID: String]

  package init(
    caseID: RecordID,
    followUps: [FollowUp] = [],
    attempts: [ContactAttempt] = [],
    unreachable: CivilDay? = nil,
    interviews: [CivilDay] = [],
    notes: [RecordID: String] = [:]
  ) {
    self.caseID = caseID
    self.followUps = followUps.sorted(by: FollowUp.isBefore)
    self.attempts = ContactAttempt.inOrder(attempts)
    self.unreachable = unreachable
    self.interviews = interviews
    self.notes = notes
  }

  /// The first that is planned, which may be late.
  package var next: FollowUp? { followUps.first(where: \.isPlanned) }

  /// What is known of the case without opening it: enough for the last contact and for the reason of silence.
  package func facts(of header: CaseHeader) -> FollowUpFacts {
    FollowUpFacts(
      caseID: caseID, status: header.status, opened: header.opened,
      interviews: interviews.map { FollowUpFacts.Interview(instrument: "", day: $0) }, attempts: attempts,
      unreachable: unreachable)
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
