package import Casework
import GRDB
import Vault

extension CaseStore {
  /// Which office this is; readable before anybody signs in.
  package func office() throws(StoreProblem) -> OfficeFacts {
    try reading { db in
      guard let row = try db.row("SELECT * FROM office") else {
        throw StoreProblem.noOffice(path: directory.path)
      }
      return OfficeFacts(
        id: try row.must("id"), name: try row.must("name"), region: try row.word("region"),
        language: try row.must("language"), created: try row.must("created"))
    }
  }

  /// Everybody who can or could sign in, by login; readable before anybody signs in.
  package func staff() throws(StoreProblem) -> [StaffMember] {
    try reading { db in
      try db.rows("SELECT * FROM staff ORDER BY login").map { try StaffRow($0).member(db) }
    }
  }

  /// Adds somebody, with the keys of their role as far as `signedIn` holds them; the answer says which they got.
  /// Who is added by an administrator waits for `grantKeys` by somebody who holds keys.
  @discardableResult
  package func addStaff(
    login: String,
    name: String,
    role: Role,
    passphrase: String,
    cost: KeyCost = .standard,
    by signedIn: SignedIn
  ) throws(StoreProblem) -> StaffMember {
    try authorise(.manageStaff, by: signedIn)
    guard let known = Login.normalised(login) else { throw .badLogin(login: login) }
    if let weakness = PassphraseRule.weakness(of: passphrase, login: known, name: name) {
      throw .weakPassphrase(weakness)
    }
    let id = world.newID()
    let locked = try lockedPair(owner: id, passphrase: passphrase, cost: cost)
    return try acting(.manageStaff, by: signedIn) { db, journal in
      guard try db.row("SELECT 1 FROM staff WHERE login = ?", [known]) == nil else {
        throw StoreProblem.loginTaken(login: known)
      }
      try locked.insert((id, known, name, role), db)
      let keys = signedIn.allKeys(in: Permissions.compartments(for: role))
      try Grants.give(keys, to: (id, locked.pair.publicKey), by: signedIn.member.id, at: journal.moment, db)
      try journal.record(
        .staffAdded, .staff, id,
        clear: [Change(part: "", field: "role", old: nil, new: role.rawValue, basis: nil)])
      try Touched.mark(.staff, id, db)
      return try StaffRow.find(id, db).member(db)
    }
  }

  /// Closes somebody's name and takes their keys from the file; what they saw they have seen. Throws `lastHead` for
  /// the last head of office who can sign in.
  package func disableStaff(_ id: RecordID, by signedIn: SignedIn) throws(StoreProblem) {
    try acting(.manageStaff, by: signedIn) { db, journal in
      let staff = try StaffRow.find(id, db)
      if staff.role == .headOfOffice {
        let others = try db.row(
          // One without keys can give nobody any.
          """
          SELECT 1 FROM staff JOIN grant_ ON holder = staff.id AND compartment = ?
          WHERE role = ? AND disabled = 0 AND staff.id <> ?
          """, [Compartment.casework.rawValue, Role.headOfOffice.rawValue, id])
        guard others != nil else { throw StoreProblem.lastHead }
      }
      try db.run("UPDATE staff SET disabled = 1 WHERE id = ?", [id])
      try db.run("DELETE FROM session WHERE staff = ?", [id])
      try Grants.takeAll(from: id, db)
      try journal.record(.staffDisabled, .staff, id)
      try Touched.mark(.staff, id, db)
    }
  }

  /// Opens a closed name again, with the keys of the role as far as `signedIn` holds them.
  @discardableResult
  package func enableStaff(_ id: RecordID, by signedIn: SignedIn) throws(StoreProblem) -> StaffMember {
    try acting(.manageStaff, by: signedIn) { db, journal in
      try db.run(
        "UPDATE staff SET disabled = 0, failures = 0, blocks = 0, blocked_until = NULL WHERE id = ?", [id])
      return try grant(id, by: signedIn, journal)
    }
  }

  /// Gives somebody the keys of their role as far as `signedIn` holds them, and says which they have now.
  @discardableResult
  package func grantKeys(to id: RecordID, by signedIn: SignedIn) throws(StoreProblem) -> StaffMember {
    try acting(.manageStaff, by: signedIn) { _, journal in try grant(id, by: signedIn, journal) }
  }

  private func grant(_ id: RecordID, by signedIn: SignedIn, _ journal: JournalWriter) throws -> StaffMember {
    let staff = try StaffRow.find(id, journal.db)
    let keys = signedIn.allKeys(in: Permissions.compartments(for: staff.role))
    try Grants.give(
      keys, to: (id, staff.publicKey), by: signedIn.member.id, at: journal.moment, journal.db)
    try journal.record(
      .granted, .staff, id,
      clear: [
        Change(
          part: "", field: "keys", old: nil,
          new: Set(keys.map(\.compartment)).sorted().joined(separator: " "), basis: nil)
      ])
    try Touched.mark(.staff, id, journal.db)
    return try StaffRow.find(id, journal.db).member(journal.db)
  }

  func lockedPair(
    owner: RecordID,
    passphrase: String,
    cost: KeyCost,
    pair: KeyPair? = nil
  ) throws(StoreProblem) -> LockedPair {
    let queue = try Gate.enter(directory.unlockPath, patience: 60)
    defer { queue.leave() }
    do {
      return try LockedPair(owner: owner, passphrase: passphrase, cost: cost, pair: pair)
    } catch {
      throw FileFailure.fact(error, path: directory.path)
    }
  }
}
