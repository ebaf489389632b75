/// A referral as somebody wants it written, as a draft or issued in the same stroke.
package struct ReferralEntry: Hashable, Sendable {
  package var id: RecordID
  package var need: RecordID
  package var offer: RecordID
  package var urgency: ReferralUrgency
  /// The referral in whose place it stands; that one is superseded in the transaction that issues this one.
  package var previous: RecordID?
  /// The version of `previous` that the writer saw; nil does not ask whether somebody wrote on it since.
  package var previousVersion: Int?
  /// The version the writer saw; 0 for a new one.
  package var version: Int
  /// `referral` and `disclosure`, whole.
  package var sections: [SectionCode: Answers]
  /// The sections as the writer saw them.
  package var bases: [SectionCode: SectionRecord]
  /// The event and the paper that issue it; nil keeps it as a draft.
  package var issue: Issue?

  package init(
    id: RecordID,
    need: RecordID,
    offer: RecordID,
    urgency: ReferralUrgency,
    previous: RecordID? = nil,
    previousVersion: Int? = nil,
    version: Int = 0,
    sections: [SectionCode: Answers],
    bases: [SectionCode: SectionRecord] = [:],
    issue: Issue? = nil
  ) {
    self.id = id
    self.need = need
    self.offer = offer
    self.urgency = urgency
    self.previous = previous
    self.previousVersion = previousVersion
    self.version = version
    self.sections = sections
    self.bases = bases
    self.issue = issue
  }

  /// What makes a referral leave the office.
  package struct Issue: Hashable, Sendable {
    /// The provider's part of the slip, as it was shown. The number is not known before it is issued, so the
    /// text has `placeholder` wherever it stands, and the store puts it there; a line of dashes must be longer or shorter.
    package var text: String
    package var answers: Answers

    package init(text: String, answers: Answers) {
      self.text = text
      self.answers = answers
    }

    /// Stands for the number in a text that has none yet; as wide as a number is.
    package static let placeholder = "---------------"
  }
}
