package import Casework
import GRDB
import Vault

extension CaseStore {
  /// Opens the office in `directory`; nothing but its name and its users can be read before somebody signs in.
  package static func open(at path: String, world: World) throws(StoreProblem) -> CaseStore {
    try startVault()
    let directory = DataDirectory(path: path)
    try directory.examine()
    guard try directory.examineFiles() else { throw .noOffice(path: path) }
    return try DataDirectory.forOwnerOnly { () throws(StoreProblem) in
      let gate = try Gate.enter(directory.lockPath)
      defer { gate.leave() }
      let pool = try openPool(directory)
      let identity: StoreIdentity?
      do {
        identity = try identify(pool, directory, world)
      } catch {
        throw FileFailure.fact(error, path: directory.databasePath)
      }
      guard let identity else { throw .noOffice(path: path) }
      Reserve.keep(in: directory)
      return CaseStore(
        directory: directory, world: world, pool: pool, identity: identity,
        clockBehind: try clockBehind(pool, directory, world))
    }
  }

  static func startVault() throws(StoreProblem) {
    do { try Sodium.start() } catch { throw FileFailure.fact(error) }
  }

  static func openPool(_ directory: DataDirectory) throws(StoreProblem) -> DatabasePool {
    do {
      return try DatabaseFile(directory: directory).open()
    } catch {
      throw FileFailure.fact(error, path: directory.databasePath)
    }
  }

  /// The office and the current incarnation; a file that was copied here begins a new one. Nil when the office was
  /// never opened to the end.
  static func identify(
    _ pool: DatabasePool,
    _ directory: DataDirectory,
    _ world: World
  ) throws -> StoreIdentity? {
    let place = directory.place
    let known = try pool.read { db -> (StoreIdentity, place: String)? in
      guard let office = try db.row("SELECT id, region FROM office"),
        let desk = try db.row("SELECT id, place FROM desk ORDER BY rowid DESC LIMIT 1")
      else { return nil }
      let region: Region = try office.word("region")
      let identity = StoreIdentity(
        office: try office.must("id"), letters: region.letters, desk: try desk.must("id"))
      return (identity, try desk.must("place"))
    }
    guard let known else { return nil }
    if known.place == place { return known.0 }
    // A file that was copied while somebody wrote is torn more often than not (facts-store.md, finding 4).
    let verdict = try pool.read { db in try String.fetchOne(db, sql: "PRAGMA quick_check(1)") } ?? ""
    guard verdict == "ok" else { throw StoreProblem.damaged(path: directory.databasePath, detail: verdict) }
    let desk = world.newID()
    try pool.write { db in
      try db.execute(
        sql: "INSERT INTO desk (id, place, began) VALUES (?, ?, ?)",
        arguments: [desk, place, world.now().milliseconds])
    }
    return StoreIdentity(office: known.0.office, letters: known.0.letters, desk: desk)
  }

  /// Five minutes: what an unattended clock loses in some weeks is no reason for alarm.
  private static func clockBehind(
    _ pool: DatabasePool,
    _ directory: DataDirectory,
    _ world: World
  ) throws(StoreProblem) -> StoreProblem? {
    do {
      let last = try pool.read { db in
        try Int64.fetchOne(db, sql: "SELECT at FROM journal ORDER BY n DESC LIMIT 1")
      }
      guard let last else { return nil }
      let moment = Instant(milliseconds: last)
      return moment.seconds(since: world.now()) > 300 ? .clockBehind(last: moment) : nil
    } catch {
      throw FileFailure.fact(error, path: directory.databasePath)
    }
  }
}
