/// One section of a person or a case as it is stored: the unit that is corrected, locked and versioned.
package struct SectionRecord: Hashable, Sendable {
  package let id: RecordID
  /// The person (identity, contacts, family), the case, or a record of the work on it.
  package let owner: RecordID
  package let section: SectionCode
  package var version: Int
  package var answers: Answers
  /// Compartments that hold something which was not opened for this reader.
  package var sealed: Set<Compartment>
  package var changed: Instant
  /// Who changed it last.
  package var changedBy: String

  package init(
    id: RecordID,
    owner: RecordID,
    section: SectionCode,
    version: Int,
    answers: Answers,
    sealed: Set<Compartment> = [],
    changed: Instant,
    changedBy: String
  ) {
    self.id = id
    self.owner = owner
    self.section = section
    self.version = version
    self.answers = answers
    self.sealed = sealed
    self.changed = changed
    self.changedBy = changedBy
  }
}
