/// One fictional interview, with all that was answered and what became of the case.
package struct DemoIntake: Sendable {
  package let day: CivilDay
  /// Seconds since midnight, in office hours; rises within a day.
  package let second: Int
  package let answers: [SectionCode: Answers]
  /// Position of the earlier intake of the same person: this is a new return of theirs.
  package let knownPersonIndex: Int?
  /// Position of the earlier intake of somebody of the same household.
  package let householdIndex: Int?
  /// Which of the office's agents has the case; any number, to be taken modulo how many there are.
  package let agentIndex: Int
  /// Every alert that the answers raise, each answered for.
  package let flags: [RedFlagKind: SavedForm.SavedAcknowledgement]
  package let correction: DemoCorrection?
  /// What was done in the case, oldest first.
  package let work: [PastIntake.Work]
  package let followed: [PastIntake.Followed]
  package let closedOn: CivilDay?
  package let closingReason: ClosingReason?

  /// The answers of all sections in one.
  package var allAnswers: Answers {
    answers.values.reduce(into: [:]) { all, some in all.merge(some) { first, _ in first } }
  }

  package var moment: Instant {
    Instant(milliseconds: Int64(day.number) * 86_400_000 + Int64(second) * 1_000)
  }
}

/// A section as it was corrected some days after the interview.
package struct DemoCorrection: Sendable {
  package let day: CivilDay
  package let section: SectionCode
  /// The whole section after the correction.
  package let answers: Answers
}
