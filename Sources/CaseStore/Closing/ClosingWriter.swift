import Casework
import GRDB

/// Writes what becomes of a closing, with the lines of the journal that follow from it.
struct ClosingWriter {
  let signedIn: SignedIn
  let journal: JournalWriter

  private var db: Database { journal.db }

  func propose(_ entry: ClosingEntry, of caseFile: RecordID) throws -> ClosingRow {
    let stamp = journal.stamp()
    var row = ClosingRow(entry, of: caseFile, journal, stamp)
    let body = ClosingBody(reason: entry.reason, note: entry.note)
    try row.seal(body, by: signedIn)
    try row.insert(office: journal.office, db)
    try journal.add(
      .closingProposed, .closing, row.id, stamp: stamp, clear: row.facts(),
      sealed: (.casework, body.changes(basis: nil), signedIn))
    try Touched.mark(.caseFile, caseFile, db)
    return row
  }

  /// Throws `outcomesMissing` while a need or a referral of the case is open, whatever a screen has asked: one may have
  /// been opened between the proposal and its approval.
  func requireOutcomes(of caseFile: RecordID) throws {
    let needs = try CaseRecordRow.all(of: caseFile, db).count { $0.kind == .need && $0.status == .current }
    let referrals = try ReferralRow.all(of: caseFile, db).filter(\.state.holdsClosing).map(\.number)
    guard needs == 0, referrals.isEmpty else {
      throw StoreProblem.outcomesMissing(needs: needs, referrals: referrals)
    }
  }

  func approve(_ closing: ClosingRow) throws {
    try requireOutcomes(of: closing.caseFile)
    let body = try closing.body(by: signedIn)
    try decide(closing, as: .approved, body, .closingApproved)
    try CaseKeeper(signedIn: signedIn, journal: journal).close(
      closing.caseFile, version: try CaseRow.find(closing.caseFile, db).version, reason: body.reason,
      note: body.note, on: journal.moment.day)
  }

  func sendBack(_ closing: ClosingRow, answer: String) throws {
    var body = try closing.body(by: signedIn)
    body.answer = answer
    try decide(closing, as: .returned, body, .closingReturned)
    try Touched.mark(.caseFile, closing.caseFile, db)
  }

  private func decide(
    _ before: ClosingRow, as status: ClosingProposal.Status, _ body: ClosingBody, _ act: JournalAct
  ) throws {
    let known = try before.body(by: signedIn)
    let stamp = journal.stamp()
    var row = before
    row.status = status
    row.decided = journal.moment
    row.decidedBy = journal.staff
    row.version += 1
    row.stamp = stamp
    try row.seal(body, by: signedIn)
    try row.update(db)
    let changes = body.changes(since: known, basis: before.stamp)
    try journal.add(
      act, .closing, row.id, stamp: stamp, clear: row.facts(since: before),
      sealed: changes.isEmpty ? nil : (.casework, changes, signedIn))
  }
}
