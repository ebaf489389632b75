import Casework
import GRDB

/// What may be written of the work on a case, as it stood when the writing began.
struct RecordRules {
  private let number: CaseNumber
  private let stored: [RecordID: CaseRecordRow]
  /// Plans that are written in the same stroke.
  private let newPlans: Set<RecordID>

  init(for entries: [CaseRecordEntry], in row: CaseRow, _ db: Database) throws {
    number = row.number
    let rows = try CaseRecordRow.all(of: row.id, db)
    stored = Dictionary(rows.map { ($0.id, $0) }) { first, _ in first }
    newPlans = Set(entries.filter { $0.kind == .plan && $0.version == 0 }.map(\.id))
  }

  /// Throws `noRecord` for a record or a plan that is not of this case, `recordChanged` when it came to another
  /// status since it was read, and `planReplaced` for a plan that is no longer in force and for its actions.
  func admit(_ entry: CaseRecordEntry) throws(StoreProblem) {
    if let record = stored[entry.id] {
      guard entry.kind == record.kind, entry.parent == record.parent, entry.compartment == record.compartment
      else { throw .noRecord(entry.kind, number: number) }
      let isSettled = record.status == entry.status && record.status == .current && entry.version > 0
      guard isSettled || entry.version == record.version else {
        throw .recordChanged(entry.kind, number: number)
      }
      if record.kind == .plan, record.status == .superseded, !entry.sections.isEmpty {
        throw .planReplaced(number: number)
      }
    } else if entry.version > 0 {
      throw .noRecord(entry.kind, number: number)
    }
    guard let parent = entry.parent, stored[parent] != nil || !newPlans.contains(parent) else { return }
    guard let plan = stored[parent], plan.kind == .plan else { throw .noRecord(.plan, number: number) }
    guard plan.status == .current else { throw .planReplaced(number: number) }
  }
}
