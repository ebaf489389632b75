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
    var opener: ColumnOpener? = ColumnOpener(key: key, table: "person", column: "header")
    let rows = try Row.fetchCursor(db, sql: "SELECT id, header FROM person WHERE deleted = 0")
    while let row = try rows.next() {
      if let wire = try opened(row, &opener) {
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
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, summary, person, number_office, number_year, number_counter, status, agent, opened, closed,
          last_change, has_follow_up, ver FROM case_file WHERE deleted = 0
        """)
    while let row = try rows.next() {
      guard var header = try header(row) else { continue }
      if let text = try opened(row, &opener) {
        header.country = String(decoding: text, as: UTF8.self)
        if try isDeposited(row) { deposited.append(header.id) }
      }
      builder.add(header)
    }
    return deposited
  }

  private func header(_ row: Row) throws -> CaseHeader? {
    guard let id = row[0] as RecordID?, let person = row[2] as RecordID?, let agent = row[7] as RecordID?,
      let status = CaseStatus(rawValue: row[6])
    else { return nil }
    return CaseHeader(
      id: id, person: person, number: CaseNumber(office: row[3], year: row[4], counter: row[5]),
      status: status,
      agent: agent, opened: CivilDay(number: row[8]), closed: (row[9] as Int?).map { CivilDay(number: $0) },
      lastChange: Instant(milliseconds: row[10]), version: row[12], country: "", hasFollowUp: row[11])
  }

  /// The sealed second column of a row whose first is its key; nil without a key, or when it does not open.
  private func opened(_ row: Row, _ opener: inout ColumnOpener?) throws -> [UInt8]? {
    try row.withUnsafeData(atIndex: 0) { id in
      try row.withUnsafeData(atIndex: 1) { sealed in
        guard let id, let sealed else { return nil }
        return id.withUnsafeBytes { id in
          sealed.withUnsafeBytes { sealed in try? opener?.open(sealed, row: id) { Array($0) } }
        }
      }
    }
  }

  private func isDeposited(_ row: Row) throws -> Bool {
    try row.withUnsafeData(atIndex: 1) { $0?.first == SealedForm.Kind.deposited.rawValue }
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
