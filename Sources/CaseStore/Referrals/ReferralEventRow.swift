import Casework
import Foundation
import GRDB
import Vault

/// Something that happened to a referral, as stored: step, day, moment and writer in clear, what was said sealed where each
/// field says.
struct ReferralEventRow {
  let id: RecordID
  let referral: RecordID
  let place: Int
  let step: ReferralStep
  let day: CivilDay
  let entered: Instant
  let enteredBy: RecordID
  let needVersion: Int?
  private(set) var isTakenBack = false
  private(set) var version = 1
  private(set) var stamp: Stamp
  private let columns: [Compartment: [UInt8]]

  /// The compartments that an event keeps a column for; a test holds that its fields are in these.
  static let compartments: [Compartment] = [.casework, .protection]

  /// A new one, entered now.
  init(
    _ step: ReferralStep,
    id: RecordID,
    answers: Answers,
    of referral: RecordID,
    place: Int,
    needVersion: Int?,
    _ journal: JournalWriter,
    _ stamp: Stamp,
    by signedIn: SignedIn
  ) throws {
    self.id = id
    self.referral = referral
    self.place = place
    self.step = step
    day = answers.day(.stepDay) ?? journal.moment.day
    entered = journal.moment
    enteredBy = journal.staff
    self.needVersion = needVersion
    self.stamp = stamp
    columns = try Dictionary(
      uniqueKeysWithValues: FieldLaw.parts(of: answers).map { compartment, part in
        let place = Binding(
          table: "referral_event", row: id.bytes, column: compartment.column, version: 1)
        return (
          compartment, try signedIn.seal(AnswersCoding.encode(part), in: compartment, for: place)
        )
      })
  }

  init(_ row: Row) throws {
    id = try row.must("id")
    referral = try row.must("referral")
    place = try row.must("place")
    step = try row.word("step")
    day = CivilDay(number: try row.must("day"))
    entered = try row.must("entered")
    enteredBy = try row.must("entered_by")
    needVersion = row["need_ver"]
    isTakenBack = try row.must("taken_back")
    version = try row.must("ver")
    stamp = Stamp(bits: try row.must("hlc"))
    var columns: [Compartment: [UInt8]] = [:]
    for compartment in Self.compartments { columns[compartment] = try row.bytesIfAny(compartment.column) }
    self.columns = columns
  }

  static func find(_ id: RecordID, _ db: Database) throws -> ReferralEventRow? {
    try db.row("SELECT * FROM referral_event WHERE id = ?", [id]).map(ReferralEventRow.init)
  }

  /// In the order they were entered.
  static func all(of referral: RecordID, _ db: Database) throws -> [ReferralEventRow] {
    try db.rows("SELECT * FROM referral_event WHERE referral = ? ORDER BY place", [referral]).map(
      ReferralEventRow.init)
  }

  /// What was said, as far as this person reads it; the watched compartments only where `opening` has them.
  func event(by signedIn: SignedIn, opening: Set<Compartment> = []) throws -> ReferralEvent {
    var answers: Answers = [:]
    var isSealed = false
    for (compartment, _) in columns {
      let isWatched = FieldLaw.watched.contains(compartment) && !opening.contains(compartment)
      guard signedIn.holds(compartment), !isWatched else {
        isSealed = true
        continue
      }
      answers.merge(try said(in: compartment, by: signedIn)) { first, _ in first }
    }
    return ReferralEvent(
      id: id, referral: referral, step: step, day: day, entered: entered, by: enteredBy, answers: answers,
      isSealed: isSealed, isTakenBack: isTakenBack)
  }

  /// Compartments that something was said in.
  var sealed: [Compartment] { Self.compartments.filter { columns[$0] != nil } }

  func said(in compartment: Compartment, by signedIn: SignedIn) throws -> Answers {
    guard let sealed = columns[compartment] else { return [:] }
    let text = try signedIn.open(
      sealed, in: compartment, table: "referral_event", row: id, column: compartment.column)
    guard let answers = AnswersCoding.decode(text) else {
      throw StoreProblem.unsealable(table: "referral_event", record: id)
    }
    return answers
  }

  mutating func takeBack(_ stamp: Stamp) {
    isTakenBack = true
    version += 1
    self.stamp = stamp
  }

  /// What stands in clear, for the journal.
  func facts() -> [Change] {
    let texts: [(String, String?)] = [
      ("referral", referral.description), ("place", String(place)), ("step", step.rawValue),
      ("day", String(day.number)), ("entered", String(entered.milliseconds)),
      ("enteredBy", enteredBy.description), ("needVersion", needVersion.map { String($0) }),
    ]
    return texts.compactMap { field, text in
      text.map { Change(part: "", field: field, old: nil, new: $0, basis: nil) }
    }
  }

  func insert(office: RecordID, _ db: Database) throws {
    try db.run(
      """
      INSERT INTO referral_event (id, referral, place, step, day, entered, entered_by, need_ver, ver, hlc, office,
        casework, protection) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id, referral, place, step.rawValue, day.number, entered, enteredBy, needVersion, version, stamp.bits,
        office, columns[.casework].map { Data($0) }, columns[.protection].map { Data($0) },
      ])
  }

  func update(_ db: Database) throws {
    try db.run(
      "UPDATE referral_event SET taken_back = ?, ver = ?, hlc = ? WHERE id = ? AND ver = ?",
      [isTakenBack, version, stamp.bits, id, version - 1])
    guard db.changesCount == 1 else { throw DamagedRow(detail: "referral_event") }
  }
}
