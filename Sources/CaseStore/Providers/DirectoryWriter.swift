import Casework
import GRDB

/// Writes what became another in the directory, row by row, each with its entry in the journal.
struct DirectoryWriter {
  let journal: JournalWriter

  private var db: Database { journal.db }

  /// The directory as the file has it. The first to ask gives an office the starting set, in their own name: nothing is
  /// read of it at a start, and an office that never refers anybody carries none.
  func directory() throws -> ProviderDirectory {
    try begin()
    return try DirectoryReader(db: db).directory()
  }

  /// Nothing where it has begun.
  func begin() throws {
    if try !DirectoryReader(db: db).isBegun() { try write(.starting, over: ProviderDirectory()) }
  }

  /// Writes all that differs, providers before their offers. Says whether anything did.
  @discardableResult
  func write(_ after: ProviderDirectory, over before: ProviderDirectory) throws -> Bool {
    let stamp = journal.stamp()
    var isAnother = false
    for provider in after.providers where before.provider(provider.id) != provider {
      let entry = self.entry(of: provider)
      let known = before.provider(provider.id).map(self.entry)
      try write(entry, over: known, in: .provider, provider.id, stamp)
      isAnother = true
    }
    for entry in after.entries where before.entry(entry.id)?.offer != entry.offer {
      try write(entry, over: before.entry(entry.id), in: .offer, entry.id, stamp)
      isAnother = true
    }
    if isAnother { try Touched.mark(.directory, nil, db) }
    return isAnother
  }

  private func entry(of provider: Provider) -> DirectoryEntry {
    var entry = DirectoryReader.blank(id: provider.id, provider: provider.id)
    entry.provider = provider
    return entry
  }

  private func write(
    _ entry: DirectoryEntry,
    over before: DirectoryEntry?,
    in table: DirectoryTable,
    _ id: RecordID,
    _ stamp: Stamp
  ) throws {
    let values = table.columns.map { $0.value(of: entry) }
    let head: (Int) -> [(any DatabaseValueConvertible)?] = { version in
      [version, stamp.bits, journal.moment, journal.staff]
    }
    guard let before else {
      let fixed: [(any DatabaseValueConvertible)?] =
        [id, journal.office] + (table == .offer ? [entry.provider.id] : [])
      try db.run(table.insertion, values + head(1) + fixed)
      let facts = Self.facts(of: entry, in: table)
      return try journal.add(table.added, table.entity, id, stamp: stamp, clear: facts)
    }
    guard let row = try db.row("SELECT ver, hlc FROM \(table.rawValue) WHERE id = ?", [id]) else {
      throw DamagedRow(detail: table.rawValue)
    }
    let version: Int = try row.must("ver")
    try db.run(table.update, values + head(version + 1) + [id, version])
    guard db.changesCount == 1 else { throw DamagedRow(detail: table.rawValue) }
    let facts = Self.facts(of: entry, since: (before, Stamp(bits: try row.must("hlc"))), in: table)
    try journal.add(table.changed, table.entity, id, stamp: stamp, clear: facts)
  }

  /// What the journal says of a row: a line for each column that became another, and whose an offer is.
  static func facts(
    of entry: DirectoryEntry,
    since before: (entry: DirectoryEntry, stamp: Stamp)? = nil,
    in table: DirectoryTable
  ) -> [Change] {
    var facts = table.columns.compactMap { column -> Change? in
      let old = before.map { column.text(of: $0.entry) } ?? ""
      let new = column.text(of: entry)
      guard old != new else { return nil }
      return Change(
        part: "", field: column.rawValue, old: old.isEmpty ? nil : old, new: new.isEmpty ? nil : new,
        basis: before?.stamp)
    }
    if table == .offer, before == nil {
      facts.append(
        Change(part: "", field: "of", old: nil, new: entry.provider.id.description, basis: nil))
    }
    return facts
  }
}
