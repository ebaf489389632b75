import Casework
import GRDB

/// Reads records of the work on a case as somebody may see them.
struct RecordReader {
  let signedIn: SignedIn
  let names: StaffNames
  let db: Database

  /// Oldest first, without those that were withdrawn and the actions of a withdrawn plan.
  func all(of caseFile: RecordID) throws -> [CaseRecord] {
    let rows = try CaseRecordRow.all(of: caseFile, db)
    guard !rows.isEmpty else { return [] }
    let withdrawn = Set(rows.filter { $0.status == .withdrawn }.map(\.id))
    var sections: [RecordID: [SectionCode: SectionRecord]] = [:]
    let found = try db.rows(
      """
      SELECT section.* FROM case_record JOIN section ON section.owner = case_record.id
      WHERE case_record.case_file = ? AND section.deleted = 0
      """, [caseFile])
    for row in try found.map(SectionRow.init) where !withdrawn.contains(row.owner) {
      sections[row.owner, default: [:]][row.kind] = try row.record(by: signedIn, names: names)
    }
    return
      rows
      .filter { row in !withdrawn.contains(row.id) && row.parent.map(withdrawn.contains) != true }
      .map { $0.record(sections[$0.id] ?? [:], names: names) }
  }

  /// One of them, with what the given compartments hold.
  func one(_ row: CaseRecordRow, opening: Set<Compartment>) throws -> CaseRecord {
    var sections: [SectionCode: SectionRecord] = [:]
    for section in try SectionRow.all(of: row.id, db) {
      sections[section.kind] = try section.record(by: signedIn, opening: opening, names: names)
    }
    return row.record(sections, names: names)
  }
}
