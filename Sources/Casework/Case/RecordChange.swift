/// What another desk, or this one, changed since it was last looked at.
package enum RecordChange: Hashable, Sendable {
  case person(RecordID)
  case caseFile(RecordID)
  case draft(RecordID)
  /// The alerts of this case.
  case flags(of: RecordID)
  case staff(RecordID)
  case settings
  /// So much that everything has to be read again.
  case everything
}
