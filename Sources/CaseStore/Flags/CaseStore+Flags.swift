package import Casework
import GRDB

extension CaseStore {
  /// Says what was done about an alert. Throws `noKey` without the key of its compartment.
  package func acknowledge(
    flag: RecordID,
    action: FlagAction,
    note: String,
    by signedIn: SignedIn
  ) throws(StoreProblem) {
    try change(flag, .acknowledgeFlag, .flagAcknowledged, by: signedIn) { row, body, journal in
      row.acknowledged = journal.moment
      row.acknowledgedBy = journal.staff
      body.action = action
      body.note = note
    }
  }

  /// Ends an alert with a text; only those whose work it is may.
  package func closeFlag(flag: RecordID, text: String, by signedIn: SignedIn) throws(StoreProblem) {
    try change(flag, .closeFlag, .flagClosed, by: signedIn) { row, body, journal in
      row.closed = journal.moment
      row.closedBy = journal.staff
      body.closing = text
    }
  }

  /// The alerts of a case that this person holds the key of; reading watched ones is written down first.
  package func flags(of caseFile: RecordID, by signedIn: SignedIn) throws(StoreProblem) -> [RedFlag] {
    let shown = try reading(.readCase, by: signedIn) { db in
      try FlagsShown(of: caseFile, by: signedIn, names: StaffNames(db), db)
    }
    try watch(shown, of: caseFile, by: signedIn)
    return shown.flags
  }

  /// Writes the line that alerts of watched compartments are about to be shown, once for each case and session.
  func watch(_ shown: FlagsShown, of caseFile: RecordID, by signedIn: SignedIn) throws(StoreProblem) {
    guard !shown.watched.isEmpty, !signedIn.casesShown.withLock({ $0.contains(caseFile) }) else { return }
    try writing { db in
      let what = shown.watched.map(\.rawValue).sorted().joined(separator: " ")
      try journal(db, by: signedIn).record(
        .opened, .caseFile, caseFile,
        clear: [Change(part: "", field: "alerts", old: nil, new: what, basis: nil)])
    }
    signedIn.casesShown.withLock { _ = $0.insert(caseFile) }
  }

  private func change(
    _ flag: RecordID,
    _ act: Act,
    _ entry: JournalAct,
    by signedIn: SignedIn,
    _ work: (inout FlagRow, inout FlagBody, JournalWriter) throws -> Void
  ) throws(StoreProblem) {
    try acting(act, by: signedIn) { db, journal in
      var row = try FlagRow.find(flag, db)
      let before = try row.body(by: signedIn)
      let basis = row.stamp
      var body = before
      try work(&row, &body, journal)
      let stamp = journal.stamp()
      row.version += 1
      row.stamp = stamp
      try row.seal(body, by: signedIn)
      try row.update(db)
      try journal.add(
        entry, .flag, flag, stamp: stamp,
        sealed: (row.compartment, body.changes(since: before, basis: basis), signedIn))
      var caseRow = try CaseRow.find(row.caseFile, db)
      let caseBefore = caseRow
      caseRow.hasFollowUp = true
      caseRow.advance(journal, stamp)
      try caseRow.update(db)
      let facts = caseRow.facts(since: caseBefore)
      if !facts.isEmpty { try journal.add(entry, .caseFile, caseRow.id, stamp: stamp, clear: facts) }
      try Touched.mark(.flags, row.caseFile, db)
      try Touched.mark(.caseFile, row.caseFile, db)
    }
  }
}
