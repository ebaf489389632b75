import Casework
import GRDB

/// An announcement as it is stored: all of it in clear; what the notice said is a section that it owns.
struct ArrivalRow: JournalledRow {
  let id: RecordID
  var day: CivilDay
  var standing = ArrivalStanding.expected
  let announced: Instant
  let announcedBy: RecordID
  var isDeleted = false
  private(set) var version = 1
  private(set) var stamp: Stamp

  init(_ id: RecordID, on day: CivilDay, _ journal: JournalWriter, _ stamp: Stamp) {
    self.id = id
    self.day = day
    announced = journal.moment
    announcedBy = journal.staff
    self.stamp = stamp
  }

  init(_ row: Row) throws {
    id = try row.must("id")
    day = CivilDay(number: try row.must("day"))
    // A reason that this program does not know reads as none; `check` names it.
    standing = ArrivalStanding(
      try row.word("status"),
      reason: (try row.ifAny("reason") as String?).flatMap(NoShowReason.init(rawValue:)),
      ended: try row.day("ended"), endedBy: try row.ifAny("ended_by"))
    announced = try row.must("announced")
    announcedBy = try row.must("announced_by")
    isDeleted = try row.must("deleted")
    version = try row.must("ver")
    stamp = Stamp(bits: try row.must("hlc"))
  }

  /// Also one that was taken back.
  static func find(_ id: RecordID, _ db: Database) throws -> ArrivalRow? {
    try db.row("SELECT * FROM arrival WHERE id = ?", [id]).map(ArrivalRow.init)
  }

  /// Cases that were opened from it, the first first.
  static func cases(of id: RecordID, _ db: Database) throws -> [RecordID] {
    try db.rows("SELECT case_file FROM arrival_case WHERE arrival = ? ORDER BY hlc", [id]).map {
      try $0.must("case_file")
    }
  }

  /// A case that was opened from it, as the journal has it.
  static func link(to caseFile: RecordID) -> Change {
    Change(part: "", field: "case.\(caseFile)", old: nil, new: "1", basis: nil)
  }

  /// The next version, written now.
  mutating func advance(_ stamp: Stamp) {
    version += 1
    self.stamp = stamp
  }

  func arrival(notice: SectionRecord?, cases: [RecordID]) -> AnnouncedArrival {
    AnnouncedArrival(
      id: id, day: day, notice: notice, standing: standing, registered: cases, announced: announced,
      announcedBy: announcedBy, version: version)
  }

  var texts: [String: String?] {
    [
      "day": String(day.number), "status": standing.status.rawValue, "noShow": standing.reason?.rawValue,
      "ended": standing.ended.map { String($0.number) }, "endedBy": standing.endedBy?.description,
      "deleted": isDeleted ? "1" : nil,
    ]
  }

  func insert(office: RecordID, _ db: Database) throws {
    try db.run(
      """
      INSERT INTO arrival (day, status, reason, ended, ended_by, deleted, ver, hlc, id, announced, announced_by, office)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, values + [id, announced, announcedBy, office])
  }

  /// Writes over the version before this one, which the transaction has read.
  func update(_ db: Database) throws {
    try db.run(
      """
      UPDATE arrival SET day = ?, status = ?, reason = ?, ended = ?, ended_by = ?, deleted = ?, ver = ?, hlc = ?
      WHERE id = ? AND ver = ?
      """, values + [id, version - 1])
    guard db.changesCount == 1 else { throw DamagedRow(detail: "arrival") }
  }

  private var values: [(any DatabaseValueConvertible)?] {
    [
      day.number, standing.status.rawValue, standing.reason?.rawValue, standing.ended?.number,
      standing.endedBy, isDeleted, version, stamp.bits,
    ]
  }
}
