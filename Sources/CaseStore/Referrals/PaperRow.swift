import Casework
import Foundation
import GRDB
import Vault

/// A text that left the office, as stored. Its digest is sealed as case work: with little on the paper it could be guessed
/// from outside.
struct PaperRow {
  let id: RecordID
  let referral: RecordID
  /// The event that sent it out.
  let event: RecordID
  let kind: IssuedPaper.Kind
  let compartment: Compartment
  let issued: Instant
  let issuedBy: RecordID
  let stamp: Stamp
  private let digest: [UInt8]
  private let text: [UInt8]

  /// A new one, issued now.
  init(
    _ text: String,
    _ kind: IssuedPaper.Kind,
    in compartment: Compartment,
    by event: ReferralEventRow,
    _ journal: JournalWriter,
    _ signedIn: SignedIn
  ) throws {
    let id = journal.newID()
    func seal(_ bytes: [UInt8], _ compartment: Compartment, _ column: String) throws -> [UInt8] {
      let place = Binding(table: "issued_paper", row: id.bytes, column: column, version: 1)
      return try signedIn.seal(bytes, in: compartment, for: place)
    }
    self.id = id
    referral = event.referral
    self.event = event.id
    self.kind = kind
    self.compartment = compartment
    issued = journal.moment
    issuedBy = journal.staff
    stamp = event.stamp
    digest = try seal(Array(Self.digest(of: text).utf8), .casework, "digest")
    self.text = try seal(Array(text.utf8), compartment, "text")
  }

  init(_ row: Row) throws {
    id = try row.must("id")
    referral = try row.must("referral")
    event = try row.must("event")
    kind = try row.word("kind")
    compartment = try row.word("compartment")
    issued = try row.must("issued")
    issuedBy = try row.must("issued_by")
    stamp = Stamp(bits: try row.must("hlc"))
    digest = try row.bytes("digest")
    text = try row.bytes("text")
  }

  static func find(_ id: RecordID, _ db: Database) throws -> PaperRow? {
    try db.row("SELECT * FROM issued_paper WHERE id = ?", [id]).map(PaperRow.init)
  }

  /// Oldest first.
  static func all(of referral: RecordID, _ db: Database) throws -> [PaperRow] {
    try db.rows("SELECT * FROM issued_paper WHERE referral = ? ORDER BY hlc, id", [referral]).map(
      PaperRow.init)
  }

  /// SHA-256 of the UTF-8 text, in hexadecimal.
  static func digest(of text: String) -> String {
    Digest.sha256(Array(text.utf8)).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }

  func text(by signedIn: SignedIn) throws -> String {
    try opened(text, in: compartment, column: "text", by: signedIn)
  }

  func digest(by signedIn: SignedIn) throws -> String {
    try opened(digest, in: .casework, column: "digest", by: signedIn)
  }

  private func opened(
    _ sealed: [UInt8], in compartment: Compartment, column: String, by signedIn: SignedIn
  ) throws -> String {
    let bytes = try signedIn.open(
      sealed, in: compartment, table: "issued_paper", row: id, column: column)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw StoreProblem.unsealable(table: "issued_paper", record: id)
    }
    return text
  }

  /// As this person may see it.
  func paper(by signedIn: SignedIn, opening: Set<Compartment>) throws -> IssuedPaper {
    let isWatched = FieldLaw.watched.contains(compartment) && !opening.contains(compartment)
    return IssuedPaper(
      id: id, referral: referral, kind: kind, issued: issued, by: issuedBy,
      text: isWatched || !signedIn.holds(compartment) ? nil : try text(by: signedIn),
      digest: try digest(by: signedIn))
  }

  /// What stands in clear, for the journal.
  func facts() -> [Change] {
    [
      ("referral", referral.description), ("event", event.description), ("kind", kind.rawValue),
      ("compartment", compartment.rawValue), ("issued", String(issued.milliseconds)),
      ("issuedBy", issuedBy.description),
    ].map { Change(part: "", field: $0.0, old: nil, new: $0.1, basis: nil) }
  }

  func insert(office: RecordID, _ db: Database) throws {
    try db.run(
      """
      INSERT INTO issued_paper (id, referral, event, kind, compartment, issued, issued_by, ver, hlc, office, digest,
        text) VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?)
      """,
      [
        id, referral, event, kind.rawValue, compartment.rawValue, issued, issuedBy, stamp.bits, office,
        Data(digest), Data(text),
      ])
  }
}
