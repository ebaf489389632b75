import Casework
import GRDB

extension CaseStore {
  /// Throws unless this person may do `act`; a refusal is written into the journal.
  func authorise(_ act: Act, by signedIn: SignedIn) throws(StoreProblem) {
    guard !signedIn.isWiped else { throw .notSignedIn }
    guard Permissions.allows(act, for: signedIn.member.role) else {
      try? writing { db in
        let what = Change(part: "", field: "act", old: nil, new: act.rawValue, basis: nil)
        try journal(db, by: signedIn).record(.refused, .staff, signedIn.member.id, clear: [what])
      }
      throw .notAllowed(act, signedIn.member.role)
    }
  }

  /// One transaction in somebody's name; throws `disabledUser` when they were disabled since they signed in.
  func acting<Value>(
    _ act: Act,
    by signedIn: SignedIn,
    _ work: (Database, JournalWriter) throws -> Value
  ) throws(StoreProblem) -> Value {
    try authorise(act, by: signedIn)
    return try writing { db in
      let row = try db.row("SELECT disabled FROM staff WHERE id = ?", [signedIn.member.id])
      guard try row?.must("disabled") == false else {
        throw StoreProblem.disabledUser(login: signedIn.member.login)
      }
      return try work(db, journal(db, by: signedIn))
    }
  }

  /// One unchanging state of the file, read in somebody's name.
  func reading<Value>(
    _ act: Act,
    by signedIn: SignedIn,
    _ work: (Database) throws -> Value
  ) throws(StoreProblem) -> Value {
    try authorise(act, by: signedIn)
    return try reading(work)
  }

  func journal(_ db: Database, by signedIn: SignedIn) throws -> JournalWriter {
    try journal(db, by: signedIn.member.id)
  }

  func journal(_ db: Database, by staff: RecordID) throws -> JournalWriter {
    try JournalWriter(db, identity: identity, world: world, staff: staff)
  }
}
