import Casework
import Foundation
import GRDB
import Vault

/// A closing as it is stored: who and when in clear, why sealed.
struct ClosingRow: JournalledRow {
  let id: RecordID
  let caseFile: RecordID
  var status = ClosingProposal.Status.proposed
  let proposed: Instant
  let proposedBy: RecordID
  var decided: Instant?
  var decidedBy: RecordID?
  let keptUntil: CivilDay?
  let keepsContact: Bool?
  var version = 1
  var stamp: Stamp
  private var sealed: [UInt8] = []

  init(_ entry: ClosingEntry, of caseFile: RecordID, _ journal: JournalWriter, _ stamp: Stamp) {
    id = journal.newID()
    self.caseFile = caseFile
    proposed = journal.moment
    proposedBy = journal.staff
    keptUntil = entry.keptUntil
    keepsContact = entry.keepsContact
    self.stamp = stamp
  }

  init(_ row: Row) throws {
    id = try row.must("id")
    caseFile = try row.must("case_file")
    status = try row.word("status")
    proposed = try row.must("proposed")
    proposedBy = try row.must("proposed_by")
    decided = try row.ifAny("decided")
    decidedBy = try row.ifAny("decided_by")
    keptUntil = try row.day("kept_until")
    keepsContact = try row.ifAny("keeps_contact")
    version = try row.must("ver")
    stamp = Stamp(bits: try row.must("hlc"))
    sealed = try row.bytes("body")
  }

  static func find(_ id: RecordID, _ db: Database) throws -> ClosingRow? {
    try db.row("SELECT * FROM case_closing WHERE id = ?", [id]).map(ClosingRow.init)
  }

  /// The last one of a case.
  static func last(of caseFile: RecordID, _ db: Database) throws -> ClosingRow? {
    try db.row(
      "SELECT * FROM case_closing WHERE case_file = ? ORDER BY proposed DESC, id DESC LIMIT 1", [caseFile]
    )
    .map(ClosingRow.init)
  }

  func body(by signedIn: SignedIn) throws -> ClosingBody {
    try ClosingBody(
      reading: signedIn.open(sealed, in: .casework, table: "case_closing", row: id, column: "body"))
  }

  mutating func seal(_ body: ClosingBody, by signedIn: SignedIn) throws {
    let place = Binding(table: "case_closing", row: id.bytes, column: "body", version: version)
    sealed = try signedIn.seal(body.bytes, in: .casework, for: place)
  }

  /// Without the words for whoever has not the key.
  func proposal(by signedIn: SignedIn, names: StaffNames) throws -> ClosingProposal {
    let body = signedIn.holds(.casework) ? try self.body(by: signedIn) : ClosingBody()
    return ClosingProposal(
      id: id, status: status, reason: body.reason, note: body.note, keptUntil: keptUntil,
      keepsContact: keepsContact, proposed: proposed, proposedBy: proposedBy,
      proposedByName: names[proposedBy],
      decidedByName: decidedBy.map { names[$0] } ?? "", answer: body.answer)
  }

  func insert(office: RecordID, _ db: Database) throws {
    try db.run(
      """
      INSERT INTO case_closing (id, case_file, status, proposed, proposed_by, kept_until, keeps_contact, ver, hlc,
        office, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id, caseFile, status.rawValue, proposed, proposedBy, keptUntil?.number, keepsContact, version,
        stamp.bits,
        office, Data(sealed),
      ])
  }

  func update(_ db: Database) throws {
    try db.run(
      "UPDATE case_closing SET status = ?, decided = ?, decided_by = ?, ver = ?, hlc = ?, body = ? WHERE id = ?",
      [status.rawValue, decided, decidedBy, version, stamp.bits, Data(sealed), id])
  }

  var texts: [String: String?] {
    [
      "case": caseFile.description, "status": status.rawValue,
      "keptUntil": keptUntil.map { String($0.number) }, "keepsContact": keepsContact.map { $0 ? "1" : "0" },
    ]
  }
}

/// Why a case is closed, how the person stands, and why it was sent back.
struct ClosingBody: Equatable {
  var reason = ""
  var note = ""
  var answer = ""

  init(reason: String = "", note: String = "", answer: String = "") {
    self.reason = reason
    self.note = note
    self.answer = answer
  }

  init(reading bytes: [UInt8]) throws {
    var reader = ByteReader(bytes)
    self.init(reason: try reader.text(), note: try reader.text(), answer: try reader.text())
  }

  var bytes: [UInt8] {
    var writer = ByteWriter()
    for text in [reason, note, answer] { writer.write(text: text) }
    return writer.bytes
  }

  /// For the journal.
  func changes(since before: ClosingBody = ClosingBody(), basis: Stamp?) -> [Change] {
    let fields = [
      ("reason", before.reason, reason), ("note", before.note, note), ("answer", before.answer, answer),
    ]
    return fields.compactMap { field, old, new in
      old == new
        ? nil : Change(part: "", field: field, old: old.isEmpty ? nil : old, new: new, basis: basis)
    }
  }
}
