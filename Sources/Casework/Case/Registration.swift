/// An intake as it is saved: what the person said, which alerts it raised, and what was decided about people already
/// known.
package struct Registration: Hashable, Sendable {
  /// The day of the interview; it dates the case and its number.
  package var day: CivilDay
  /// Answers that count (relevant and complete enough), by section.
  package var sections: [SectionCode: Answers]
  /// The known person who came back again; nil registers a new one.
  package var person: RecordID?
  /// Of a known person: the sections as they were when the form was opened. A section that another desk has changed
  /// since is a conflict.
  package var bases: [SectionCode: SectionRecord]
  package var flags: [RaisedFlag]
  package var decisions: [RecordID: MatchDecision]
  /// The draft that this ends.
  package var draft: RecordID?
  /// Who will answer for the case; nil is whoever registers it.
  package var agent: RecordID?

  package init(
    day: CivilDay,
    sections: [SectionCode: Answers],
    person: RecordID? = nil,
    bases: [SectionCode: SectionRecord] = [:],
    flags: [RaisedFlag] = [],
    decisions: [RecordID: MatchDecision] = [:],
    draft: RecordID? = nil,
    agent: RecordID? = nil
  ) {
    self.day = day
    self.sections = sections
    self.person = person
    self.bases = bases
    self.flags = flags
    self.decisions = decisions
    self.draft = draft
    self.agent = agent
  }
}

/// An alert at the moment it is stored, with what was done about it if that was said in the form.
package struct RaisedFlag: Hashable, Sendable {
  package let kind: RedFlagKind
  package let acknowledgement: SavedForm.SavedAcknowledgement?

  package init(kind: RedFlagKind, acknowledgement: SavedForm.SavedAcknowledgement? = nil) {
    self.kind = kind
    self.acknowledgement = acknowledgement
  }
}
