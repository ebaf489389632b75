import Casework
import GRDB
import Glibc

/// The SQLite file itself: opened with the settings that facts-store.md measured, brought to the schema of this
/// program, and refused when it is not ours.
struct DatabaseFile {
  let directory: DataDirectory

  /// Opens and migrates; the caller holds the gate.
  func open() throws -> DatabasePool {
    if !wasBeingMade {
      try refuseStranger()
      try refuseTruncated()
    }
    let pool = try DatabasePool(path: directory.databasePath, configuration: Self.configuration)
    try pool.writeWithoutTransaction { db in
      // GRDB sets NORMAL after the connection is prepared, so FULL has to come after that, and is read back.
      try db.execute(sql: "PRAGMA synchronous = FULL")
      try Self.verifySettings(db, path: directory.databasePath)
      try migrate(db)
    }
    return pool
  }

  /// The settings a writer must have, as SQLite reads them back.
  static let wantedSettings: [(name: String, value: String)] = [
    ("synchronous", "2"), ("journal_mode", "wal"), ("foreign_keys", "1"), ("recursive_triggers", "1"),
    ("temp_store", "2"),
  ]

  static func setting(_ name: String, _ db: Database) throws -> String {
    try Row.fetchOne(db, sql: "PRAGMA \(name)").flatMap { row in
      String.fromDatabaseValue(row[0] as DatabaseValue)
        ?? Int64.fromDatabaseValue(row[0] as DatabaseValue).map { String($0) }
    } ?? ""
  }

  private static func verifySettings(_ db: Database, path: String) throws {
    for (name, value) in wantedSettings {
      let found = try setting(name, db)
      guard found == value else {
        throw StoreProblem.damaged(path: path, detail: "\(name) = \(found)")
      }
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.maximumReaderCount = 2
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA recursive_triggers = ON; PRAGMA temp_store = MEMORY")
      db.add(function: DatabaseFunction("actor", argumentCount: 0) { _ in 1 })
    }
    return configuration
  }

  /// Whether the power went while the very first page was written: then the journal beside the file says that it was
  /// empty (sqlite.org/fileformat2.html, section 3), and SQLite makes it so again.
  private var wasBeingMade: Bool {
    guard let journal = SmallFile.read(directory.databasePath + "-journal", limit: 28), journal.count == 28
    else { return false }
    let magic: [UInt8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7]
    return journal.starts(with: magic) && Self.number(journal, at: 16) == 0
  }

  /// Looks at the header before SQLite may write one of its own into an empty file or change the journal mode of a
  /// stranger's.
  private func refuseStranger() throws {
    guard let header = SmallFile.read(directory.databasePath, limit: 100), !header.isEmpty else { return }
    guard header.count == 100, header.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw StoreProblem.notOurFile(path: directory.databasePath)
    }
    let application = Self.number(header, at: 68)
    // 0 in the file itself: the first transaction is still in the log beside it.
    guard application == Schema.applicationID || application == 0 else {
      throw StoreProblem.notOurFile(path: directory.databasePath)
    }
  }

  /// A file shorter than its own header says, with no log beside it that could hold the rest, was cut.
  private func refuseTruncated() throws {
    var log = stat()
    if stat(directory.walPath, &log) == 0, log.st_size > 0 { return }
    guard let header = SmallFile.read(directory.databasePath, limit: 100), header.count == 100 else { return }
    var pageSize = Self.number(header, at: 16) >> 16
    if pageSize == 1 { pageSize = 65_536 }
    let said = pageSize * Self.number(header, at: 28)
    var facts = stat()
    guard stat(directory.databasePath, &facts) == 0, Int(facts.st_size) < said else { return }
    throw StoreProblem.damaged(
      path: directory.databasePath, detail: "\(facts.st_size) bytes instead of \(said)")
  }

  private static func number(_ header: [UInt8], at place: Int) -> Int {
    header[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) }
  }

  private func migrate(_ db: Database) throws {
    let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    let known = Schema.migrations.count
    if application != Schema.applicationID {
      let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
      guard application == 0, tables == 0 else {
        throw StoreProblem.notOurFile(path: directory.databasePath)
      }
    }
    guard version <= known else { throw StoreProblem.newerFormat(found: version, known: known) }
    guard version < known else { return }
    try db.inTransaction(.immediate) {
      for migration in Schema.migrations[version...] { try db.execute(sql: migration) }
      try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID); PRAGMA user_version = \(known)")
      return .commit
    }
  }
}
