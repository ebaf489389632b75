package import Casework
import Foundation
import GRDB
import Vault

extension CaseStore {
  /// Everybody and every case in memory; one pass over two tables, each sealed line opened in place.
  ///
  /// A line that was changed by other hands is left out, so that the rest can be worked with; `check` names it.
  /// Whoever may not search gets an empty index. `aliases` are those the office works with.
  package func loadIndex(
    by signedIn: SignedIn, aliases: NameAliases = .builtIn
  ) throws(StoreProblem) -> PeopleIndex {
    guard try maySearch(signedIn) else { return PeopleIndex(aliases: aliases) }
    let (index, deposited) = try reading { db in
      let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM person") ?? 0
      var builder = PeopleIndex.Builder(aliases: aliases, expecting: count)
      if let key = signedIn.key(.identity) { try addPeople(to: &builder, key, signedIn, db) }
      let deposited = try addCases(to: &builder, signedIn, db)
      return (builder.finish(), deposited)
    }
    try settle(deposited, by: signedIn)
    return index
  }

  private func addPeople(
    to builder: inout PeopleIndex.Builder,
    _ key: DataKey,
    _ signedIn: SignedIn,
    _ db: Database
  ) throws {
    var opener = ColumnOpener(key: key, table: "person", column: "header")
    let rows = try ColumnCursor(db, "SELECT id, header FROM person WHERE deleted = 0")
    while try rows.next() {
      if let wire = try? opener.open(rows.blob(1), row: rows.blob(0), use: { Array($0) }) {
        builder.add(wire: wire)
      } else if signedIn.isWiped {
        throw StoreProblem.notSignedIn
      }
    }
  }

  /// Answers with the cases whose summary was deposited by somebody without the key: an X25519 each to open, fifty
  /// times the price of a sealed one.
  private func addCases(
    to builder: inout PeopleIndex.Builder,
    _ signedIn: SignedIn,
    _ db: Database
  ) throws -> [RecordID] {
    var opener = signedIn.key(.casework).map { ColumnOpener(key: $0, table: "case_file", column: "summary") }
    var deposited: [RecordID] = []
    let rows = try ColumnCursor(
      db,
      """
      SELECT id, summary, person, number_office, number_year, number_counter, status, agent, opened, closed,
        last_change, has_follow_up, ver FROM case_file WHERE deleted = 0
      """)
    while try rows.next() {
      guard var header = header(rows) else { continue }
      let country = try? opener?.open(rows.blob(1), row: rows.blob(0)) { String(decoding: $0, as: UTF8.self) }
      if let country {
        header.country = country
        if rows.blob(1).first == SealedForm.Kind.deposited.rawValue { deposited.append(header.id) }
      }
      builder.add(header)
    }
    return deposited
  }

  private func header(_ rows: ColumnCursor) -> CaseHeader? {
    guard let id = rows.id(0), let person = rows.id(2), let agent = rows.id(7),
      let status = CaseStatus(rawValue: rows.text(6))
    else { return nil }
    return CaseHeader(
      id: id, person: person,
      number: CaseNumber(office: rows.text(3), year: rows.integer(4), counter: rows.integer(5)),
      status: status,
      agent: agent, opened: CivilDay(number: rows.integer(8)),
      closed: rows.isNull(9) ? nil : CivilDay(number: rows.integer(9)),
      lastChange: Instant(milliseconds: Int64(rows.integer(10))), version: rows.integer(12),
      hasFollowUp: rows.integer(11) == 1)
  }

  /// Seals deposited summaries with the key, so that the next sign-in opens them at once.
  private func settle(_ cases: [RecordID], by signedIn: SignedIn) throws(StoreProblem) {
    guard !cases.isEmpty else { return }
    try writing { db in
      for id in cases {
        let row = try CaseRow.find(id, db)
        guard let form = try? SealedForm(reading: row.summary), form.kind == .deposited,
          let text = try? signedIn.open(
            row.summary, in: .casework, table: "case_file", row: id, column: "summary")
        else { continue }
        let place = Binding(table: "case_file", row: id.bytes, column: "summary", version: form.version)
        try db.run(
          "UPDATE case_file SET summary = ? WHERE id = ?",
          [Data(try signedIn.seal(text, in: .casework, for: place)), id])
      }
    }
  }
}
