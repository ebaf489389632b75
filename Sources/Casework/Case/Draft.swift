/// A form that somebody began and has not finished; it survives power cuts and is listed on Today.
package struct Draft: Hashable, Sendable {
  package let id: RecordID
  package let author: RecordID
  package let authorName: String
  /// Code of the form: "intake", or "section" for a correction.
  package let form: String
  /// What it is about: the person and case it corrects, or the known person of a new return.
  package var subject: Subject
  package var state: SavedForm
  package var updated: Instant

  package init(
    id: RecordID,
    author: RecordID,
    authorName: String,
    form: String,
    subject: Subject,
    state: SavedForm,
    updated: Instant
  ) {
    self.id = id
    self.author = author
    self.authorName = authorName
    self.form = form
    self.subject = subject
    self.state = state
    self.updated = updated
  }

  /// What a draft is about.
  package enum Subject: Hashable, Sendable, Codable {
    case newPerson
    /// A new return of somebody already known.
    case newReturn(person: RecordID)
    /// The correction of a section that had this version when it was opened.
    case correction(case: RecordID, section: SectionCode, version: Int)
    /// A record of the work on a case, new (version 0) or opened at this version.
    case record(case: RecordID, kind: CaseRecordKind, record: RecordID, parent: RecordID?, version: Int)
  }
}
