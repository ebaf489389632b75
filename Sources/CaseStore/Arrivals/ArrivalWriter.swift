import Casework
import GRDB

/// Writes announcements, with the lines of the journal that follow from them, and says what takes each act back.
struct ArrivalWriter {
  let signedIn: SignedIn
  let journal: JournalWriter
  private let stamp: Stamp

  private var db: Database { journal.db }

  init(signedIn: SignedIn, journal: JournalWriter) {
    self.signedIn = signedIn
    self.journal = journal
    stamp = journal.stamp()
  }

  /// A new one, or the notice of one said otherwise.
  func write(_ entry: ArrivalEntry) throws -> ArrivalUndo {
    guard let base = entry.base else {
      guard try ArrivalRow.find(entry.id, db) == nil else { throw StoreProblem.arrivalChanged }
      let row = ArrivalRow(entry.id, on: entry.day, journal, stamp)
      try row.insert(office: journal.office, db)
      try enter(.arrivalAnnounced, row, since: nil, said: say(entry.answers, of: entry.id, over: nil))
      return ArrivalUndo(of: entry.id, .announced)
    }
    let version = try change(entry, over: base, as: nil)
    return ArrivalUndo(of: entry.id, .changed(former: base.answers, version: version))
  }

  /// Says what became of it. Throws `arrivalChanged` unless it is at `version`.
  func settle(_ id: RecordID, version: Int, as standing: ArrivalStanding) throws -> ArrivalUndo {
    let before = try stored(id)
    guard before.version == version else { throw StoreProblem.arrivalChanged }
    let row = try settle(before, as: standing, .arrivalEnded)
    return ArrivalUndo(of: id, .settled(former: before.standing, version: row.version))
  }

  /// A case was opened from it. One that was taken back meanwhile stands in nobody's way.
  func join(_ caseFile: RecordID, to id: RecordID) throws {
    guard let before = try ArrivalRow.find(id, db), !before.isDeleted else { return }
    try db.run(
      "INSERT INTO arrival_case (case_file, arrival, hlc, office) VALUES (?, ?, ?, ?)",
      [caseFile, id, stamp.bits, journal.office])
    let said = try ArrivalReader(db, by: signedIn).notice(of: id)?.answers ?? [:]
    var row = before
    row.standing = before.standing.after(
      try ArrivalRow.cases(of: id, db).count, of: AnnouncedArrival.people(in: said), on: journal.moment.day,
      by: journal.staff)
    row.advance(stamp)
    try row.update(db)
    try journal.add(
      .arrivalRegistered, .arrival, id, stamp: stamp,
      clear: [ArrivalRow.link(to: caseFile)] + row.facts(since: before))
    try Touched.mark(.arrival, id, db)
  }

  func takeBack(_ undo: ArrivalUndo) throws {
    let before = try stored(undo.arrival)
    switch undo.step {
    case .announced:
      let notice = try SectionRow.find(.arrival, of: undo.arrival, db)
      guard before.version == 1, notice?.version == 1 else { throw StoreProblem.arrivalChanged }
      var row = before
      row.isDeleted = true
      row.advance(stamp)
      try row.update(db)
      try enter(.arrivalUndone, row, since: before, said: [:])
    case .changed(let former, let version):
      guard let notice = try ArrivalReader(db, by: signedIn).notice(of: undo.arrival),
        notice.version == version, let entry = ArrivalEntry(id: undo.arrival, answers: former, base: notice)
      else { throw StoreProblem.arrivalChanged }
      _ = try change(entry, over: notice, as: .arrivalUndone)
    case .settled(let former, let version):
      guard before.version == version else { throw StoreProblem.arrivalChanged }
      _ = try settle(before, as: former, .arrivalUndone)
    }
  }

  // MARK: - Rows

  private func stored(_ id: RecordID) throws -> ArrivalRow {
    guard let row = try ArrivalRow.find(id, db), !row.isDeleted else { throw StoreProblem.noArrival }
    return row
  }

  private func say(
    _ answers: Answers, of id: RecordID, over base: SectionRecord?
  ) throws -> [Compartment: [Change]] {
    try SectionWriter(signedIn: signedIn, journal: journal, stamp: stamp).write(
      answers, in: .arrival, of: id, base: base)
  }

  /// Answers with the version of the notice. `act` is nil for what the difference itself tells: put off, or corrected.
  private func change(
    _ entry: ArrivalEntry, over base: SectionRecord, as act: JournalAct?
  ) throws -> Int {
    let before = try stored(entry.id)
    let said = try say(entry.answers, of: entry.id, over: base)
    guard !said.isEmpty else { return base.version }
    var row = before
    row.day = entry.day
    if !row.facts(since: before).isEmpty {
      row.advance(stamp)
      try row.update(db)
    }
    let isPutOff = said.values.joined().map(\.field) == [FieldCode(.arrivalDay).description]
    try enter(
      act ?? (isPutOff ? .arrivalPostponed : .arrivalChanged), row, since: before, said: said)
    return base.version + 1
  }

  private func settle(
    _ before: ArrivalRow, as standing: ArrivalStanding, _ act: JournalAct
  ) throws -> ArrivalRow {
    guard before.standing != standing else { return before }
    var row = before
    row.standing = standing
    row.advance(stamp)
    try row.update(db)
    try enter(act, row, since: before, said: [:])
    return row
  }

  /// One entry for each compartment that something was said in, the first with what stands in clear.
  private func enter(
    _ act: JournalAct, _ row: ArrivalRow, since before: ArrivalRow?, said: [Compartment: [Change]]
  ) throws {
    var facts = row.facts(since: before)
    for compartment in FieldLaw.columns {
      guard let changes = said[compartment] else { continue }
      try journal.add(
        act, .arrival, row.id, stamp: stamp, part: .arrival, clear: facts,
        sealed: (compartment, changes, signedIn))
      facts = []
    }
    if !facts.isEmpty { try journal.add(act, .arrival, row.id, stamp: stamp, clear: facts) }
    try Touched.mark(.arrival, row.id, db)
  }
}
