import Casework

extension CaseRow {
  /// Throws `caseChanged` for a closed case, and `consentRefused` for urgent help only.
  func refuseWork() throws {
    switch status {
    case .open: break
    case .closed: throw StoreProblem.caseChanged(number: number)
    case .urgentHelpOnly: throw StoreProblem.consentRefused
    }
  }

  /// Writes that something was done in a case: its next version, with what that changes in clear.
  static func noteWork(on id: RecordID, as act: JournalAct, _ journal: JournalWriter) throws {
    var row = try CaseRow.find(id, journal.db)
    let before = row
    let stamp = journal.stamp()
    row.advance(journal, stamp)
    row.hasFollowUp = true
    try row.update(journal.db)
    let facts = row.facts(since: before)
    if !facts.isEmpty { try journal.add(act, .caseFile, id, stamp: stamp, clear: facts) }
    try Touched.mark(.caseFile, id, journal.db)
  }
}
