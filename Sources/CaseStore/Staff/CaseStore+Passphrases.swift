package import Casework
import GRDB
import Vault

extension CaseStore {
  /// Locks somebody's own keys under a new passphrase; throws `wrongPassphrase` when `old` is not theirs (counted).
  package func changePassphrase(
    old: String,
    new: String,
    cost: KeyCost = .standard,
    by signedIn: SignedIn
  ) throws(StoreProblem) {
    guard !signedIn.isWiped else { throw .notSignedIn }
    let member = signedIn.member
    try refuseWeak(new, member)
    let proof = try opening(login: member.login, passphrase: old, session: signedIn.session)
    defer { proof.wipe() }
    let locked = try lockedPair(owner: member.id, passphrase: new, cost: cost, pair: proof.pair)
    try writing { db in
      try locked.update(member.id, db)
      try journal(db, by: signedIn).record(.passphraseChanged, .staff, member.id)
    }
  }

  /// Gives somebody who forgot theirs a new passphrase, a new key pair, the keys of their role and their own drafts
  /// again. Throws `noKey` when `signedIn` lacks a key they held.
  package func resetPassphrase(
    of id: RecordID,
    new: String,
    cost: KeyCost = .standard,
    by signedIn: SignedIn
  ) throws(StoreProblem) {
    try authorise(.manageStaff, by: signedIn)
    let member = try reading { db in try StaffRow.find(id, db).member(db) }
    try refuseWeak(new, member)
    for compartment in member.compartments where !signedIn.holds(compartment) { throw .noKey(compartment) }
    let locked = try lockedPair(owner: id, passphrase: new, cost: cost)
    try acting(.manageStaff, by: signedIn) { db, journal in
      try replace(locked, of: member, keys: signedIn.allKeys(in: member.compartments), journal)
      try DraftHeir.handOver(draftsOf: id, to: locked.pair.publicKey, by: signedIn, db)
    }
  }

  /// Opens the office again with the paper key: the named person gets a new passphrase and the keys of their role.
  /// Throws `wrongRecoveryKey` when the paper is of another office, or mistyped.
  @discardableResult
  package func recover(
    login: String,
    recoveryKey: String,
    newPassphrase: String,
    cost: KeyCost = .standard
  ) throws(StoreProblem) -> SignedIn {
    guard case .success(let text) = RecoveryKeyText.parse(recoveryKey) else { throw .wrongRecoveryKey }
    let member = try reading { db in try StaffRow.find(login: login, db).member(db) }
    try refuseWeak(newPassphrase, member)
    let paper = try paperHolder(text, member: member)
    defer { paper.wipe() }
    let locked = try lockedPair(owner: member.id, passphrase: newPassphrase, cost: cost)
    try writing { db in
      try db.run("UPDATE staff SET disabled = 0 WHERE id = ?", [member.id])
      let journal = try journal(db, by: member.id)
      let keys = paper.allKeys(in: Permissions.compartments(for: member.role))
      try replace(locked, of: member, keys: keys, journal)
      try DraftHeir.handOver(draftsOf: member.id, to: locked.pair.publicKey, by: paper, db)
    }
    return try signIn(login: member.login, passphrase: newPassphrase)
  }

  /// Whether this is the paper key of this office: what a person types back after it was printed.
  package func isRecoveryKey(_ typed: RecoveryKeyText) throws(StoreProblem) -> Bool {
    try reading { db in
      let pair = try RecoveryKey.pair(of: typed)
      defer { pair.wipe() }
      return try db.row("SELECT public_key FROM recovery")?.bytes("public_key") == pair.publicKey
    }
  }

  /// The paper as a holder of keys, who acts for `member`.
  private func paperHolder(_ text: RecoveryKeyText, member: StaffMember) throws(StoreProblem) -> SignedIn {
    try reading { db in
      let pair = try RecoveryKey.pair(of: text)
      guard let row = try db.row("SELECT id, public_key FROM recovery"),
        try row.bytes("public_key") == pair.publicKey
      else { throw StoreProblem.wrongRecoveryKey }
      let keys = try Grants.open(of: row.must("id"), with: pair, db)
      return SignedIn(
        member: member, pair: pair, keys: keys, deposits: try Grants.depositKeys(db), session: member.id)
    }
  }

  private func replace(
    _ locked: LockedPair,
    of member: StaffMember,
    keys: [DataKey],
    _ journal: JournalWriter
  ) throws {
    try locked.update(member.id, journal.db)
    try Grants.takeAll(from: member.id, journal.db)
    try Grants.give(
      keys, to: (member.id, locked.pair.publicKey), by: journal.staff, at: journal.moment, journal.db)
    try journal.record(.passphraseChanged, .staff, member.id)
    try Touched.mark(.staff, member.id, journal.db)
  }

  private func refuseWeak(_ passphrase: String, _ member: StaffMember) throws(StoreProblem) {
    if let weakness = PassphraseRule.weakness(of: passphrase, login: member.login, name: member.name) {
      throw .weakPassphrase(weakness)
    }
  }
}
