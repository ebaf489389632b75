/// A piece of work on a case that is stored on its own: an assessment, an interview with an instrument, a need, a plan
/// or one of its actions. Its answers are sections, versioned and locked like those of the intake.
package struct CaseRecord: Hashable, Sendable {
  package let id: RecordID
  package let caseID: RecordID
  package let kind: CaseRecordKind
  /// The plan of an action; nil for the others.
  package let parent: RecordID?
  /// Where everything in it is sealed when it is an interview; nil where each field says so itself.
  package let compartment: Compartment?
  package var status: CaseRecordStatus
  /// Grows whenever anything of it is written.
  package var version: Int
  /// When it was first written, by the clock of the office.
  package let made: Instant
  package var changed: Instant
  package var changedBy: String
  /// By section; one that nobody has filled is absent.
  package var sections: [SectionCode: SectionRecord]

  package init(
    id: RecordID,
    caseID: RecordID,
    kind: CaseRecordKind,
    parent: RecordID? = nil,
    compartment: Compartment? = nil,
    status: CaseRecordStatus,
    version: Int,
    made: Instant,
    changed: Instant,
    changedBy: String,
    sections: [SectionCode: SectionRecord]
  ) {
    self.id = id
    self.caseID = caseID
    self.kind = kind
    self.parent = parent
    self.compartment = compartment
    self.status = status
    self.version = version
    self.made = made
    self.changed = changed
    self.changedBy = changedBy
    self.sections = sections
  }

  /// The answers of all its sections that this reader was shown.
  package var answers: Answers {
    sections.values.reduce(into: [:]) { all, section in all.merge(section.answers) { first, _ in first } }
  }

  /// Compartments that hold something of it which was not opened for this reader.
  package var sealed: Set<Compartment> {
    sections.values.reduce(into: []) { $0.formUnion($1.sealed) }
  }
}

/// Whether a record still counts. The raw value is stored, in clear.
package enum CaseRecordStatus: String, CaseIterable, Hashable, Sendable, Codable {
  /// A need that is open, a plan in force, an assessment or interview that stands.
  case current
  /// A need that was met, an action that was done.
  case met
  /// A need closed without being met, an action given up: the reason is among the answers.
  case closed
  /// A plan in whose place a revision stands.
  case superseded
  /// Entered by mistake: kept in the history, shown nowhere else.
  case withdrawn
}
