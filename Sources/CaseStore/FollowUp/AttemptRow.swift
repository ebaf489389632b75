import Casework
import Foundation
import GRDB
import Vault

/// An attempt to reach somebody as it is stored: in clear, but for the note.
struct AttemptRow: JournalledRow {
  let attempt: ContactAttempt
  private(set) var note: [UInt8]?
  var isDeleted = false
  private(set) var version = 1
  private(set) var stamp: Stamp

  init(_ attempt: ContactAttempt, _ stamp: Stamp) {
    self.attempt = attempt
    self.stamp = stamp
  }

  init(_ row: Row) throws {
    attempt = ContactAttempt(
      id: try row.must("id"), caseID: try row.must("case_file"), day: CivilDay(number: try row.must("day")),
      time: try row.ifAny("time").flatMap(DayTime.init(minuteOfDay:)), channel: try row.word("channel"),
      result: try row.word("result"), agent: try row.must("agent"), followUp: try row.ifAny("follow_up"))
    note = try row.bytesIfAny("note")
    isDeleted = try row.must("deleted")
    version = try row.must("ver")
    stamp = Stamp(bits: try row.must("hlc"))
  }

  static func find(_ id: RecordID, _ db: Database) throws -> AttemptRow? {
    try db.row("SELECT * FROM contact_attempt WHERE id = ?", [id]).map(AttemptRow.init)
  }

  static func all(of caseFile: RecordID, _ db: Database) throws -> [AttemptRow] {
    try db.rows("SELECT * FROM contact_attempt WHERE case_file = ? AND deleted = 0", [caseFile])
      .map(AttemptRow.init)
  }

  /// "" where there is none, or for want of the key.
  func note(by signedIn: SignedIn) throws -> String {
    guard let note, signedIn.holds(.casework) else { return "" }
    let text = try signedIn.open(
      note, in: .casework, table: "contact_attempt", row: attempt.id, column: "note")
    return String(decoding: text, as: UTF8.self)
  }

  mutating func put(note text: String, by signedIn: SignedIn) throws {
    let place = Binding(table: "contact_attempt", row: attempt.id.bytes, column: "note", version: version)
    note = text.isEmpty ? nil : try signedIn.seal(Array(text.utf8), in: .casework, for: place)
  }

  func insert(office: RecordID, _ db: Database) throws {
    try db.run(
      """
      INSERT INTO contact_attempt (id, case_file, follow_up, day, time, channel, result, agent, note, ver, hlc, office)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        attempt.id, attempt.caseID, attempt.followUp, attempt.day.number, attempt.time?.minute,
        attempt.channel.rawValue, attempt.result.rawValue, attempt.agent, note.map { Data($0) }, version,
        stamp.bits, office,
      ])
  }

  /// Takes it out of every list; it stays in the journal.
  mutating func takeBack(_ stamp: Stamp, _ db: Database) throws {
    isDeleted = true
    version += 1
    self.stamp = stamp
    try db.run(
      "UPDATE contact_attempt SET deleted = 1, ver = ?, hlc = ? WHERE id = ?",
      [version, stamp.bits, attempt.id])
  }

  var texts: [String: String?] {
    [
      "case": attempt.caseID.description, "followUp": attempt.followUp?.description,
      "day": String(attempt.day.number), "time": attempt.time.map { String($0.minute) },
      "channel": attempt.channel.rawValue, "result": attempt.result.rawValue,
      "agent": attempt.agent.description, "deleted": isDeleted ? "1" : nil,
    ]
  }
}
