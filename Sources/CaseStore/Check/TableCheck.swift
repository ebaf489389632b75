import Casework
import GRDB

/// SQLite's own checks of pages and references.
struct TableCheck {
  let db: Database

  func look(_ report: inout CheckReport) throws {
    for row in try db.rows("PRAGMA integrity_check") {
      guard let line = row[0] as String?, line != "ok" else { continue }
      report.findings.append(.damagedPages(detail: line))
    }
    var dangling: [String: Int] = [:]
    for row in try db.rows("PRAGMA foreign_key_check") { dangling[row[0] ?? "", default: 0] += 1 }
    for (table, count) in dangling.sorted(by: { $0.key < $1.key }) {
      report.findings.append(.danglingReferences(table: table, count: count))
    }
    report.people = try Int.fetchOne(db, sql: "SELECT count(*) FROM person") ?? 0
    report.cases = try Int.fetchOne(db, sql: "SELECT count(*) FROM case_file") ?? 0
    report.records = try Int.fetchOne(db, sql: "SELECT count(*) FROM case_record") ?? 0
    report.entries = try Int.fetchOne(db, sql: "SELECT count(*) FROM provider") ?? 0
    report.entries += try Int.fetchOne(db, sql: "SELECT count(*) FROM service_offer") ?? 0
    for table in ["referral", "referral_event", "issued_paper"] {
      report.referrals += try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0
    }
    for table in ["follow_up", "contact_attempt", "case_closing", "arrival"] {
      report.followUps += try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0
    }
    report.journalEntries = try Int.fetchOne(db, sql: "SELECT count(*) FROM journal") ?? 0
  }
}
