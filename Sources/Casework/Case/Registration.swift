/// An intake as it is saved: what the person said, which alerts it raised, and what was decided about people already
/// known.
package struct Registration: Hashable, Sendable {
  /// Answers that count (relevant and right), by section.
  package var sections: [SectionCode: Answers]
  /// The known person who came back again; nil registers a new one.
  package var person: RecordID?
  /// Of a known person: the sections as they were when the form was opened. A section that another desk has changed
  /// since is a conflict.
  package var bases: [SectionCode: SectionRecord]
  /// Alerts that the answers raise, with what was done about each.
  package var flags: [RedFlagKind: SavedForm.SavedAcknowledgement]
  package var decisions: [RecordID: MatchDecision]
  /// The announcement it was opened from.
  package var arrival: RecordID?
  /// The draft that this ends.
  package var draft: RecordID?
  /// The day of the interview; it dates the case and its number.
  package var day: CivilDay
  /// Who will answer for the case; nil is whoever registers it.
  package var agent: RecordID?

  package init(
    sections: [SectionCode: Answers],
    person: RecordID? = nil,
    bases: [SectionCode: SectionRecord] = [:],
    flags: [RedFlagKind: SavedForm.SavedAcknowledgement] = [:],
    decisions: [RecordID: MatchDecision] = [:],
    arrival: RecordID? = nil,
    draft: RecordID? = nil,
    day: CivilDay,
    agent: RecordID? = nil
  ) {
    self.sections = sections
    self.person = person
    self.bases = bases
    self.flags = flags
    self.decisions = decisions
    self.arrival = arrival
    self.draft = draft
    self.day = day
    self.agent = agent
  }

  /// Whether the person declined to be interviewed: then only the section of consent is kept.
  package var isRefused: Bool {
    sections[.consent]?[FieldCode(.consentInterview)] == .yesNo(false)
  }
}
