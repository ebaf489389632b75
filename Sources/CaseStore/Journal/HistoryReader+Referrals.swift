import Casework
import GRDB

/// The referrals of a case and what happened to them, by the record that an entry of the journal is about.
struct ReferralHistory {
  private var points: [RecordID: HistoryLine.ReferralPoint] = [:]

  init(of caseFile: RecordID, _ db: Database) throws {
    for row in try ReferralRow.all(of: caseFile, db) {
      points[row.id] = HistoryLine.ReferralPoint(id: row.id, number: row.number)
      for event in try ReferralEventRow.all(of: row.id, db) {
        points[event.id] = HistoryLine.ReferralPoint(
          id: row.id, number: row.number, step: event.step, day: event.day)
      }
    }
  }

  func point(of record: RecordID) -> HistoryLine.ReferralPoint? { points[record] }
}

extension HistoryReader {
  /// What happened is one line, with the note that was made of it; what follows from it in clear is none.
  func lines(
    of entry: JournalEntry, about referral: HistoryLine.ReferralPoint
  ) throws -> [HistoryLine] {
    guard let act = JournalAct(rawValue: entry.act) else { return [] }
    switch act {
    case .referralWritten:
      if entry.part != nil { return try corrections(entry, act, referral: referral) }
      // Of the entries that the first writing made, the first speaks for all.
      let clear = try ChangeCoding.changes(in: entry.clear ?? [])
      return clear.contains { $0.field == "number" } ? [line(entry, act, referral: referral)] : []
    case .referralStep, .referralTakenBack:
      guard entry.entity == Entity.referralEvent.rawValue, entry.clear != nil else { return [] }
      return [line(entry, act, reason: try words(entry, FieldCode(.stepNote)), referral: referral)]
    default: return []
    }
  }
}
