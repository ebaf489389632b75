import Casework
import Foundation
import GRDB
import Vault

/// The file of an instrument as it is stored; nothing of it ever changes.
enum InstrumentRow {
  /// Keeps it unless it is there already. Throws `instrumentDiffers` when another text is, under this code and
  /// version.
  static func keep(_ instrument: StoredInstrument, _ journal: JournalWriter) throws {
    let row = try journal.db.row(
      "SELECT digest FROM instrument WHERE code = ? AND version = ?", [instrument.code, instrument.version])
    if let row {
      let digest: String = try row.must("digest")
      guard digest == instrument.digest else {
        throw StoreProblem.instrumentDiffers(code: instrument.code, version: instrument.version)
      }
      return
    }
    let id = journal.newID()
    try journal.db.run(
      "INSERT INTO instrument (id, code, version, digest, text, added, added_by) VALUES (?, ?, ?, ?, ?, ?, ?)",
      [
        id, instrument.code, instrument.version, instrument.digest, Data(instrument.text), journal.moment,
        journal.staff,
      ])
    try journal.record(.instrumentAdded, .instrument, id, clear: facts(of: instrument))
    try Touched.mark(.instrument, id, journal.db)
  }

  static func instrument(_ row: Row) throws -> StoredInstrument {
    StoredInstrument(
      code: try row.must("code"), version: try row.must("version"), digest: try row.must("digest"),
      text: try row.bytes("text"))
  }

  /// What the journal vouches for: the text by its SHA-256, whatever the digest is made of.
  static func facts(of instrument: StoredInstrument) -> [Change] {
    let digits = Digest.sha256(instrument.text).map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }
    let facts = [
      ("code", instrument.code), ("version", String(instrument.version)), ("digest", instrument.digest),
      ("text", digits.joined()),
    ]
    return facts.map { Change(part: "", field: $0.0, old: nil, new: $0.1, basis: nil) }
  }
}
