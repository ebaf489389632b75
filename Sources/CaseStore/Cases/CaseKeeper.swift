import Casework
import GRDB

/// Closes, reopens and hands over cases; the reason is sealed as case work.
struct CaseKeeper {
  let signedIn: SignedIn
  let journal: JournalWriter

  private var db: Database { journal.db }

  func close(_ id: RecordID, version: Int, reason: String, note: String, on day: CivilDay) throws {
    try change(
      id, version: version, act: .closed, part: .closing,
      words: [(FieldCode(.closingReason), .choice(reason)), (FieldCode(.closingNote), .text(note))]
    ) { row in
      guard row.status != .closed else { throw StoreProblem.caseChanged(number: row.number) }
      row.status = .closed
      row.closed = day
      row.hasFollowUp = true
    }
    try FollowUpWriter(signedIn: signedIn, journal: journal).cancelPlanned(of: id, on: day)
  }

  /// What the closing cancelled is planned again, but for days that passed while the case was closed.
  func reopen(_ id: RecordID, version: Int, reason: String) throws {
    let closed = try CaseRow.find(id, db).closed
    try change(
      id, version: version, act: .reopened, part: .reopening,
      words: [(FieldCode(.reopeningReason), .text(reason))]
    ) { row in
      guard row.status == .closed else { throw StoreProblem.caseChanged(number: row.number) }
      row.status = try refused(row.id) ? .urgentHelpOnly : .open
      row.closed = nil
    }
    guard let closed else { return }
    try FollowUpWriter(signedIn: signedIn, journal: journal).resume(
      of: id, cancelledOn: closed, from: journal.moment.day)
  }

  func reassign(_ id: RecordID, version: Int, to agent: RecordID, reason: String) throws {
    let staff = try StaffRow.find(agent, db)
    let before = try CaseRow.find(id, db).agent
    guard !staff.isDisabled else { throw StoreProblem.disabledUser(login: staff.login) }
    try change(
      id, version: version, act: .reassigned, part: .handover,
      words: [(FieldCode(.handoverReason), .text(reason))]
    ) { row in row.agent = agent }
    try ReferralLedger(signedIn: signedIn, journal: journal).handOver(of: id, from: before, to: agent)
  }

  private func change(
    _ id: RecordID,
    version: Int,
    act: JournalAct,
    part: SectionCode,
    words: [(FieldCode, Answer)],
    _ work: (inout CaseRow) throws -> Void
  ) throws {
    var row = try CaseRow.find(id, db)
    guard row.version == version else { throw StoreProblem.caseChanged(number: row.number) }
    let before = row
    let stamp = journal.stamp()
    try work(&row)
    row.advance(journal, stamp)
    try row.update(db)
    let said = words.compactMap { field, answer -> Change? in
      if case .text("") = answer { return nil }
      // Each time is said anew: a reason replaces no earlier one.
      return Change(part: part.rawValue, field: field.description, old: nil, new: answer.wire, basis: nil)
    }
    try journal.add(
      act, .caseFile, id, stamp: stamp, part: part, clear: row.facts(since: before),
      sealed: (.casework, said, signedIn))
    try Touched.mark(.caseFile, id, db)
  }

  /// A closed case of somebody who declined goes back to what it was.
  private func refused(_ id: RecordID) throws -> Bool {
    let before = try db.rows(
      "SELECT clear FROM journal WHERE record = ? AND act = 'registered' AND clear IS NOT NULL", [id])
    return try before.contains { row in
      try ChangeCoding.changes(in: try row.bytes("clear")).contains {
        $0.field == "status" && $0.new == CaseStatus.urgentHelpOnly.rawValue
      }
    }
  }
}
