import Casework
import Foundation
import GRDB
import Vault

/// A person as stored: one sealed line to find them by.
enum PersonRow {
  static func insert(_ header: PersonHeader, _ stamp: Stamp, by signedIn: SignedIn, _ journal: JournalWriter)
    throws
  {
    try journal.db.run(
      "INSERT INTO person (id, ver, hlc, office, header) VALUES (?, 1, ?, ?, ?)",
      [header.id, stamp.bits, journal.office, Data(try sealed(header, version: 1, by: signedIn))])
  }

  static func update(_ header: PersonHeader, _ stamp: Stamp, by signedIn: SignedIn, _ journal: JournalWriter)
    throws
  {
    let version = try self.version(header.id, journal.db) + 1
    try journal.db.run(
      "UPDATE person SET ver = ?, hlc = ?, header = ? WHERE id = ?",
      [version, stamp.bits, Data(try sealed(header, version: version, by: signedIn)), header.id])
  }

  /// Throws `noPerson` when there is nobody of this key.
  @discardableResult
  static func version(_ id: RecordID, _ db: Database) throws -> Int {
    guard let row = try db.row("SELECT ver FROM person WHERE id = ? AND deleted = 0", [id]) else {
      throw StoreProblem.noPerson(id)
    }
    return try row.must("ver")
  }

  static func header(_ id: RecordID, by signedIn: SignedIn, _ db: Database) throws -> PersonHeader {
    guard let row = try db.row("SELECT header FROM person WHERE id = ? AND deleted = 0", [id]) else {
      throw StoreProblem.noPerson(id)
    }
    guard signedIn.holds(.identity) else { return PersonHeader(id: id) }
    let text = try signedIn.open(
      try row.bytes("header"), in: .identity, table: "person", row: id, column: "header")
    guard let header = PersonHeader(wire: text) else {
      throw StoreProblem.unsealable(table: "person", record: id)
    }
    return header
  }

  /// The line that follows from the sections of a person, as they are now; nil without the key to read them.
  static func headerFromSections(
    _ id: RecordID,
    by signedIn: SignedIn,
    _ db: Database
  ) throws -> PersonHeader? {
    guard signedIn.holds(.identity) else { return nil }
    var answers: Answers = [:]
    for section in [SectionCode.identity, .contacts] {
      guard let row = try SectionRow.find(section, of: id, db) else { continue }
      answers.merge(try row.content(.identity, by: signedIn).plain) { first, _ in first }
    }
    return PersonHeader(id: id, answers: answers)
  }

  private static func sealed(_ header: PersonHeader, version: Int, by signedIn: SignedIn) throws -> [UInt8] {
    let place = Binding(table: "person", row: header.id.bytes, column: "header", version: version)
    return try signedIn.seal(header.wire, in: .identity, for: place)
  }
}
