/// An interview as a report takes it in: which case, when, and what was answered.
package struct HeldInterview: Hashable, Sendable {
  package let id: RecordID
  package let caseID: RecordID
  /// When it was written down; the day of the interview itself is among the answers.
  package let made: Instant
  /// Of all its sections.
  package let answers: Answers

  package init(id: RecordID, caseID: RecordID, made: Instant, answers: Answers) {
    self.id = id
    self.caseID = caseID
    self.made = made
    self.answers = answers
  }
}
