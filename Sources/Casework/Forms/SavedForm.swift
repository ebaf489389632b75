/// A form in the middle of being filled, as a draft keeps it: what was typed, as typed, and where the cursor stood.
package struct SavedForm: Hashable, Sendable, Codable {
  package var formCode: String
  package var formVersion: Int
  /// Raw text of each field that was touched, right or wrong.
  package var typed: [FieldCode: String]
  /// Fields answered by one of the four reasons.
  package var noAnswers: [FieldCode: NoAnswer]
  package var focus: FieldCode?
  /// Alerts already answered for in this form.
  package var acknowledged: [RedFlagKind: SavedAcknowledgement]
  /// What was begun to be said about an alert; nil in drafts of earlier versions too.
  package var answering: UnfinishedAcknowledgement?
  /// Checks of the grade "ask again" that the clerk confirmed.
  package var confirmed: Set<FieldCode>
  /// What the clerk decided about people already known.
  package var decisions: [RecordID: MatchDecision]

  package init(
    formCode: String,
    formVersion: Int,
    typed: [FieldCode: String] = [:],
    noAnswers: [FieldCode: NoAnswer] = [:],
    focus: FieldCode? = nil,
    acknowledged: [RedFlagKind: SavedAcknowledgement] = [:],
    confirmed: Set<FieldCode> = [],
    decisions: [RecordID: MatchDecision] = [:]
  ) {
    self.formCode = formCode
    self.formVersion = formVersion
    self.typed = typed
    self.noAnswers = noAnswers
    self.focus = focus
    self.acknowledged = acknowledged
    self.confirmed = confirmed
    self.decisions = decisions
  }

  /// An alert that is on the screen, with what was typed there.
  package struct UnfinishedAcknowledgement: Hashable, Sendable, Codable {
    package let kind: RedFlagKind
    package let typed: [FieldCode: String]
    package let focus: FieldCode?

    package init(kind: RedFlagKind, typed: [FieldCode: String], focus: FieldCode?) {
      self.kind = kind
      self.typed = typed
      self.focus = focus
    }
  }

  /// What was done about an alert, before the form is saved under somebody's name.
  package struct SavedAcknowledgement: Hashable, Sendable, Codable {
    package var action: FlagAction
    package var note: String
    package var at: Instant

    package init(action: FlagAction, note: String, at: Instant) {
      self.action = action
      self.note = note
      self.at = at
    }
  }
}

/// What a clerk decides about two people who look alike.
package enum MatchDecision: String, Hashable, Sendable, Codable {
  /// The same person: what is being typed is a new return of theirs.
  case samePerson
  /// Two people of one household.
  case household
  /// Two different people, remembered so that nobody asks again.
  case notTheSame
}
