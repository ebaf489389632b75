package import Casework
import GRDB
import Vault

extension CaseStore {
  /// Opens the keys of somebody with their passphrase; one Argon2id, 85 ms at the standard cost.
  ///
  /// Five wrong ones close the name for fifteen minutes, then thirty, and so on, counted in the file: another
  /// terminal or a restart does not begin again. Throws `unknownUser`, `disabledUser`, `blocked` or
  /// `wrongPassphrase`.
  package func signIn(login: String, passphrase: String) throws(StoreProblem) -> SignedIn {
    let session = world.newID()
    let signedIn = try opening(login: login, passphrase: passphrase, session: session)
    do throws(StoreProblem) {
      try begin(session, of: signedIn)
    } catch {
      // On a full disk cases can still be read; what is watched is not shown unless it can be written down.
      guard error == .diskFull else { throw error }
    }
    return signedIn
  }

  /// The keys again after a lock of the desk, for the same passphrase; tries are counted as in `signIn`.
  package func unlock(_ member: StaffMember, passphrase: String) throws(StoreProblem) -> SignedIn {
    try signIn(login: member.login, passphrase: passphrase)
  }

  /// Ends the session and takes the keys from memory, even when the disk refuses the line in the journal.
  package func signOut(_ signedIn: SignedIn) throws(StoreProblem) {
    defer { signedIn.wipe() }
    try writing { db in
      try db.run("DELETE FROM session WHERE id = ?", [signedIn.session])
      try journal(db, by: signedIn).record(.signedOut, .staff, signedIn.member.id)
    }
  }

  /// Says that this desk is still there; once a minute is enough.
  package func beat(by signedIn: SignedIn) throws(StoreProblem) {
    try writing { db in
      try db.run("UPDATE session SET beat = ? WHERE id = ?", [world.now(), signedIn.session])
    }
  }

  /// Who is signed in anywhere on this office's data, as far as heartbeats of the last five minutes tell.
  package func presence() throws(StoreProblem) -> [StaffMember] {
    try reading { db in
      let rows = try db.rows(
        "SELECT DISTINCT staff FROM session WHERE beat >= ? ORDER BY began",
        [world.now().adding(seconds: -300)])
      return try rows.map { try StaffRow.find($0.must("staff"), db).member(db) }
    }
  }

  private func begin(_ session: RecordID, of signedIn: SignedIn) throws(StoreProblem) {
    try writing { db in
      let now = world.now()
      // A day without a heartbeat: the program was killed.
      try db.run("DELETE FROM session WHERE beat < ?", [now.adding(seconds: -86_400)])
      try db.run(
        "INSERT INTO session (id, staff, began, beat) VALUES (?, ?, ?, ?)",
        [session, signedIn.member.id, now, now])
      try journal(db, by: signedIn).record(.signedIn, .staff, signedIn.member.id)
    }
  }

  /// Turns a passphrase into keys, one at a time on this host, and counts the wrong ones.
  func opening(login: String, passphrase: String, session: RecordID) throws(StoreProblem) -> SignedIn {
    // A person who sits before a waiting terminal waits longer than a save does.
    let queue = try Gate.enter(directory.unlockPath, patience: 60)
    defer { queue.leave() }
    let staff = try reading { db in try StaffRow.find(login: login, db) }
    guard !staff.isDisabled else { throw .disabledUser(login: staff.login) }
    var lockOut = staff.lockOut
    try lockOut.admit(at: world.now())
    guard let pair = try pair(of: staff, passphrase: passphrase) else {
      let answer = lockOut.fail(at: world.now())
      let counted = lockOut
      try writing { db in
        try staff.store(counted, db)
        try journal(db, by: staff.id).record(.refused, .staff, staff.id)
      }
      throw answer
    }
    if staff.lockOut != LockOut(failures: 0, blocks: 0, blockedUntil: nil) {
      try writing { db in try staff.store(LockOut(failures: 0, blocks: 0, blockedUntil: nil), db) }
    }
    return try reading { db in
      SignedIn(
        member: try staff.member(db), pair: pair, keys: try Grants.open(of: staff.id, with: pair, db),
        deposits: try Grants.depositKeys(db), session: session)
    }
  }

  /// Nil when the passphrase is not theirs.
  private func pair(of staff: StaffRow, passphrase: String) throws(StoreProblem) -> KeyPair? {
    do {
      let key = try PassphraseKey.derive(passphrase, salt: staff.salt, cost: staff.cost)
      defer { key.wipe() }
      return try KeyPair.unlocking(
        staff.lockedKey, publicKey: staff.publicKey, with: key, owner: staff.id.bytes)
    } catch .doesNotOpen {
      return nil
    } catch {
      throw FileFailure.fact(error)
    }
  }
}
