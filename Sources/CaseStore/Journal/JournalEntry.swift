import Casework
import Foundation
import GRDB

/// One line of the journal as it is stored.
struct JournalEntry: Hashable, Sendable {
  let id: RecordID
  let desk: RecordID
  let seq: Int
  let stamp: Stamp
  let at: Instant
  let staff: RecordID
  let act: String
  let entity: String
  let record: RecordID
  let part: String?
  let compartment: String?
  let format: Int
  let clear: [UInt8]?
  let body: [UInt8]?

  static let columns =
    "change, desk, seq, hlc, at, staff, act, entity, record, part, compartment, format, clear, body"

  init(
    id: RecordID,
    desk: RecordID,
    seq: Int,
    stamp: Stamp,
    at: Instant,
    staff: RecordID,
    act: String,
    entity: String,
    record: RecordID,
    part: String?,
    compartment: String?,
    format: Int,
    clear: [UInt8]?,
    body: [UInt8]?
  ) {
    self.id = id
    self.desk = desk
    self.seq = seq
    self.stamp = stamp
    self.at = at
    self.staff = staff
    self.act = act
    self.entity = entity
    self.record = record
    self.part = part
    self.compartment = compartment
    self.format = format
    self.clear = clear
    self.body = body
  }

  /// From a row that begins with `columns`.
  init(_ row: Row) throws {
    self.init(
      id: try row.must(at: 0), desk: try row.must(at: 1), seq: try row.must(at: 2),
      stamp: Stamp(bits: try row.must(at: 3)), at: try row.must(at: 4), staff: try row.must(at: 5),
      act: try row.must(at: 6), entity: try row.must(at: 7), record: try row.must(at: 8), part: row[9],
      compartment: row[10], format: try row.must(at: 11), clear: row.bytesIfAny(at: 12),
      body: row.bytesIfAny(at: 13))
  }

  func insert(_ db: Database, previous: [UInt8], hash: [UInt8]) throws {
    try db.run(
      """
      INSERT INTO journal (\(Self.columns), previous, hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id, desk, seq, stamp.bits, at, staff, act, entity, record, part, compartment, format,
        clear.map { Data($0) }, body.map { Data($0) }, Data(previous), Data(hash),
      ])
  }

  /// Everything that the chain vouches for.
  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.write(bytes: id.bytes)
    writer.write(bytes: desk.bytes)
    writer.write(number: Int64(seq))
    writer.write(number: stamp.bits)
    writer.write(number: at.milliseconds)
    writer.write(bytes: staff.bytes)
    writer.write(text: act)
    writer.write(text: entity)
    writer.write(bytes: record.bytes)
    writer.write(textIfAny: part)
    writer.write(textIfAny: compartment)
    writer.write(number: Int64(format))
    writer.write(bytes: clear ?? [])
    writer.write(bytes: body ?? [])
    return writer.bytes
  }
}
