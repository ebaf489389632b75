import Casework
import Foundation
import GRDB
import Vault

/// A case as it is stored: everything in clear, but for the summary that lists show.
struct CaseRow: JournalledRow {
  let id: RecordID
  let person: RecordID
  let number: CaseNumber
  var status: CaseStatus
  var agent: RecordID
  let opened: CivilDay
  var closed: CivilDay?
  var lastChange: Instant
  var hasFollowUp: Bool
  /// The day the person was marked as unreachable.
  var unreachable: CivilDay?
  var version: Int
  var stamp: Stamp
  var summary: [UInt8]

  init(
    id: RecordID,
    person: RecordID,
    number: CaseNumber,
    status: CaseStatus,
    agent: RecordID,
    opened: CivilDay,
    lastChange: Instant,
    stamp: Stamp
  ) {
    self.id = id
    self.person = person
    self.number = number
    self.status = status
    self.agent = agent
    self.opened = opened
    self.lastChange = lastChange
    self.stamp = stamp
    hasFollowUp = false
    version = 1
    summary = []
  }

  init(_ row: Row) throws {
    self.init(
      id: try row.must("id"), person: try row.must("person"),
      number: CaseNumber(
        office: try row.must("number_office"), year: try row.must("number_year"),
        counter: try row.must("number_counter")),
      status: try row.word("status"), agent: try row.must("agent"),
      opened: CivilDay(number: try row.must("opened")), lastChange: try row.must("last_change"),
      stamp: Stamp(bits: try row.must("hlc")))
    closed = try row.day("closed")
    hasFollowUp = try row.must("has_follow_up")
    unreachable = try row.day("unreachable")
    version = try row.must("ver")
    summary = try row.bytes("summary")
  }

  static func find(_ id: RecordID, _ db: Database) throws -> CaseRow {
    guard let row = try db.row("SELECT * FROM case_file WHERE id = ? AND deleted = 0", [id]) else {
      throw StoreProblem.noCase(id.description)
    }
    return try CaseRow(row)
  }

  func header(by signedIn: SignedIn) throws -> CaseHeader {
    CaseHeader(
      id: id, person: person, number: number, status: status, agent: agent, opened: opened, closed: closed,
      lastChange: lastChange, version: version, country: try country(by: signedIn), hasFollowUp: hasFollowUp)
  }

  /// "" without the key.
  func country(by signedIn: SignedIn) throws -> String {
    guard signedIn.holds(.casework) else { return "" }
    let text = try signedIn.open(summary, in: .casework, table: "case_file", row: id, column: "summary")
    return String(decoding: text, as: UTF8.self)
  }

  /// The summary is the code of the country of return, as the section of the journey has it.
  mutating func summarise(_ journey: Answers, by signedIn: SignedIn) throws {
    var country = ""
    if case .choice(let code) = journey[FieldCode(.lastCountry)] { country = code }
    let place = Binding(table: "case_file", row: id.bytes, column: "summary", version: version)
    summary = try signedIn.seal(Array(country.utf8), in: .casework, for: place)
  }

  var texts: [String: String?] {
    [
      "person": person.description, "number": number.description, "status": status.rawValue,
      "agent": agent.description, "opened": String(opened.number), "closed": closed.map { String($0.number) },
      "followUp": hasFollowUp ? "1" : "0", "unreachable": unreachable.map { String($0.number) },
    ]
  }

  func insert(office: RecordID, _ db: Database) throws {
    try db.run(
      """
      INSERT INTO case_file (id, person, number_office, number_year, number_counter, status, agent, opened, closed,
        last_change, has_follow_up, ver, hlc, office, summary)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id, person, number.office, number.year, number.counter, status.rawValue, agent, opened.number,
        closed?.number, lastChange, hasFollowUp, version, stamp.bits, office, Data(summary),
      ])
  }

  /// Writes over the version before this one; throws `caseChanged` when it is no longer there.
  func update(_ db: Database) throws {
    try db.run(
      """
      UPDATE case_file SET status = ?, agent = ?, closed = ?, last_change = ?, has_follow_up = ?,
        unreachable = ?, ver = ?, hlc = ?, summary = ? WHERE id = ? AND ver = ?
      """,
      [
        status.rawValue, agent, closed?.number, lastChange, hasFollowUp, unreachable?.number, version,
        stamp.bits, Data(summary), id, version - 1,
      ])
    guard db.changesCount == 1 else { throw StoreProblem.caseChanged(number: number) }
  }

  /// The next version, written now.
  mutating func advance(_ journal: JournalWriter, _ stamp: Stamp) {
    version += 1
    self.stamp = stamp
    lastChange = max(lastChange, journal.moment)
  }
}
