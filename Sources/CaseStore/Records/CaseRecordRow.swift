import Casework
import GRDB

/// A record of the work on a case as it is stored: all of it in clear, since what it says lies in its sections.
struct CaseRecordRow: JournalledRow {
  let id: RecordID
  let caseFile: RecordID
  let kind: CaseRecordKind
  let parent: RecordID?
  let compartment: Compartment?
  var status: CaseRecordStatus
  let made: Instant
  let madeBy: RecordID
  var version: Int
  var stamp: Stamp
  var changed: Instant
  var changedBy: RecordID

  /// A new one, made now.
  init(_ entry: CaseRecordEntry, in caseFile: RecordID, _ journal: JournalWriter, _ stamp: Stamp) {
    id = entry.id
    self.caseFile = caseFile
    kind = entry.kind
    parent = entry.parent
    compartment = entry.compartment
    status = entry.status
    made = journal.moment
    madeBy = journal.staff
    version = 1
    self.stamp = stamp
    changed = journal.moment
    changedBy = journal.staff
  }

  init(_ row: Row) throws {
    id = try row.must("id")
    caseFile = try row.must("case_file")
    kind = try row.word("kind")
    parent = try row.ifAny("parent")
    compartment = try row.ifAny("compartment").flatMap(Compartment.init(rawValue:))
    status = try row.word("status")
    made = try row.must("made")
    madeBy = try row.must("made_by")
    version = try row.must("ver")
    stamp = Stamp(bits: try row.must("hlc"))
    changed = try row.must("changed")
    changedBy = try row.must("changed_by")
  }

  static func find(_ id: RecordID, of caseFile: RecordID, _ db: Database) throws -> CaseRecordRow? {
    try db.row("SELECT * FROM case_record WHERE id = ? AND case_file = ? AND deleted = 0", [id, caseFile])
      .map(
        CaseRecordRow.init)
  }

  /// Oldest first, withdrawn ones among them.
  static func all(of caseFile: RecordID, _ db: Database) throws -> [CaseRecordRow] {
    try db.rows("SELECT * FROM case_record WHERE case_file = ? AND deleted = 0 ORDER BY made, id", [caseFile])
      .map(CaseRecordRow.init)
  }

  func record(_ sections: [SectionCode: SectionRecord], names: StaffNames) -> CaseRecord {
    CaseRecord(
      id: id, caseID: caseFile, kind: kind, parent: parent, compartment: compartment, status: status,
      version: version, made: made, changed: changed, changedBy: names[changedBy], sections: sections)
  }

  /// The next version, written now.
  mutating func advance(_ journal: JournalWriter, _ stamp: Stamp) {
    version += 1
    self.stamp = stamp
    changed = max(changed, journal.moment)
    changedBy = journal.staff
  }

  var texts: [String: String?] {
    [
      "case": caseFile.description, "kind": kind.rawValue, "parent": parent?.description,
      "compartment": compartment?.rawValue, "status": status.rawValue, "made": String(made.milliseconds),
      "madeBy": madeBy.description,
    ]
  }

  func insert(office: RecordID, _ db: Database) throws {
    try db.run(
      """
      INSERT INTO case_record (id, case_file, kind, parent, compartment, status, made, made_by, ver, hlc, office,
        changed, changed_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id, caseFile, kind.rawValue, parent, compartment?.rawValue, status.rawValue, made, madeBy, version,
        stamp.bits, office, changed, changedBy,
      ])
  }

  /// Writes over the version before this one, which the transaction has read.
  func update(_ db: Database) throws {
    try db.run(
      "UPDATE case_record SET status = ?, ver = ?, hlc = ?, changed = ?, changed_by = ? WHERE id = ? AND ver = ?",
      [status.rawValue, version, stamp.bits, changed, changedBy, id, version - 1])
    guard db.changesCount == 1 else { throw DamagedRow(detail: "record") }
  }
}
