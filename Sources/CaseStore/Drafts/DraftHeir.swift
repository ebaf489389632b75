import Casework
import Foundation
import GRDB
import Vault

/// The second lock of a draft, for the day when its author is gone: deposited for protection, and that deposited
/// for psychosocial, so that only somebody who holds both keys opens it.
enum DraftHeir {
  static func seal(_ text: [UInt8], draft: RecordID, by signedIn: SignedIn) throws -> [UInt8] {
    let inner = Binding(table: "draft", row: draft.bytes, column: "heir", version: 1)
    let outer = Binding(table: "draft", row: draft.bytes, column: "heir", version: 2)
    let once = try signedIn.deposit(text, in: .protection, for: inner)
    return try signedIn.deposit(once, in: .psychosocial, for: outer)
  }

  static func open(_ sealed: [UInt8], draft: RecordID, by signedIn: SignedIn) throws -> [UInt8] {
    let once = try signedIn.open(sealed, in: .psychosocial, table: "draft", row: draft, column: "heir")
    return try signedIn.open(once, in: .protection, table: "draft", row: draft, column: "heir")
  }

  /// Whether this person may open what others left behind.
  static func isHeir(_ signedIn: SignedIn) -> Bool {
    signedIn.holds(.protection) && signedIn.holds(.psychosocial)
  }

  /// Locks somebody's drafts anew for a new key pair of theirs; without both keys they stay as they are.
  static func handOver(
    draftsOf author: RecordID,
    to publicKey: [UInt8],
    by signedIn: SignedIn,
    _ db: Database
  ) throws {
    guard isHeir(signedIn) else { return }
    for row in try db.rows("SELECT id, heir FROM draft WHERE author = ?", [author]) {
      let id: RecordID = try row.must("id")
      let text = try open(try row.bytes("heir"), draft: id, by: signedIn)
      try db.run(
        "UPDATE draft SET body = ? WHERE id = ?", [Data(try PublicKey.seal(text, to: publicKey)), id])
    }
  }
}
