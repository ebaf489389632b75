package import Casework
import Foundation
import GRDB
package import Vault

/// What one guess of a passphrase costs; a name for callers that do not know the vault.
package typealias KeyCost = Vault.KeyCost
/// The recovery key as it is printed and typed back; a name for callers that do not know the vault.
package typealias RecoveryKeyText = Vault.RecoveryKeyText
/// Why a typed recovery key is not one; a name for callers that do not know the vault.
package typealias RecoveryKeySlip = Vault.RecoveryKeySlip

extension CaseStore {
  /// Opens a new office in `path`, made if need be, with its head and the keys of every compartment.
  ///
  /// The recovery key is nowhere but in the answer: whoever calls prints it and has it typed back; or it was made
  /// before by `prepare`, so that it is safe on paper before there is anything to lose.
  package static func create(
    at path: String,
    opening: OfficeOpening,
    world: World,
    recovery prepared: RecoveryKeyText? = nil,
    cost: KeyCost = .standard
  ) throws(StoreProblem) -> (store: CaseStore, recovery: RecoveryKeyText) {
    try startVault()
    let login = try acceptedLogin(of: opening)
    let directory = DataDirectory(path: path)
    let recovery = try DataDirectory.forOwnerOnly { () throws(StoreProblem) in
      try directory.make()
      try directory.examine()
      _ = try directory.examineFiles()
      let gate = try Gate.enter(directory.lockPath)
      defer { gate.leave() }
      let pool = try openPool(directory)
      do {
        return try furnish(pool, directory, opening, login: login, recovery: prepared, world, cost)
      } catch {
        throw FileFailure.fact(error, path: directory.databasePath)
      }
    }
    return (try open(at: path, world: world), recovery)
  }

  /// Looks whether an office can be opened so, and makes the paper key it will have.
  package static func prepare(_ opening: OfficeOpening) throws(StoreProblem) -> RecoveryKeyText {
    try startVault()
    _ = try acceptedLogin(of: opening)
    do {
      let key = try RecoveryKey.generate()
      key.pair.wipe()
      return key.text
    } catch {
      throw FileFailure.fact(error, path: "")
    }
  }

  private static func acceptedLogin(of opening: OfficeOpening) throws(StoreProblem) -> String {
    guard let login = Login.normalised(opening.headLogin) else { throw .badLogin(login: opening.headLogin) }
    if let weakness = PassphraseRule.weakness(of: opening.passphrase, login: login, name: opening.headName) {
      throw .weakPassphrase(weakness)
    }
    return login
  }

  /// Office, desk, keys and head, in one transaction: a creation that was cut off can be begun again.
  private static func furnish(
    _ pool: DatabasePool,
    _ directory: DataDirectory,
    _ opening: OfficeOpening,
    login: String,
    recovery prepared: RecoveryKeyText?,
    _ world: World,
    _ cost: KeyCost
  ) throws -> RecoveryKeyText {
    let isFurnished = try pool.read { db in try db.row("SELECT 1 FROM office") != nil }
    guard !isFurnished else { throw StoreProblem.alreadyAnOffice(path: directory.path) }
    let office = world.newID()
    let desk = world.newID()
    let head = world.newID()
    let locked = try LockedPair(owner: head, passphrase: opening.passphrase, cost: cost)
    let recovery = try prepared.map { try RecoveryKey($0) } ?? RecoveryKey.generate()
    let keys = try Compartment.allCases.map { try DataKey.generate(compartment: $0.rawValue, generation: 1) }
    defer {
      for key in keys { key.wipe() }
      locked.pair.wipe()
      recovery.pair.wipe()
    }
    let now = world.now()
    try pool.write { db in
      try db.run(
        "INSERT INTO office (id, name, region, language, created) VALUES (?, ?, ?, ?, ?)",
        [office, opening.officeName, opening.region.rawValue, opening.language, now])
      try db.run("INSERT INTO desk (id, place, began) VALUES (?, ?, ?)", [desk, directory.place, now])
      for key in keys {
        try db.run(
          "INSERT INTO compartment (name, generation, deposit_key) VALUES (?, ?, ?)",
          [key.compartment, key.generation, Data(key.depositKey)])
      }
      let paper = world.newID()
      try db.run(
        "INSERT INTO recovery (id, public_key) VALUES (?, ?)", [paper, Data(recovery.pair.publicKey)])
      try Grants.give(keys, to: (paper, recovery.pair.publicKey), by: nil, at: now, db)
      try locked.insert((head, login, opening.headName, .headOfOffice), db)
      try Grants.give(keys, to: (head, locked.pair.publicKey), by: head, at: now, db)
      let identity = StoreIdentity(office: office, letters: opening.region.letters, desk: desk)
      let journal = try JournalWriter(db, identity: identity, world: world, staff: head)
      try journal.record(.officeOpened, .office, office)
      try journal.record(
        .staffAdded, .staff, head,
        clear: [Change(part: "", field: "role", old: nil, new: Role.headOfOffice.rawValue, basis: nil)])
    }
    return recovery.text
  }
}
