/// A record of the work on a case as somebody wants it written; several of them are written in one transaction.
package struct CaseRecordEntry: Hashable, Sendable {
  package var id: RecordID
  package var kind: CaseRecordKind
  package var parent: RecordID?
  package var compartment: Compartment?
  package var status: CaseRecordStatus
  /// The version the writer saw; 0 for a new record. Asked only when the status changes: two desks that write
  /// different sections of one record do not collide.
  package var version: Int
  /// The sections to write; one that is absent stays as it is.
  package var sections: [SectionCode: Answers]
  /// The sections as the writer saw them.
  package var bases: [SectionCode: SectionRecord]

  package init(
    id: RecordID,
    kind: CaseRecordKind,
    parent: RecordID? = nil,
    compartment: Compartment? = nil,
    status: CaseRecordStatus = .current,
    version: Int = 0,
    sections: [SectionCode: Answers],
    bases: [SectionCode: SectionRecord] = [:]
  ) {
    self.id = id
    self.kind = kind
    self.parent = parent
    self.compartment = compartment
    self.status = status
    self.version = version
    self.sections = sections
    self.bases = bases
  }
}
