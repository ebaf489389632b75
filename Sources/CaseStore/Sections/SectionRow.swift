import Casework
import Foundation
import GRDB
import Vault

/// One section as it is stored, its columns still sealed.
struct SectionRow {
  let id: RecordID
  let owner: RecordID
  let kind: SectionCode
  var version: Int
  var stamp: Stamp
  var changed: Instant
  var changedBy: RecordID
  /// What is sealed in each compartment; a compartment without anything is absent.
  var columns: [Compartment: [UInt8]]

  init(
    id: RecordID,
    owner: RecordID,
    kind: SectionCode,
    version: Int,
    stamp: Stamp,
    changed: Instant,
    changedBy: RecordID,
    columns: [Compartment: [UInt8]] = [:]
  ) {
    self.id = id
    self.owner = owner
    self.kind = kind
    self.version = version
    self.stamp = stamp
    self.changed = changed
    self.changedBy = changedBy
    self.columns = columns
  }

  init(_ row: Row) throws {
    var columns: [Compartment: [UInt8]] = [:]
    for compartment in FieldLaw.columns { columns[compartment] = try row.bytesIfAny(compartment.column) }
    self.init(
      id: try row.must("id"), owner: try row.must("owner"), kind: try row.word("kind"),
      version: try row.must("ver"), stamp: Stamp(bits: try row.must("hlc")), changed: try row.must("changed"),
      changedBy: try row.must("changed_by"), columns: columns)
  }

  static func find(_ kind: SectionCode, of owner: RecordID, _ db: Database) throws -> SectionRow? {
    try db.row("SELECT * FROM section WHERE owner = ? AND kind = ?", [owner, kind.rawValue]).map(
      SectionRow.init)
  }

  static func all(of owner: RecordID, _ db: Database) throws -> [SectionRow] {
    try db.rows("SELECT * FROM section WHERE owner = ? AND deleted = 0", [owner]).map(SectionRow.init)
  }

  func content(_ compartment: Compartment, by signedIn: SignedIn) throws -> SectionContent {
    guard let sealed = columns[compartment] else { return .empty }
    return try SectionContent(
      reading: signedIn.open(sealed, in: compartment, table: "section", row: id, column: compartment.column))
  }

  mutating func put(_ content: SectionContent, in compartment: Compartment, by signedIn: SignedIn) throws {
    let place = Binding(table: "section", row: id.bytes, column: compartment.column, version: version)
    columns[compartment] = try signedIn.seal(content.bytes, in: compartment, for: place)
  }

  /// What this person reads of it: the compartments they hold the key of, without the watched ones that are not
  /// among `opening`.
  func record(
    by signedIn: SignedIn,
    opening: Set<Compartment> = [],
    names: StaffNames
  ) throws -> SectionRecord {
    var answers: Answers = [:]
    var sealed: Set<Compartment> = []
    for compartment in FieldLaw.columns where columns[compartment] != nil {
      let isWatched = FieldLaw.watched.contains(compartment) && !opening.contains(compartment)
      guard signedIn.holds(compartment), !isWatched else {
        sealed.insert(compartment)
        continue
      }
      answers.merge(try content(compartment, by: signedIn).plain) { _, new in new }
    }
    return SectionRecord(
      id: id, owner: owner, section: kind, version: version, answers: answers, sealed: sealed,
      changed: changed,
      changedBy: names[changedBy])
  }

  func insert(office: RecordID, _ db: Database) throws {
    try db.run(
      """
      INSERT INTO section (id, owner, kind, ver, hlc, office, changed, changed_by,
        identity, casework, protection, psychosocial)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [id, owner, kind.rawValue, version, stamp.bits, office, changed, changedBy] + sealedColumns)
  }

  /// Writes over the version before this one; says whether it was still there.
  func update(_ db: Database) throws -> Bool {
    try db.run(
      """
      UPDATE section SET ver = ?, hlc = ?, changed = ?, changed_by = ?,
        identity = ?, casework = ?, protection = ?, psychosocial = ?
      WHERE id = ? AND ver = ?
      """,
      [version, stamp.bits, changed, changedBy] + sealedColumns + [id, version - 1])
    return db.changesCount == 1
  }

  private var sealedColumns: [(any DatabaseValueConvertible)?] {
    FieldLaw.columns.map { columns[$0].map { Data($0) } }
  }
}

extension Compartment {
  /// The column of a section that is sealed in it.
  var column: String {
    switch self {
    case .identity: "identity"
    case .casework: "casework"
    case .protection: "protection"
    case .psychosocial: "psychosocial"
    case .log: "log"
    }
  }
}
