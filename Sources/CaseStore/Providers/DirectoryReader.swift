import Casework
import GRDB

/// Reads the directory, or one row of it.
struct DirectoryReader {
  let db: Database

  /// Whether the office has one yet; nothing of it is ever taken out.
  func isBegun() throws -> Bool { try db.row("SELECT 1 FROM provider LIMIT 1") != nil }

  func directory() throws -> ProviderDirectory {
    let providers = try entries(.provider, "WHERE deleted = 0").map(\.provider)
    let offers = try entries(.offer, "WHERE deleted = 0").map(\.offer)
    return ProviderDirectory(kept: providers, offers)
  }

  /// One offer with whose it is, without the others.
  func entry(_ offer: RecordID) throws -> DirectoryEntry? {
    guard var entry = try entries(.offer, "WHERE id = ? AND deleted = 0", [offer]).first,
      let owner = try entries(.provider, "WHERE id = ? AND deleted = 0", [entry.offer.provider]).first
    else { return nil }
    entry.provider = owner.provider
    return entry
  }

  private func entries(
    _ table: DirectoryTable, _ condition: String, _ values: [any DatabaseValueConvertible] = []
  ) throws -> [DirectoryEntry] {
    try db.rows("\(table.selection) \(condition)", values).map { try Self.entry($0, in: table) { throw $0 } }
  }

  /// A row that the table's selection read. What a column cannot mean is handed over; the other columns still count.
  static func entry(
    _ row: Row, in table: DirectoryTable, damaged: (DamagedRow) throws -> Void
  ) throws -> DirectoryEntry {
    var entry = try blank(id: row.must(at: 0), provider: row.must(at: 1))
    for (place, column) in table.columns.enumerated() {
      do {
        try column.take(row[place + 2] as DatabaseValue, into: &entry)
      } catch let damage as DamagedRow {
        try damaged(damage)
      }
    }
    return entry
  }

  /// Says nothing yet.
  static func blank(id: RecordID, provider: RecordID) -> DirectoryEntry {
    DirectoryEntry(
      provider: Provider(id: provider, code: "", name: ""),
      offer: ServiceOffer(id: id, provider: provider, code: "", service: ""))
  }
}
