import Casework
import GRDB

/// Reads announcements with what their notices said, as far as this person holds the key.
struct ArrivalReader {
  let signedIn: SignedIn
  let names: StaffNames
  let db: Database

  init(_ db: Database, by signedIn: SignedIn) throws {
    self.db = db
    self.signedIn = signedIn
    names = try StaffNames(db)
  }

  /// Nil for one that was taken back.
  func one(_ id: RecordID) throws -> AnnouncedArrival? {
    guard let row = try ArrivalRow.find(id, db), !row.isDeleted else { return nil }
    return row.arrival(notice: try notice(of: id), cases: try ArrivalRow.cases(of: id, db))
  }

  func notice(of id: RecordID) throws -> SectionRecord? {
    try SectionRow.find(.arrival, of: id, db).map { try $0.record(by: signedIn, names: names) }
  }

  /// Those that are expected, or `all`.
  func many(all: Bool) throws -> [AnnouncedArrival] {
    let wanted = all ? "arrival.deleted = 0" : "arrival.deleted = 0 AND arrival.status = 'expected'"
    var notices: [RecordID: SectionRecord] = [:]
    let sections = try db.rows(
      """
      SELECT section.* FROM arrival JOIN section ON section.owner = arrival.id AND section.kind = 'arrival'
      WHERE \(wanted)
      """)
    for section in try sections.map(SectionRow.init) {
      notices[section.owner] = try section.record(by: signedIn, names: names)
    }
    var cases: [RecordID: [RecordID]] = [:]
    let links = try db.rows(
      """
      SELECT arrival_case.arrival AS of, case_file FROM arrival JOIN arrival_case ON arrival_case.arrival = arrival.id
      WHERE \(wanted) ORDER BY arrival_case.hlc
      """)
    for row in links { cases[try row.must("of"), default: []].append(try row.must("case_file")) }
    return try db.rows("SELECT * FROM arrival WHERE \(wanted)").map(ArrivalRow.init).map {
      $0.arrival(notice: notices[$0.id], cases: cases[$0.id] ?? [])
    }
  }
}
