import Casework
import GRDB

/// Writes records of the work on one case, with the lines of the journal that follow from them.
struct RecordWriter {
  let signedIn: SignedIn
  let journal: JournalWriter

  private var db: Database { journal.db }

  /// Says whether anything changed. A plan comes before its actions, whatever the order of `entries`, and what may
  /// be worked on is what stood when it all began: a plan and its actions can end in one stroke.
  @discardableResult
  func write(_ entries: [CaseRecordEntry], in caseFile: RecordID) throws -> Bool {
    var row = try CaseRow.find(caseFile, db)
    let before = row
    switch row.status {
    case .open: break
    case .closed: throw StoreProblem.caseChanged(number: row.number)
    case .urgentHelpOnly: throw StoreProblem.consentRefused
    }
    let rules = try RecordRules(for: entries, in: row, db)
    for entry in entries { try rules.admit(entry) }
    let stamp = journal.stamp()
    var acts: Set<JournalAct> = []
    for entry in entries.filter({ $0.parent == nil }) + entries.filter({ $0.parent != nil }) {
      acts.formUnion(try write(entry, of: row, stamp))
    }
    guard let act = JournalAct.allCases.first(where: acts.contains) else { return false }
    row.advance(journal, stamp)
    row.hasFollowUp = true
    try row.update(db)
    let facts = row.facts(since: before)
    if !facts.isEmpty { try journal.add(act, .caseFile, row.id, stamp: stamp, clear: facts) }
    try Touched.mark(.caseFile, row.id, db)
    return true
  }

  /// What was done to it.
  private func write(_ entry: CaseRecordEntry, of row: CaseRow, _ stamp: Stamp) throws -> Set<JournalAct> {
    guard let stored = try CaseRecordRow.find(entry.id, of: row.id, db) else {
      let new = CaseRecordRow(entry, in: row.id, journal, stamp)
      try new.insert(office: journal.office, db)
      try note(new, sections(entry, new, stamp))
      return [.recordAdded]
    }
    let changes = try sections(entry, stored, stamp)
    guard !changes.isEmpty || entry.status != stored.status else { return [] }
    var changed = stored
    changed.status = entry.status
    changed.advance(journal, stamp)
    try changed.update(db)
    for (section, compartment, made) in changes {
      try journal.add(
        .recordChanged, .caseRecord, entry.id, stamp: stamp, part: section,
        sealed: (compartment, made, signedIn))
    }
    let facts = changed.facts(since: stored)
    guard !facts.isEmpty else { return [.recordChanged] }
    try journal.add(.recordStatus, .caseRecord, entry.id, stamp: stamp, clear: facts)
    return changes.isEmpty ? [.recordStatus] : [.recordChanged, .recordStatus]
  }

  private typealias SectionChanges = (section: SectionCode, compartment: Compartment, changes: [Change])

  private func sections(
    _ entry: CaseRecordEntry,
    _ row: CaseRecordRow,
    _ stamp: Stamp
  ) throws -> [SectionChanges] {
    let writer = SectionWriter(
      signedIn: signedIn, journal: journal, stamp: stamp, whole: row.compartment)
    var all: [SectionChanges] = []
    for section in row.kind.sections {
      guard let answers = entry.sections[section] else { continue }
      let made = try writer.write(answers, in: section, of: row.id, base: entry.bases[section])
      for compartment in FieldLaw.columns {
        if let changes = made[compartment] { all.append((section, compartment, changes)) }
      }
    }
    return all
  }

  /// One entry for each compartment that something was said in, the first with what stands in clear.
  private func note(_ new: CaseRecordRow, _ sections: [SectionChanges]) throws {
    var facts = new.facts()
    for compartment in FieldLaw.columns {
      let made = sections.filter { $0.compartment == compartment }.flatMap(\.changes)
      guard !made.isEmpty else { continue }
      try journal.add(
        .recordAdded, .caseRecord, new.id, stamp: new.stamp, clear: facts,
        sealed: (compartment, made, signedIn))
      facts = []
    }
    if !facts.isEmpty {
      try journal.add(.recordAdded, .caseRecord, new.id, stamp: new.stamp, clear: facts)
    }
  }
}
