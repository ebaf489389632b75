/// A draft as a list shows it.
package struct DraftSummary: Hashable, Sendable {
  package let id: RecordID
  package let author: RecordID
  package let authorName: String
  /// Code of the form.
  package let form: String
  package let subject: Draft.Subject
  package let updated: Instant
  /// Family and given names as typed so far; "" when none are, or this reader may not see names.
  package let title: String
  /// Whether this reader can open it: its author, or somebody with the keys to what others left behind.
  package let canResume: Bool
  /// Whether an answer in it raised an alert that nobody has answered for.
  package let hasAlert: Bool

  package init(
    id: RecordID,
    author: RecordID,
    authorName: String,
    form: String,
    subject: Draft.Subject,
    updated: Instant,
    title: String,
    canResume: Bool,
    hasAlert: Bool = false
  ) {
    self.id = id
    self.author = author
    self.authorName = authorName
    self.form = form
    self.subject = subject
    self.updated = updated
    self.title = title
    self.canResume = canResume
    self.hasAlert = hasAlert
  }
}
