import Casework
import Foundation
import GRDB
import Vault

/// A follow-up as it is stored: in clear, but for the note.
struct FollowUpRow {
  var followUp: FollowUp
  /// Nil where nothing was noted.
  var note: [UInt8]?
  var isDeleted = false
  var stamp: Stamp
  var changed: Instant
  var changedBy: RecordID

  /// A new one, planned now.
  init(_ followUp: FollowUp, _ journal: JournalWriter, _ stamp: Stamp) {
    self.followUp = followUp
    self.followUp.version = 1
    self.stamp = stamp
    changed = journal.moment
    changedBy = journal.staff
  }

  init(_ row: Row) throws {
    followUp = FollowUp(
      id: try row.must("id"), caseID: try row.must("case_file"), kind: try row.word("kind"),
      instrument: try row.ifAny("instrument"), due: CivilDay(number: try row.must("due")),
      time: try row.ifAny("time").flatMap(DayTime.init(minuteOfDay:)), channel: try row.word("channel"),
      agent: try row.ifAny("agent"), status: try row.word("status"), ended: try row.day("ended"),
      origin: try Self.origin(row), recurrence: try Self.recurrence(row), version: try row.must("ver"))
    note = try row.bytesIfAny("note")
    isDeleted = try row.must("deleted")
    stamp = Stamp(bits: try row.must("hlc"))
    changed = try row.must("changed")
    changedBy = try row.must("changed_by")
  }

  /// Also one that was taken back.
  static func find(_ id: RecordID, _ db: Database) throws -> FollowUpRow? {
    try db.row("SELECT * FROM follow_up WHERE id = ?", [id]).map(FollowUpRow.init)
  }

  static func all(of caseFile: RecordID, _ db: Database) throws -> [FollowUpRow] {
    try db.rows("SELECT * FROM follow_up WHERE case_file = ? AND deleted = 0", [caseFile])
      .map(FollowUpRow.init)
  }

  /// "" where there is none, or for want of the key.
  func note(by signedIn: SignedIn) throws -> String {
    guard let note, signedIn.holds(.casework) else { return "" }
    let text = try signedIn.open(
      note, in: .casework, table: "follow_up", row: followUp.id, column: "note")
    return String(decoding: text, as: UTF8.self)
  }

  mutating func put(note text: String, by signedIn: SignedIn) throws {
    let place = Binding(
      table: "follow_up", row: followUp.id.bytes, column: "note", version: followUp.version)
    note = text.isEmpty ? nil : try signedIn.seal(Array(text.utf8), in: .casework, for: place)
  }

  /// The next version, written now.
  mutating func advance(_ journal: JournalWriter, _ stamp: Stamp) {
    followUp.version += 1
    self.stamp = stamp
    changed = max(changed, journal.moment)
    changedBy = journal.staff
  }

  func insert(office: RecordID, _ db: Database) throws {
    try db.run(
      """
      INSERT INTO follow_up (kind, instrument, due, time, channel, agent, status, ended, rule, rule_version, subject,
        step, asked, series, repetition, every, unit, until, note, ver, hlc, deleted, changed, changed_by, id,
        case_file, office)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, values + [followUp.id, followUp.caseID, office])
  }

  /// Writes over the version before this one, which the transaction has read.
  func update(_ db: Database) throws {
    try db.run(
      """
      UPDATE follow_up SET kind = ?, instrument = ?, due = ?, time = ?, channel = ?, agent = ?, status = ?, ended = ?,
        rule = ?, rule_version = ?, subject = ?, step = ?, asked = ?, series = ?, repetition = ?, every = ?, unit = ?,
        until = ?, note = ?, ver = ?, hlc = ?, deleted = ?, changed = ?, changed_by = ? WHERE id = ? AND ver = ?
      """, values + [followUp.id, followUp.version - 1])
    guard db.changesCount == 1 else { throw DamagedRow(detail: "follow_up") }
  }

  private var values: [(any DatabaseValueConvertible)?] {
    let (mark, series) = (followUp.mark, followUp.repetition)
    return [
      followUp.kind.rawValue, followUp.instrument, followUp.due.number, followUp.time?.minute,
      followUp.channel.rawValue, followUp.agent, followUp.status.rawValue, followUp.ended?.number, mark?.rule,
      mark?.version, mark?.subject, mark?.step, mark?.asked.number, series?.of, series?.number,
      followUp.recurrence?.every, followUp.recurrence?.unit.rawValue, followUp.recurrence?.until?.number,
      note.map { Data($0) }, followUp.version, stamp.bits, isDeleted, changed, changedBy,
    ]
  }

  private static func origin(_ row: Row) throws -> FollowUp.Origin {
    if let rule: String = try row.ifAny("rule") {
      return .rule(
        RuleMark(
          rule: rule, version: try row.must("rule_version"), subject: try row.ifAny("subject"),
          step: try row.must("step"),
          asked: CivilDay(number: try row.must("asked"))))
    }
    if let series: RecordID = try row.ifAny("series") {
      return .repeated(series, number: try row.must("repetition"))
    }
    return .byHand
  }

  private static func recurrence(_ row: Row) throws -> Recurrence? {
    guard let every: Int = try row.ifAny("every"), let word: String = try row.ifAny("unit"),
      let unit = Recurrence.Unit(rawValue: word)
    else { return nil }
    return Recurrence(every: every, unit, until: try row.day("until"))
  }
}
