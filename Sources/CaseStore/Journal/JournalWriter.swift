import Casework
import Foundation
import GRDB
import Vault

/// Adds to the journal within one transaction: numbers without a gap, stamps that only grow, and the hash of the
/// entry before.
final class JournalWriter {
  let db: Database
  let staff: RecordID
  let moment: Instant
  private let world: World
  private let identity: StoreIdentity
  private var seq: Int
  private var last: Stamp?
  private var previous: [UInt8]

  /// `moment` is when it was done; the demonstration office writes past days.
  init(
    _ db: Database,
    identity: StoreIdentity,
    world: World,
    staff: RecordID,
    moment: Instant? = nil
  ) throws {
    self.db = db
    self.identity = identity
    self.world = world
    self.staff = staff
    self.moment = moment ?? world.now()
    let last = try db.row("SELECT desk, seq, hlc, hash FROM journal ORDER BY n DESC LIMIT 1")
    let isOurs = try last.map { try $0.must("desk") == identity.desk } ?? false
    seq = isOurs ? try last?.must("seq") ?? 0 : 0
    previous = isOurs ? try last?.bytes("hash") ?? [] : JournalChain.beginning
    self.last = try last.map { Stamp(bits: try $0.must("hlc")) }
  }

  var office: RecordID { identity.office }

  func newID() -> RecordID { world.newID() }

  /// The stamp of the next thing done in this transaction.
  func stamp() -> Stamp {
    let stamp = Stamp(at: moment, after: last)
    last = stamp
    return stamp
  }

  /// Writes one entry with a stamp of its own and nothing sealed.
  func record(_ act: JournalAct, _ entity: Entity, _ record: RecordID, clear: [Change] = []) throws {
    try add(act, entity, record, stamp: stamp(), clear: clear)
  }

  /// Writes one entry. `clear` is what stands in clear anyway; `seal` makes the body once the entry has its id.
  func add(
    _ act: JournalAct,
    _ entity: Entity,
    _ record: RecordID,
    stamp: Stamp,
    part: SectionCode? = nil,
    clear: [Change] = [],
    sealed: (compartment: Compartment, changes: [Change], by: SignedIn)? = nil
  ) throws {
    let id = newID()
    var body: [UInt8]?
    if let sealed {
      let place = Binding(table: "journal", row: id.bytes, column: "body", version: 1)
      body = try sealed.by.seal(ChangeCoding.bytes(of: sealed.changes), in: sealed.compartment, for: place)
    }
    seq += 1
    let entry = JournalEntry(
      id: id, desk: identity.desk, seq: seq, stamp: stamp, at: moment, staff: staff, act: act.rawValue,
      entity: entity.rawValue, record: record, part: part?.rawValue,
      compartment: sealed?.compartment.rawValue, format: Schema.bodyVersion,
      clear: clear.isEmpty ? nil : ChangeCoding.bytes(of: clear), body: body)
    let hash = JournalChain.hash(of: entry, after: previous)
    try entry.insert(db, previous: previous, hash: hash)
    previous = hash
  }

  /// Writes that watched compartments are about to be read, and why.
  func addOpening(
    _ compartments: Set<Compartment>,
    part: SectionCode?,
    record: RecordID? = nil,
    of caseFile: RecordID,
    reason: String,
    by signedIn: SignedIn
  ) throws {
    let what = compartments.map(\.rawValue).sorted().joined(separator: " ")
    let facts = [("compartments", what), ("record", record?.description)].filter { $0.1 != nil }
    try add(
      .opened, .caseFile, caseFile, stamp: stamp(), part: part,
      clear: facts.map { Change(part: "", field: $0.0, old: nil, new: $0.1, basis: nil) },
      sealed: (.log, [Change(part: "", field: "reason", old: nil, new: reason, basis: nil)], signedIn))
  }
}
