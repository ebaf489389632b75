import Casework
import Foundation
import GRDB
import Vault

/// A referral as it is stored: number, state, days and agent in clear, all that lists know of it in a sealed card.
struct ReferralRow: JournalledRow {
  let id: RecordID
  let caseFile: RecordID
  let number: ReferralNumber
  var state: ReferralState
  var urgency: ReferralUrgency
  var agent: RecordID
  let made: CivilDay
  var since: CivilDay
  var previous: RecordID?
  var version: Int
  var stamp: Stamp
  var changed: Instant
  var changedBy: RecordID
  var sealed: [UInt8]

  /// A new one, written now.
  init(_ card: ReferralCard, _ journal: JournalWriter, _ stamp: Stamp, by signedIn: SignedIn) throws {
    id = card.id
    caseFile = card.caseID
    number = card.number
    state = card.state
    urgency = card.urgency
    agent = card.agent
    made = card.made
    since = card.standing.since
    previous = card.previous
    version = card.version
    self.stamp = stamp
    changed = journal.moment
    changedBy = journal.staff
    sealed = []
    try seal(card, by: signedIn)
  }

  init(_ row: Row) throws {
    id = try row.must("id")
    caseFile = try row.must("case_file")
    number = ReferralNumber(
      office: try row.must("number_office"), year: try row.must("number_year"),
      counter: try row.must("number_counter"))
    state = try row.word("state")
    urgency = try row.word("urgency")
    agent = try row.must("agent")
    made = CivilDay(number: try row.must("made"))
    since = CivilDay(number: try row.must("since"))
    previous = row["previous"]
    version = try row.must("ver")
    stamp = Stamp(bits: try row.must("hlc"))
    changed = try row.must("changed")
    changedBy = try row.must("changed_by")
    sealed = try row.bytes("card")
  }

  static func find(_ id: RecordID, _ db: Database) throws -> ReferralRow? {
    try db.row("SELECT * FROM referral WHERE id = ? AND deleted = 0", [id]).map(ReferralRow.init)
  }

  /// By number.
  static func all(of caseFile: RecordID, _ db: Database) throws -> [ReferralRow] {
    try db.rows(
      "SELECT * FROM referral WHERE case_file = ? AND deleted = 0 ORDER BY number_year, number_counter",
      [caseFile]
    ).map(ReferralRow.init)
  }

  /// Throws `noKey` without the key of case work.
  func card(by signedIn: SignedIn) throws -> ReferralCard {
    let text = try signedIn.open(sealed, in: .casework, table: "referral", row: id, column: "card")
    guard let card = text.withUnsafeBytes({ ReferralCard(wire: $0) }) else {
      throw StoreProblem.unsealable(table: "referral", record: id)
    }
    return card
  }

  /// Writes `card` as the next version, now.
  mutating func put(
    _ card: ReferralCard, _ journal: JournalWriter, _ stamp: Stamp, by signedIn: SignedIn
  ) throws {
    version += 1
    self.stamp = stamp
    changed = max(changed, journal.moment)
    changedBy = journal.staff
    state = card.state
    urgency = card.urgency
    agent = card.agent
    since = card.standing.since
    previous = card.previous
    var card = card
    card.version = version
    try seal(card, by: signedIn)
    try update(journal.db)
  }

  private mutating func seal(_ card: ReferralCard, by signedIn: SignedIn) throws {
    let place = Binding(table: "referral", row: id.bytes, column: "card", version: version)
    sealed = try signedIn.seal(card.wire, in: .casework, for: place)
  }

  var texts: [String: String?] {
    [
      "case": caseFile.description, "number": number.description, "state": state.rawValue,
      "urgency": urgency.rawValue, "agent": agent.description, "made": String(made.number),
      "since": String(since.number), "previous": previous?.description,
    ]
  }

  /// What stands sealed in its card and follows from nothing else, for the journal.
  static func aims(of card: ReferralCard, since before: (card: ReferralCard, stamp: Stamp)? = nil) -> [Change]
  {
    Change.between(before.map { aims($0.card) } ?? [:], aims(card), basis: before?.stamp)
  }

  private static func aims(_ card: ReferralCard) -> [String: String?] {
    [
      "need": card.need.description, "category": card.category.rawValue,
      "dimension": card.dimension.rawValue, "offer": card.offer.description,
      "provider": card.provider.description, "restricted": card.isRestricted ? "1" : "0",
    ]
  }

  func insert(office: RecordID, _ db: Database) throws {
    try db.run(
      """
      INSERT INTO referral (id, case_file, number_office, number_year, number_counter, state, urgency, agent, made,
        since, previous, ver, hlc, office, changed, changed_by, card)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id, caseFile, number.office, number.year, number.counter, state.rawValue, urgency.rawValue, agent,
        made.number, since.number, previous, version, stamp.bits, office, changed, changedBy, Data(sealed),
      ])
  }

  /// Writes over the version before this one, which the transaction has read.
  private func update(_ db: Database) throws {
    try db.run(
      """
      UPDATE referral SET state = ?, urgency = ?, agent = ?, since = ?, previous = ?, ver = ?, hlc = ?, changed = ?,
        changed_by = ?, card = ? WHERE id = ? AND ver = ?
      """,
      [
        state.rawValue, urgency.rawValue, agent, since.number, previous, version, stamp.bits, changed,
        changedBy, Data(sealed), id, version - 1,
      ])
    guard db.changesCount == 1 else { throw DamagedRow(detail: "referral") }
  }
}
