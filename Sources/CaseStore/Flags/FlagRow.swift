import Casework
import Foundation
import GRDB
import Vault

/// An alert as stored: when and by whom in clear, what it is and what was done sealed in its own compartment.
struct FlagRow {
  let id: RecordID
  let caseFile: RecordID
  let compartment: Compartment
  let raised: Instant
  let raisedBy: RecordID
  var acknowledged: Instant?
  var acknowledgedBy: RecordID?
  var closed: Instant?
  var closedBy: RecordID?
  var version: Int
  var stamp: Stamp
  var sealed: [UInt8]

  init(
    id: RecordID,
    caseFile: RecordID,
    compartment: Compartment,
    raised: Instant,
    raisedBy: RecordID,
    stamp: Stamp
  ) {
    self.id = id
    self.caseFile = caseFile
    self.compartment = compartment
    self.raised = raised
    self.raisedBy = raisedBy
    self.stamp = stamp
    version = 1
    sealed = []
  }

  init(_ row: Row) throws {
    self.init(
      id: try row.must("id"), caseFile: try row.must("case_file"), compartment: try row.word("compartment"),
      raised: try row.must("raised"), raisedBy: try row.must("raised_by"),
      stamp: Stamp(bits: try row.must("hlc")))
    acknowledged = try row.ifAny("acknowledged")
    acknowledgedBy = try row.ifAny("acknowledged_by")
    closed = try row.ifAny("closed")
    closedBy = try row.ifAny("closed_by")
    version = try row.must("ver")
    sealed = try row.bytes("body")
  }

  static func find(_ id: RecordID, _ db: Database) throws -> FlagRow {
    guard let row = try db.row("SELECT * FROM red_flag WHERE id = ?", [id]) else {
      throw StoreProblem.noCase(id.description)
    }
    return try FlagRow(row)
  }

  static func all(of caseFile: RecordID, _ db: Database) throws -> [FlagRow] {
    try db.rows("SELECT * FROM red_flag WHERE case_file = ? ORDER BY raised, id", [caseFile]).map(
      FlagRow.init)
  }

  func body(by signedIn: SignedIn) throws -> FlagBody {
    try FlagBody(reading: signedIn.open(sealed, in: compartment, table: "red_flag", row: id, column: "body"))
  }

  mutating func seal(_ body: FlagBody, by signedIn: SignedIn) throws {
    let place = Binding(table: "red_flag", row: id.bytes, column: "body", version: version)
    sealed = try signedIn.seal(body.bytes, in: compartment, for: place)
  }

  func flag(_ body: FlagBody, names: StaffNames) -> RedFlag {
    var acknowledgement: RedFlag.Acknowledgement?
    if let acknowledged, let acknowledgedBy, let action = body.action {
      acknowledgement = RedFlag.Acknowledgement(
        by: names[acknowledgedBy], at: acknowledged, action: action, note: body.note)
    }
    return RedFlag(
      id: id, kind: body.kind, raised: raised, raisedBy: names[raisedBy], acknowledgement: acknowledgement,
      closed: closed)
  }

  func insert(office: RecordID, _ db: Database) throws {
    try db.run(
      """
      INSERT INTO red_flag (id, case_file, compartment, raised, raised_by, acknowledged, acknowledged_by, ver, hlc,
        office, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id, caseFile, compartment.rawValue, raised, raisedBy, acknowledged, acknowledgedBy, version,
        stamp.bits,
        office, Data(sealed),
      ])
  }

  func update(_ db: Database) throws {
    try db.run(
      """
      UPDATE red_flag SET acknowledged = ?, acknowledged_by = ?, closed = ?, closed_by = ?, ver = ?, hlc = ?, body = ?
      WHERE id = ?
      """,
      [acknowledged, acknowledgedBy, closed, closedBy, version, stamp.bits, Data(sealed), id])
  }
}

/// What an alert is, and what was done about it.
struct FlagBody: Equatable {
  var kind: RedFlagKind
  var action: FlagAction?
  var note: String
  /// The text it was closed with.
  var closing: String

  init(kind: RedFlagKind, action: FlagAction? = nil, note: String = "", closing: String = "") {
    self.kind = kind
    self.action = action
    self.note = note
    self.closing = closing
  }

  init(reading bytes: [UInt8]) throws {
    var reader = ByteReader(bytes)
    guard let kind = RedFlagKind(rawValue: try reader.text()) else { throw DamagedRow(detail: "alert") }
    self.init(
      kind: kind, action: try reader.textIfAny().flatMap(FlagAction.init(rawValue:)), note: try reader.text(),
      closing: try reader.text())
  }

  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.write(text: kind.rawValue)
    writer.write(textIfAny: action?.rawValue)
    writer.write(text: note)
    writer.write(text: closing)
    return writer.bytes
  }

  /// For the journal.
  func changes(since before: FlagBody? = nil, basis: Stamp?) -> [Change] {
    let fields: [(String, String?, String?)] = [
      ("kind", before?.kind.rawValue, kind.rawValue), ("action", before?.action?.rawValue, action?.rawValue),
      ("note", before?.note, note), ("closing", before?.closing, closing),
    ]
    return fields.compactMap { field, old, new in
      old == new || (old == nil && new == "")
        ? nil : Change(part: "", field: field, old: old, new: new, basis: basis)
    }
  }
}
