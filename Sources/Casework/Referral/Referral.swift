/// A referral whole, as its own screen shows it: what was asked of whom, and everything that happened since.
package struct Referral: Hashable, Sendable, Identifiable {
  /// Its line in lists; `standing` and the days in it follow from `events`.
  package let card: ReferralCard
  /// In the order they were entered, those that were taken back among them.
  package let events: [ReferralEvent]
  /// What the forms of the referral hold: `referral` and `disclosure`; one that nobody has filled is absent.
  package let sections: [SectionCode: SectionRecord]
  /// What left the office, oldest first.
  package let papers: [IssuedPaper]

  package init(
    card: ReferralCard,
    events: [ReferralEvent],
    sections: [SectionCode: SectionRecord] = [:],
    papers: [IssuedPaper] = []
  ) {
    self.card = card
    self.events = events
    self.sections = sections
    self.papers = papers
  }

  package var id: RecordID { card.id }

  /// The answers of its forms that this reader was shown.
  package var answers: Answers {
    sections.values.reduce(into: [:]) { all, section in all.merge(section.answers) { first, _ in first } }
  }

  /// What undo would take back: the last event that counts and that moved it or was a remark.
  package var last: ReferralEvent? { events.last { !$0.isTakenBack } }
}
