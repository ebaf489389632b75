import Casework
import GRDB

/// Walks the journal of each desk: numbers without a gap, and each entry as the next one vouches for it.
struct ChainCheck {
  let db: Database

  /// False when `progress` stopped it.
  func look(_ report: inout CheckReport, progress: (Double) -> Bool) throws -> Bool {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT \(JournalEntry.columns), previous, hash FROM journal ORDER BY desk, seq")
    var desk: RecordID?
    var number = 0
    var previous = JournalChain.beginning
    var done = 0
    while let row = try rows.next() {
      done += 1
      if done % 1_024 == 0, !progress(Double(done) / Double(max(1, report.journalEntries))) { return false }
      let entry = try JournalEntry(row)
      if entry.desk != desk {
        desk = entry.desk
        number = 0
        previous = JournalChain.beginning
      }
      if entry.seq != number + 1 { report.findings.append(.gap(desk: entry.desk, after: number)) }
      let (before, hash) = (try row.bytes("previous"), try row.bytes("hash"))
      let isLinked = before == previous || entry.seq != number + 1
      if !isLinked || JournalChain.hash(of: entry, after: before) != hash {
        report.findings.append(.brokenChain(desk: entry.desk, number: entry.seq))
      }
      number = entry.seq
      previous = hash
    }
    return true
  }
}
