import Casework
import Foundation
import GRDB
import Vault

/// A key pair and the passphrase that locks it, as they are written beside somebody's name.
struct LockedPair {
  let pair: KeyPair
  let lockedKey: [UInt8]
  let salt: [UInt8]
  let cost: KeyCost

  /// A new pair, or an old one under a new passphrase. Costs one Argon2id.
  init(owner: RecordID, passphrase: String, cost: KeyCost, pair: KeyPair? = nil) throws {
    let pair = try pair ?? KeyPair.generate()
    let salt = PassphraseKey.salt()
    let key = try PassphraseKey.derive(passphrase, salt: salt, cost: cost)
    defer { key.wipe() }
    self.pair = pair
    self.salt = salt
    self.cost = cost
    lockedKey = try pair.locked(under: key, owner: owner.bytes)
  }

  /// Writes it beside the name, and forgets wrong tries.
  func update(_ id: RecordID, _ db: Database) throws {
    try db.run(
      """
      UPDATE staff SET public_key = ?, locked_key = ?, salt = ?, passes = ?, memory = ?,
        failures = 0, blocks = 0, blocked_until = NULL WHERE id = ?
      """,
      [Data(pair.publicKey), Data(lockedKey), Data(salt), cost.passes, cost.memory, id])
  }

  func insert(_ member: (id: RecordID, login: String, name: String, role: Role), _ db: Database) throws {
    try db.run(
      """
      INSERT INTO staff (id, login, name, role, public_key, locked_key, salt, passes, memory)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        member.id, member.login, member.name, member.role.rawValue, Data(pair.publicKey), Data(lockedKey),
        Data(salt), cost.passes, cost.memory,
      ])
  }
}
