import Casework
import GRDB

extension HistoryReader {
  /// Of an announcement, the latest first: the first noting as one line, then each answer that was said otherwise.
  func lines(ofArrival id: RecordID, _ db: Database) throws -> [HistoryLine] {
    let rows = try db.rows(
      "SELECT \(JournalEntry.columns) FROM journal WHERE record = ? ORDER BY n DESC", [id])
    return try rows.map(JournalEntry.init).flatMap(arrivalLines)
  }

  private func arrivalLines(_ entry: JournalEntry) throws -> [HistoryLine] {
    guard let act = JournalAct(rawValue: entry.act) else { return [] }
    switch act {
    case .arrivalAnnounced, .arrivalRegistered: return [line(entry, act)]
    case .arrivalChanged, .arrivalPostponed: return try corrections(entry, act)
    case .arrivalUndone where entry.body != nil: return try corrections(entry, act)
    case .arrivalEnded, .arrivalUndone:
      let clear = try ChangeCoding.changes(in: entry.clear ?? [])
      let reason = clear.first { $0.field == "noShow" }?.new
      let status = clear.first { $0.field == "status" }?.new
      return [line(entry, act, reason: reason ?? status ?? "")]
    default: return []
    }
  }
}
