import Casework
import GRDB

/// Compares every record with what its journal rebuilds, and opens every sealed value that the checker can.
struct RecordCheck {
  let db: Database
  let signedIn: SignedIn?
  var findings: [CheckFinding] = []
  var opened = 0

  init(db: Database, signedIn: SignedIn?) {
    self.db = db
    self.signedIn = signedIn
  }

  /// False when `progress` stopped it.
  mutating func look(_ report: inout CheckReport, progress: (Double) -> Bool) throws -> Bool {
    let parts = [
      report.people, report.cases, report.records, report.entries, report.referrals, report.followUps,
    ]
    let whole = Double(max(1, parts.reduce(0, +)))
    var done = 0
    var isWhole = true
    for kind in Kind.allCases {
      let ids = try RecordID.fetchCursor(db, sql: "SELECT id FROM \(kind.rawValue)")
      while let id = try ids.next() {
        done += 1
        if done % 128 == 0, !progress(Double(done) / whole) {
          isWhole = false
          break
        }
        switch kind {
        case .person: try lookAtPerson(id)
        case .caseFile: try lookAtCase(id)
        case .caseRecord: try lookAtWork(id)
        case .instrument: try lookAtInstrument(id)
        case .provider: try lookAtDirectory(id, in: .provider)
        case .offer: try lookAtDirectory(id, in: .offer)
        case .referral: try lookAtReferral(id)
        case .referralEvent: try lookAtEvent(id)
        case .paper: try lookAtPaper(id)
        case .followUp: try lookAtFollowUp(id)
        case .attempt: try lookAtAttempt(id)
        case .closing: try lookAtClosing(id)
        case .arrival: try lookAtArrival(id)
        }
      }
    }
    if isWhole {
      try lookAtFlags()
      try lookAtRelations()
      try lookForMissing()
    }
    report.findings += findings
    report.opened += opened
    return isWhole
  }

  /// The tables whose rows are looked at one by one.
  private enum Kind: String, CaseIterable {
    case person
    case caseFile = "case_file"
    case caseRecord = "case_record"
    case instrument
    case provider
    case offer = "service_offer"
    case referral
    case referralEvent = "referral_event"
    case paper = "issued_paper"
    case followUp = "follow_up"
    case attempt = "contact_attempt"
    case closing = "case_closing"
    case arrival
  }

  // MARK: - People and cases

  private mutating func lookAtPerson(_ id: RecordID) throws {
    let replay = try replay(of: id, table: "person")
    let content = try sections(of: id)
    compare(content, with: replay.values, of: SectionCode.intake, table: "person", id)
    guard let signedIn, signedIn.holds(.identity) else { return }
    opened += 1
    guard let stored = try? PersonRow.header(id, by: signedIn, db) else {
      return findings.append(.unsealable(table: "person", record: id, column: "header"))
    }
    var answers: Answers = [:]
    for (place, wire) in content.values {
      guard [SectionCode.identity.rawValue, SectionCode.contacts.rawValue].contains(place.part),
        let field = FieldCode(parsing: place.field)
      else { continue }
      answers[field] = Answer(wire: wire)
    }
    if content.isReadable, PersonHeader(id: id, answers: identityOnly(answers)) != stored {
      findings.append(.differsFromJournal(table: "person", record: id, field: "header"))
    }
  }

  private func identityOnly(_ answers: Answers) -> Answers {
    answers.filter { FieldLaw.compartment(of: $0.key) == .identity }
  }

  private mutating func lookAtCase(_ id: RecordID) throws {
    let replay = try replay(of: id, table: "case_file")
    let row = try CaseRow.find(id, db)
    var content = try sections(of: id)
    for fact in row.facts() {
      content.values[Replay.Place(part: "", field: fact.field)] = fact.new
    }
    compare(content, with: replay.values, of: SectionCode.intake, table: "case_file", id)
    guard let signedIn, signedIn.holds(.casework) else { return }
    opened += 1
    if (try? row.country(by: signedIn)) == nil {
      findings.append(.unsealable(table: "case_file", record: id, column: "summary"))
    }
  }

  private mutating func lookAtWork(_ id: RecordID) throws {
    let replay = try replay(of: id, table: "case_record")
    guard let row = try db.row("SELECT * FROM case_record WHERE id = ?", [id]).map(CaseRecordRow.init) else {
      return
    }
    var content = try sections(of: id)
    for fact in row.facts() {
      content.values[Replay.Place(part: "", field: fact.field)] = fact.new
    }
    compare(
      content, with: replay.values, of: row.kind.sections, in: row.compartment, table: "case_record", id)
  }

  private mutating func lookAtInstrument(_ id: RecordID) throws {
    let replay = try replay(of: id, table: "instrument")
    guard let row = try db.row("SELECT * FROM instrument WHERE id = ?", [id]) else { return }
    var content = Content()
    for fact in InstrumentRow.facts(of: try InstrumentRow.instrument(row)) {
      content.values[Replay.Place(part: "", field: fact.field)] = fact.new
    }
    compare(content, with: replay.values, of: [], table: "instrument", id)
  }

  private mutating func lookAtDirectory(_ id: RecordID, in table: DirectoryTable) throws {
    let replay = try replay(of: id, table: table.rawValue)
    guard let row = try db.row("\(table.selection) WHERE id = ?", [id]) else { return }
    // What cannot be read is compared as nothing.
    let entry = try DirectoryReader.entry(row, in: table) { _ in }
    var content = Content()
    for fact in DirectoryWriter.facts(of: entry, in: table) {
      content.values[Replay.Place(part: "", field: fact.field)] = fact.new
    }
    compare(content, with: replay.values, of: [], table: table.rawValue, id)
  }

  struct Content {
    var values: [Replay.Place: String] = [:]
    /// Compartments that could not be opened, for want of a key or because they were changed.
    var unread: Set<Compartment> = []
    var isReadable: Bool { !unread.contains(.identity) }
  }

  mutating func sections(of owner: RecordID) throws -> Content {
    var content = Content()
    for row in try SectionRow.all(of: owner, db) {
      for compartment in FieldLaw.columns where row.columns[compartment] != nil {
        guard let signedIn, signedIn.holds(compartment) else {
          content.unread.insert(compartment)
          continue
        }
        opened += 1
        guard let found = try? row.content(compartment, by: signedIn) else {
          content.unread.insert(compartment)
          findings.append(.unsealable(table: "section", record: row.id, column: compartment.column))
          continue
        }
        for (field, answer) in found.plain {
          content.values[Replay.Place(part: row.kind.rawValue, field: field.description)] = answer.wire
        }
      }
    }
    return content
  }

  mutating func compare(
    _ content: Content,
    with journal: [Replay.Place: String],
    of sections: [SectionCode],
    in whole: Compartment? = nil,
    table: String,
    _ id: RecordID
  ) {
    for place in Set(content.values.keys).union(journal.keys).sorted(by: { $0.field < $1.field }) {
      // A reason of closing, or a field in a part that was not opened, stands in the journal alone.
      let section = SectionCode(rawValue: place.part)
      if let section, !sections.contains(section) { continue }
      if !place.part.isEmpty, let field = FieldCode(parsing: place.field),
        content.unread.contains(FieldLaw.compartment(of: field, in: whole))
      {
        continue
      }
      if place.part.isEmpty, Self.notFacts.contains(place.field) { continue }
      if content.values[place] != journal[place] {
        findings.append(.differsFromJournal(table: table, record: id, field: place.field))
      }
    }
  }

  /// What entries about readings say, which is no fact of the record.
  private static let notFacts: Set<String> = ["compartments", "alerts", "reason", "record"]

  mutating func replay(of id: RecordID, table: String) throws -> Replay {
    var replay = Replay()
    let rows = try db.rows("SELECT \(JournalEntry.columns) FROM journal WHERE record = ?", [id])
    if rows.isEmpty { findings.append(.unknownRecord(table: table, record: id)) }
    for entry in try rows.map(JournalEntry.init) {
      replay.take(try ChangeCoding.changes(in: entry.clear ?? []), of: entry.id, at: entry.stamp)
      replay.take(try body(of: entry), of: entry.id, at: entry.stamp)
    }
    return replay
  }

  private mutating func body(of entry: JournalEntry) throws -> [Change] {
    guard let body = entry.body, let signedIn,
      let compartment = entry.compartment.flatMap(Compartment.init(rawValue:)), signedIn.holds(compartment)
    else { return [] }
    opened += 1
    let text = try? signedIn.open(body, in: compartment, table: "journal", row: entry.id, column: "body")
    guard let text, let changes = try? ChangeCoding.changes(in: text) else {
      findings.append(.unsealable(table: "journal", record: entry.id, column: "body"))
      return []
    }
    return changes
  }

  // MARK: - Alerts and relations

  private mutating func lookAtFlags() throws {
    for row in try db.rows("SELECT * FROM red_flag").map(FlagRow.init) {
      let values = try replay(of: row.id, table: "red_flag").values
      if values[Replay.Place(part: "", field: "case")] != row.caseFile.description {
        findings.append(.differsFromJournal(table: "red_flag", record: row.id, field: "case"))
      }
      guard let signedIn, signedIn.holds(row.compartment) else { continue }
      opened += 1
      guard let body = try? row.body(by: signedIn) else {
        findings.append(.unsealable(table: "red_flag", record: row.id, column: "body"))
        continue
      }
      for change in body.changes(basis: nil)
      where values[Replay.Place(part: "", field: change.field)] != change.new {
        findings.append(.differsFromJournal(table: "red_flag", record: row.id, field: change.field))
      }
    }
  }

  private mutating func lookAtRelations() throws {
    for row in try db.rows("SELECT id, decision, deleted FROM relation") {
      let id: RecordID = try row.must("id")
      let isUndone: Bool = try row.must("deleted")
      let decision: String? = isUndone ? nil : try row.must("decision")
      if try replay(of: id, table: "relation").values[Replay.Place(part: "", field: "decision")] != decision {
        findings.append(.differsFromJournal(table: "relation", record: id, field: "decision"))
      }
    }
  }

  /// Records that the journal speaks of and that are not there.
  private mutating func lookForMissing() throws {
    let tables = [
      ("person", "person"), ("case", "case_file"), ("flag", "red_flag"), ("relation", "relation"),
      ("record", "case_record"), ("instrument", "instrument"), ("provider", "provider"),
      ("offer", "service_offer"),
      ("referral", "referral"), ("referralEvent", "referral_event"), ("paper", "issued_paper"),
      ("followUp", "follow_up"), ("attempt", "contact_attempt"),
      ("closing", "case_closing"), ("arrival", "arrival"),
    ]
    for (entity, table) in tables {
      let rows = try db.rows(
        "SELECT DISTINCT record FROM journal WHERE entity = ? AND record NOT IN (SELECT id FROM \(table))",
        [entity])
      for row in rows { findings.append(.missingRecord(table: table, record: try row.must("record"))) }
    }
  }
}
