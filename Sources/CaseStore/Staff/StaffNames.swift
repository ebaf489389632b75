import Casework
import GRDB

/// How the staff are named on screen, disabled or not.
struct StaffNames {
  private let names: [RecordID: String]

  init(_ db: Database) throws {
    var names: [RecordID: String] = [:]
    for row in try db.rows("SELECT id, name FROM staff") { names[try row.must("id")] = try row.must("name") }
    self.names = names
  }

  subscript(_ id: RecordID) -> String { names[id] ?? "" }
}
