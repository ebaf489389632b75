import Casework
import GRDB

/// Writes one section of somebody's answers, and says what changed, by compartment.
///
/// Compartments that the writer had not opened stay as they are: what was not seen cannot be overwritten.
struct SectionWriter {
  let signedIn: SignedIn
  let journal: JournalWriter
  let stamp: Stamp
  /// The compartment of an interview, which holds all of it; nil where each field says its own.
  var whole: Compartment?

  private var db: Database { journal.db }

  /// `base` is the section as the writer saw it, nil when there was none. Throws `conflict` when it has changed
  /// since, and `noKey` for answers in a compartment that holds something they did not see.
  func write(
    _ answers: Answers,
    in section: SectionCode,
    of owner: RecordID,
    base: SectionRecord?
  ) throws -> [Compartment: [Change]] {
    guard var row = try SectionRow.find(section, of: owner, db) else {
      return try insert(answers, in: section, of: owner)
    }
    guard let base, base.version == row.version else {
      throw StoreProblem.conflict(try conflict(base, row, mine: answers))
    }
    row.version += 1
    row.stamp = stamp
    row.changed = journal.moment
    row.changedBy = journal.staff
    let changes = try replace(answers, in: &row, hidden: base.sealed)
    guard !changes.isEmpty else { return [:] }
    guard try row.update(db) else { throw StoreProblem.conflict(try conflict(base, row, mine: answers)) }
    return changes
  }

  private func insert(
    _ answers: Answers,
    in section: SectionCode,
    of owner: RecordID
  ) throws -> [Compartment: [Change]] {
    guard !answers.isEmpty else { return [:] }
    var row = SectionRow(
      id: journal.newID(), owner: owner, kind: section, version: 1, stamp: stamp, changed: journal.moment,
      changedBy: journal.staff)
    let changes = try replace(answers, in: &row, hidden: [])
    try row.insert(office: journal.office, db)
    return changes
  }

  private func replace(
    _ answers: Answers,
    in row: inout SectionRow,
    hidden: Set<Compartment>
  ) throws -> [Compartment: [Change]] {
    var parts = FieldLaw.parts(of: answers, in: whole)
    for compartment in hidden where parts[compartment] != nil { throw StoreProblem.noKey(compartment) }
    var changes: [Compartment: [Change]] = [:]
    for compartment in FieldLaw.columns where !hidden.contains(compartment) {
      let new = parts.removeValue(forKey: compartment) ?? [:]
      if new.isEmpty, row.columns[compartment] == nil { continue }
      let before = try row.content(compartment, by: signedIn)
      let (content, made) = before.replaced(by: new, in: row.kind, at: stamp)
      guard !made.isEmpty else { continue }
      try row.put(content, in: compartment, by: signedIn)
      changes[compartment] = made
    }
    return changes
  }

  /// Theirs is opened as far as the writer had opened their own.
  private func conflict(_ base: SectionRecord?, _ row: SectionRow, mine: Answers) throws -> SectionConflict {
    let opened = FieldLaw.watched.subtracting(base?.sealed ?? FieldLaw.watched)
    guard let current = try SectionRow.find(row.kind, of: row.owner, db) else {
      throw DamagedRow(detail: "section")
    }
    let theirs = try current.record(by: signedIn, opening: opened, names: StaffNames(db))
    return SectionConflict(before: base?.answers ?? [:], theirs: theirs, mine: mine)
  }
}
