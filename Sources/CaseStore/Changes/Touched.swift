import Casework
import GRDB

/// The lines by which other desks learn what changed.
enum Touched {
  enum Kind: String {
    case person
    case caseFile = "case"
    case draft
    case flags
    case staff
    case setting
    case instrument
    case directory
    case referral
    /// Of a case.
    case followUps
    case arrival
    /// So much that reading it all again is less work.
    case everything
  }

  /// How many lines are kept; a desk that is further behind reads everything again.
  static let kept = 5_000

  static func mark(_ kind: Kind, _ record: RecordID?, _ db: Database) throws {
    try db.run("INSERT INTO touched (kind, record) VALUES (?, ?)", [kind.rawValue, record])
    try db.run("DELETE FROM touched WHERE n <= ?", [db.lastInsertedRowID - Int64(kept)])
  }
}
