import Casework
import GRDB

/// Reads the directory, or one row of it.
struct DirectoryReader {
  let db: Database

  /// Whether the office has one yet; nothing of it is ever taken out.
  func isBegun() throws -> Bool { try db.row("SELECT 1 FROM provider LIMIT 1") != nil }

  func directory() throws -> ProviderDirectory {
    let providers = try db.rows("SELECT * FROM provider WHERE deleted = 0").map(Self.provider)
    let offers = try db.rows("SELECT * FROM service_offer WHERE deleted = 0").map(Self.offer)
    return ProviderDirectory(kept: providers, offers)
  }

  static func provider(_ row: Row) throws -> Provider {
    var entry = try blank(id: row.must("id"), provider: row.must("id"))
    for column in DirectoryTable.provider.columns { try column.take(row, into: &entry) }
    return entry.provider
  }

  static func offer(_ row: Row) throws -> ServiceOffer {
    var entry = try blank(id: row.must("id"), provider: row.must("provider"))
    for column in DirectoryTable.offer.columns { try column.take(row, into: &entry) }
    return entry.offer
  }

  /// Says nothing yet.
  static func blank(id: RecordID, provider: RecordID) -> DirectoryEntry {
    DirectoryEntry(
      provider: Provider(id: provider, code: "", name: ""),
      offer: ServiceOffer(id: id, provider: provider, code: "", service: ""))
  }
}
