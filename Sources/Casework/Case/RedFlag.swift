/// An alert raised by an answer (domain.md 4.4): it lives until a named person closes it with a text, whatever
/// becomes of the answer or the case.
package struct RedFlag: Hashable, Sendable {
  package let id: RecordID
  package let kind: RedFlagKind
  package let raised: Instant
  package let raisedBy: String
  /// Nil until somebody has said what was done.
  package let acknowledgement: Acknowledgement?
  package let closed: Instant?

  package init(
    id: RecordID,
    kind: RedFlagKind,
    raised: Instant,
    raisedBy: String,
    acknowledgement: Acknowledgement?,
    closed: Instant? = nil
  ) {
    self.id = id
    self.kind = kind
    self.raised = raised
    self.raisedBy = raisedBy
    self.acknowledgement = acknowledgement
    self.closed = closed
  }

  /// Who answered for the alert, when, and what they did.
  package struct Acknowledgement: Hashable, Sendable {
    package let by: String
    package let at: Instant
    package let action: FlagAction
    package let note: String

    package init(by: String, at: Instant, action: FlagAction, note: String) {
      self.by = by
      self.at = at
      self.action = action
      self.note = note
    }
  }
}
