import Casework
import GRDB

/// Writes follow-ups and attempts, with the lines of the journal that follow from them, and gathers what takes it
/// all back.
final class FollowUpWriter {
  let signedIn: SignedIn
  let journal: JournalWriter
  private(set) var undo = FollowUpUndo()
  private let stamp: Stamp

  private var db: Database { journal.db }

  init(signedIn: SignedIn, journal: JournalWriter) {
    self.signedIn = signedIn
    self.journal = journal
    stamp = journal.stamp()
  }

  /// A new one, as `act`.
  func add(_ followUp: FollowUp, as act: JournalAct, note: String) throws {
    try admit(followUp.caseID)
    var row = FollowUpRow(followUp, journal, stamp)
    try row.put(note: note, by: signedIn)
    try row.insert(office: journal.office, db)
    try enter(act, row, since: nil, note: note.isEmpty ? nil : note)
    undo.added.append(row.followUp)
  }

  /// The same follow-up as it is to be, over the version that it carries. Throws `followUpChanged` when that is no
  /// longer there. An empty note leaves what was noted.
  func change(_ followUp: FollowUp, as act: JournalAct, note: String = "", isOpenCaseOnly: Bool) throws {
    if isOpenCaseOnly { try admit(followUp.caseID) }
    let before = try stored(followUp)
    var row = before
    row.followUp = followUp
    row.advance(journal, stamp)
    guard !row.facts(since: before).isEmpty || !note.isEmpty else { return }
    let known = try before.note(by: signedIn)
    if !note.isEmpty { try row.put(note: note, by: signedIn) }
    try row.update(db)
    try enter(act, row, since: before, note: note.isEmpty ? nil : note)
    var former = before.followUp
    former.version = row.followUp.version
    undo.changed.append(FollowUpUndo.Former(followUp: former, note: known))
  }

  /// Cancels whatever is planned for a case.
  func cancelPlanned(of caseFile: RecordID, on day: CivilDay) throws {
    for row in try FollowUpRow.all(of: caseFile, db) where row.followUp.isPlanned {
      var cancelled = row.followUp
      cancelled.status = .cancelled
      cancelled.ended = day
      try change(cancelled, as: .followUpEnded, isOpenCaseOnly: false)
    }
  }

  /// Plans again what was cancelled on `day`: what is still to come, and what was late already and so still owed. What
  /// fell into the time between is over.
  func resume(of caseFile: RecordID, cancelledOn day: CivilDay, from today: CivilDay) throws {
    for row in try FollowUpRow.all(of: caseFile, db)
    where row.followUp.status == .cancelled && row.followUp.ended == day
      && (row.followUp.due >= today || row.followUp.due < day)
    {
      var resumed = row.followUp
      resumed.status = .planned
      resumed.ended = nil
      try change(resumed, as: .followUpEnded, isOpenCaseOnly: false)
    }
  }

  func note(_ attempt: ContactAttempt, note: String) throws {
    let caseRow = try CaseRow.find(attempt.caseID, db)
    if caseRow.status == .urgentHelpOnly { throw StoreProblem.consentRefused }
    var row = AttemptRow(attempt, stamp)
    try row.put(note: note, by: signedIn)
    try row.insert(office: journal.office, db)
    try journal.add(
      .contactTried, .attempt, attempt.id, stamp: stamp, clear: row.facts(),
      sealed: note.isEmpty ? nil : sealed(note, since: nil))
    try Touched.mark(.followUps, attempt.caseID, db)
    undo.attempts.append(attempt.id)
  }

  func markUnreachable(_ caseFile: RecordID, since day: CivilDay?, as act: JournalAct) throws {
    let row = try CaseRow.find(caseFile, db)
    guard row.unreachable != day else { return }
    if row.status != .open, day != nil { throw StoreProblem.caseChanged(number: row.number) }
    undo.unreachable[caseFile] = row.unreachable
    try changeCase(row, act) { $0.unreachable = day }
  }

  /// Somebody did something after the intake.
  func begun(_ caseFile: RecordID) throws {
    let row = try CaseRow.find(caseFile, db)
    guard !row.hasFollowUp else { return }
    try changeCase(row, .followUpEnded) { $0.hasFollowUp = true }
  }

  func takeBack(_ undo: FollowUpUndo) throws {
    for former in undo.changed {
      let before = try stored(former.followUp)
      var row = before
      row.followUp = former.followUp
      row.advance(journal, stamp)
      // Whoever cannot read the note leaves it.
      if signedIn.holds(.casework) { try row.put(note: former.note, by: signedIn) }
      try row.update(db)
      let isRenoted = try row.note(by: signedIn) != before.note(by: signedIn)
      try enter(.followUpUndone, row, since: before, note: isRenoted ? former.note : nil)
    }
    for followUp in undo.added {
      let before = try stored(followUp)
      var row = before
      row.isDeleted = true
      row.advance(journal, stamp)
      try row.update(db)
      try enter(.followUpUndone, row, since: before)
    }
    for id in undo.attempts {
      guard let before = try AttemptRow.find(id, db), !before.isDeleted else { continue }
      var row = before
      try row.takeBack(stamp, db)
      try journal.add(.followUpUndone, .attempt, id, stamp: stamp, clear: row.facts(since: before))
      try Touched.mark(.followUps, row.attempt.caseID, db)
    }
    for (caseFile, day) in undo.unreachable {
      try markUnreachable(caseFile, since: day, as: .followUpUndone)
    }
  }

  // MARK: - Rows

  private func stored(_ followUp: FollowUp) throws -> FollowUpRow {
    guard let row = try FollowUpRow.find(followUp.id, db), !row.isDeleted,
      row.followUp.version == followUp.version
    else {
      throw StoreProblem.followUpChanged(number: try CaseRow.find(followUp.caseID, db).number)
    }
    return row
  }

  private func admit(_ caseFile: RecordID) throws {
    let row = try CaseRow.find(caseFile, db)
    switch row.status {
    case .open: break
    case .closed: throw StoreProblem.caseChanged(number: row.number)
    case .urgentHelpOnly: throw StoreProblem.consentRefused
    }
  }

  /// A note that is nil is the same as before.
  private func enter(
    _ act: JournalAct, _ row: FollowUpRow, since before: FollowUpRow?, note: String? = nil
  ) throws {
    try journal.add(
      act, .followUp, row.followUp.id, stamp: stamp, clear: row.facts(since: before),
      sealed: note.map { sealed($0, since: before?.stamp) })
    try Touched.mark(.followUps, row.followUp.caseID, db)
  }

  private func sealed(_ note: String, since basis: Stamp?) -> (Compartment, [Change], SignedIn) {
    let new = note.isEmpty ? nil : note
    return (.casework, [Change(part: "", field: "note", old: nil, new: new, basis: basis)], signedIn)
  }

  private func changeCase(_ before: CaseRow, _ act: JournalAct, _ work: (inout CaseRow) -> Void) throws {
    var row = before
    work(&row)
    row.advance(journal, stamp)
    try row.update(db)
    try journal.add(act, .caseFile, row.id, stamp: stamp, clear: row.facts(since: before))
    try Touched.mark(.caseFile, row.id, db)
    try Touched.mark(.followUps, row.id, db)
  }
}
