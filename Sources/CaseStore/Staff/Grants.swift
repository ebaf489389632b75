import Casework
import Foundation
import GRDB
import Vault

/// The keys of the compartments as they are given to people.
enum Grants {
  static func give(
    _ keys: [DataKey],
    to holder: (id: RecordID, publicKey: [UInt8]),
    by granter: RecordID?,
    at moment: Instant,
    _ db: Database
  ) throws {
    for key in keys {
      try db.run(
        """
        INSERT OR REPLACE INTO grant_ (holder, compartment, generation, sealed, granted_by, granted)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        [
          holder.id, key.compartment, key.generation, Data(try key.grant(to: holder.publicKey)), granter,
          moment,
        ])
    }
  }

  static func takeAll(from holder: RecordID, _ db: Database) throws {
    try db.run("DELETE FROM grant_ WHERE holder = ?", [holder])
  }

  /// The keys that `pair` opens. A grant that does not open, or whose deposit key on file is not its own, was put
  /// there by other hands.
  static func open(
    of holder: RecordID,
    with pair: KeyPair,
    _ db: Database
  ) throws -> [Compartment: [DataKey]] {
    let rows = try db.rows(
      """
      SELECT compartment, grant_.generation, sealed, deposit_key FROM grant_ JOIN compartment
      ON compartment.name = grant_.compartment AND compartment.generation = grant_.generation
      WHERE holder = ? ORDER BY grant_.generation
      """, [holder])
    var keys: [Compartment: [DataKey]] = [:]
    for row in rows {
      let compartment: Compartment = try row.word("compartment")
      let generation: Int = try row.must("generation")
      let (sealed, depositKey) = (try row.bytes("sealed"), try row.bytes("deposit_key"))
      guard
        let key = try? DataKey.granted(
          sealed, to: pair, compartment: compartment.rawValue, generation: generation),
        key.depositKey == depositKey
      else { throw StoreProblem.unsealable(table: "grant_", record: holder) }
      keys[compartment, default: []].append(key)
    }
    return keys
  }

  /// What anybody deposits under: the newest generation of each compartment.
  static func depositKeys(_ db: Database) throws -> [Compartment: DepositKey] {
    var keys: [Compartment: DepositKey] = [:]
    for row in try db.rows("SELECT name, generation, deposit_key FROM compartment ORDER BY generation") {
      let compartment: Compartment = try row.word("name")
      keys[compartment] = DepositKey(
        compartment: compartment.rawValue, generation: try row.must("generation"),
        publicKey: try row.bytes("deposit_key"))
    }
    return keys
  }
}
