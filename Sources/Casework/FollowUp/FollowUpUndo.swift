/// What takes an act on follow-ups back: how things stood, and the version that the act left them at.
package struct FollowUpUndo: Hashable, Sendable {
  /// As they were before, each with the version it has now.
  package var changed: [Former]
  /// New ones, at the version they have now.
  package var added: [FollowUp]
  package var attempts: [RecordID]
  /// Cases whose mark of being unreachable was set or taken away.
  package var unreachable: [RecordID: CivilDay?]

  package init(
    changed: [Former] = [],
    added: [FollowUp] = [],
    attempts: [RecordID] = [],
    unreachable: [RecordID: CivilDay?] = [:]
  ) {
    self.changed = changed
    self.added = added
    self.attempts = attempts
    self.unreachable = unreachable
  }

  package struct Former: Hashable, Sendable {
    package let followUp: FollowUp
    /// "" where there was none, or for want of the key.
    package let note: String

    package init(followUp: FollowUp, note: String) {
      self.followUp = followUp
      self.note = note
    }
  }

  package var isEmpty: Bool {
    changed.isEmpty && added.isEmpty && attempts.isEmpty && unreachable.isEmpty
  }
}
