import Casework
import Foundation
import GRDB
import Vault

/// Somebody of the staff as stored: what anybody may see, and the locked key only a passphrase opens.
struct StaffRow {
  let id: RecordID
  let login: String
  let name: String
  let role: Role
  let publicKey: [UInt8]
  let lockedKey: [UInt8]
  let salt: [UInt8]
  let cost: KeyCost
  let isDisabled: Bool
  var lockOut: LockOut

  init(_ row: Row) throws {
    id = try row.must("id")
    login = try row.must("login")
    name = try row.must("name")
    role = try row.word("role")
    publicKey = try row.bytes("public_key")
    lockedKey = try row.bytes("locked_key")
    salt = try row.bytes("salt")
    cost = KeyCost(passes: try row.must("passes"), memory: try row.must("memory"))
    isDisabled = try row.must("disabled")
    lockOut = LockOut(
      failures: try row.must("failures"), blocks: try row.must("blocks"),
      blockedUntil: try row.ifAny("blocked_until"))
  }

  static func find(login: String, _ db: Database) throws -> StaffRow {
    guard let known = Login.normalised(login),
      let row = try db.row("SELECT * FROM staff WHERE login = ?", [known])
    else { throw StoreProblem.unknownUser(login: login) }
    return try StaffRow(row)
  }

  static func find(_ id: RecordID, _ db: Database) throws -> StaffRow {
    guard let row = try db.row("SELECT * FROM staff WHERE id = ?", [id]) else {
      throw StoreProblem.unknownUser(login: id.description)
    }
    return try StaffRow(row)
  }

  func member(_ db: Database) throws -> StaffMember {
    let names = try String.fetchAll(
      db, sql: "SELECT DISTINCT compartment FROM grant_ WHERE holder = ?", arguments: [id])
    return StaffMember(
      id: id, login: login, name: name, role: role, isDisabled: isDisabled,
      compartments: Set(names.compactMap { Compartment(rawValue: $0) }))
  }

  func store(_ lockOut: LockOut, _ db: Database) throws {
    try db.run(
      "UPDATE staff SET failures = ?, blocks = ?, blocked_until = ? WHERE id = ?",
      [lockOut.failures, lockOut.blocks, lockOut.blockedUntil, id])
  }
}
