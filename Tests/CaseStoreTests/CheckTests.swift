import CaseStore
import Casework
import Foundation
import Testing

struct `A check of the store` {
  let office: EmptyOffice
  let header: CaseHeader

  init() throws {
    office = try EmptyOffice()
    let awa = try office.signedIn("awa", .reception)
    header = try office.store.register(SampleIntake.registration(), by: office.head)
    let other = try office.store.register(SampleIntake.registration(given: "Awa"), by: awa)
    let work = SampleWork(office: office, caseID: header.id)
    let plan = work.plan()
    try office.store.record(
      [work.assessment(), work.interview(), plan, work.action(of: plan.id)], in: header.id,
      asked: SampleWork.asked, by: office.head)
    let sample = try SampleReferral(office: office, caseID: header.id)
    for place in 0..<2 {
      var card = try sample.refer()
      var answers: [CoreField: Answer] = [.stepNote: .text("note \(place)"), .stepInformant: .text("Mme Ba")]
      card = try sample.note(.accepted, of: card, answers)
      answers[.stepNote] = .text("rappelé")
      try sample.note(.recalled, of: card, answers)
    }
    try office.store.decide(person: header.person, other: other.person, decision: .household, by: awa)
  }

  private func findings() throws -> [CheckFinding] {
    try office.store.check(by: office.head).findings
  }

  /// Changes the file as the bare `sqlite3` could, past the triggers.
  private func tamper(_ sql: String) throws {
    for trigger in [
      "journal_kept", "journal_whole", "journal_added", "section_changed", "section_kept", "person_changed",
      "person_kept", "case_changed", "case_kept", "flag_changed", "flag_kept",
      "relation_changed", "record_added", "record_changed", "record_kept", "instrument_changed",
      "instrument_kept", "referral_changed", "referral_kept", "referral_event_changed", "referral_event_kept",
      "paper_changed", "paper_kept",
    ] {
      try sqlite(office.databasePath, "DROP TRIGGER IF EXISTS \(trigger)")
    }
    try sqlite(office.databasePath, "PRAGMA foreign_keys = OFF; \(sql)")
  }

  @Test func `finds nothing in an office at work, with and without keys`() throws {
    let report = try office.store.check(by: office.head)
    #expect(report.findings == [] && report.isSound)
    #expect(report.people == 2 && report.cases == 2 && report.records == 5 && report.unread.isEmpty)
    #expect(report.opened > 40 && report.journalEntries > 15)
    let clear = try office.store.check(by: nil)
    #expect(clear.findings == [] && clear.unread == Set(Compartment.allCases))
  }

  @Test func `tells how far it is, and stops when asked`() throws {
    var parts: [Double] = []
    _ = try office.store.check(by: nil) { part in
      parts.append(part)
      return true
    }
    #expect(parts == parts.sorted() && parts.allSatisfy { (0...1).contains($0) })
    #expect(try office.store.check(by: nil) { _ in false }.isPartial)
  }

  @Test(arguments: [
    ("section", "identity"), ("section", "casework"), ("section", "protection"), ("section", "psychosocial"),
    ("person", "header"), ("case_file", "summary"), ("red_flag", "body"), ("journal", "body"),
    ("referral", "card"), ("referral_event", "casework"), ("issued_paper", "text"),
    ("issued_paper", "digest"),
  ])
  func `names the record in which one bit turned`(table: String, column: String) throws {
    for seed in 0..<6 {
      let from = "\(table) WHERE \(column) IS NOT NULL ORDER BY rowid LIMIT 1 OFFSET \(seed % 2)"
      let key = table == "journal" ? "change" : "id"
      let id = try sqlite(office.databasePath, "SELECT hex(\(key)) FROM \(from)").filter(\.isHexDigit)
      let hex = try sqlite(office.databasePath, "SELECT hex(\(column)) FROM \(from)").filter(\.isHexDigit)
      let place = (seed * 977 + 13) % hex.count
      let flipped = flip(hex, at: place, bit: seed % 4)
      try tamper("UPDATE \(table) SET \(column) = x'\(flipped)' WHERE \(key) = x'\(id)'")
      let record = try #require(RecordID(id))
      #expect(
        try findings().contains(.unsealable(table: table, record: record, column: column)),
        "\(table).\(column), digit \(place) of \(hex.count)")
      try tamper("UPDATE \(table) SET \(column) = x'\(hex)' WHERE \(key) = x'\(id)'")
      #expect(try findings() == [])
    }
  }

  private func flip(_ hex: String, at place: Int, bit: Int) -> String {
    var digits = Array(hex)
    let value = digits[place].hexDigitValue ?? 0
    digits[place] = Character(String(value ^ 1 << bit, radix: 16))
    return String(digits)
  }

  @Test func `lets the rest be worked with when one line was changed`() throws {
    try tamper("UPDATE person SET header = zeroblob(60) WHERE id = x'\(header.person)'")
    let index = try office.store.loadIndex(by: office.head)
    #expect(index.caseCount == 2 && index.header(of: header.person) == nil)
    #expect(throws: StoreProblem.unsealable(table: "person", record: header.person)) {
      try office.store.caseFile(header.id, by: office.head)
    }
  }

  @Test func `finds a status, an agent or a number changed by hand`() throws {
    try tamper("UPDATE case_file SET status = 'urgentHelpOnly' WHERE id = x'\(header.id)'")
    #expect(try findings() == [.differsFromJournal(table: "case_file", record: header.id, field: "status")])
    let clear = try office.store.check(by: nil).findings
    #expect(clear == [.differsFromJournal(table: "case_file", record: header.id, field: "status")])
  }

  @Test(arguments: [
    ("status = 'met'", "status"), ("compartment = 'case'", "compartment"), ("made = 5", "made"),
    ("made_by = (SELECT id FROM staff WHERE login = 'awa')", "madeBy"),
  ])
  func `finds a piece of work changed by hand`(change: String, field: String) throws {
    let id = try #require(
      RecordID(
        try sqlite(office.databasePath, "SELECT hex(id) FROM case_record WHERE kind = 'interview'")
          .filter(\.isHexDigit)))
    try tamper("UPDATE case_record SET \(change) WHERE id = x'\(id)'")
    let wanted = [CheckFinding.differsFromJournal(table: "case_record", record: id, field: field)]
    #expect(try office.store.check(by: nil).findings == wanted)
  }

  @Test(arguments: [
    ("referral", "state = 'closed'", "state", true), ("referral", "since = since - 1", "since", true),
    ("referral", "urgency = 'U'", "urgency", true),
    ("referral", "agent = (SELECT id FROM staff WHERE login = 'awa')", "agent", true),
    ("referral_event", "step = 'refused'", "step", true), ("referral_event", "day = day - 1", "day", true),
    ("referral_event", "taken_back = 1", "takenBack", true),
    ("referral_event", "entered = entered - 1", "entered", true),
    ("referral_event", "casework = NULL", "stepDay", false),
    ("issued_paper", "kind = 'recall'", "kind", true),
    ("issued_paper", "issued = issued + 1", "issued", true),
  ])
  func `finds what was changed by hand of a referral`(
    table: String, change: String, field: String, isClear: Bool
  ) throws {
    let first = "SELECT id FROM \(table) ORDER BY rowid LIMIT 1"
    let id = try #require(
      RecordID(
        try sqlite(office.databasePath, first.replacing(" id ", with: " hex(id) ")).filter(\.isHexDigit)))
    try tamper("UPDATE \(table) SET \(change) WHERE id = (\(first))")
    let finding = CheckFinding.differsFromJournal(table: table, record: id, field: field)
    #expect(try findings().contains(finding))
    #expect(try office.store.check(by: nil).findings.contains(finding) == isClear)
  }

  @Test func `finds an older card, and another paper, put in a place they were not made for`() throws {
    let sample = try SampleReferral(office: office, caseID: header.id)
    let card = try sample.refer()
    let hex = "SELECT hex(card) FROM referral WHERE id = x'\(card.id)'"
    let old = try sqlite(office.databasePath, hex).filter(\.isHexDigit)
    try sample.note(.refused, of: card)
    try tamper("UPDATE referral SET card = x'\(old)' WHERE id = x'\(card.id)'")
    #expect(
      try findings() == [.differsFromJournal(table: "referral", record: card.id, field: "card")])
    try tamper("DELETE FROM issued_paper WHERE referral = x'\(card.id)'")
    let found = try office.store.check(by: nil).findings
    #expect(found.count == 1)
    guard case .missingRecord("issued_paper", _) = found.first else {
      Issue.record("\(found)")
      return
    }
  }

  @Test func `finds an action moved to another case, and one whose plan is gone`() throws {
    let other = try #require(
      RecordID(
        try sqlite(office.databasePath, "SELECT hex(id) FROM case_file WHERE id <> x'\(header.id)'")
          .filter(\.isHexDigit)))
    func id(_ kind: String) throws -> RecordID {
      try #require(
        RecordID(
          try sqlite(office.databasePath, "SELECT hex(id) FROM case_record WHERE kind = '\(kind)'")
            .filter(\.isHexDigit)))
    }
    let (plan, action) = try (id("plan"), id("action"))
    try tamper("UPDATE case_record SET case_file = x'\(other)' WHERE id = x'\(action)'")
    #expect(
      try findings() == [.differsFromJournal(table: "case_record", record: action, field: "case")])
    try tamper(
      "UPDATE case_record SET case_file = x'\(header.id)' WHERE id = x'\(action)'; "
        + "DELETE FROM case_record WHERE id = x'\(plan)'")
    #expect(
      try findings() == [
        .danglingReferences(table: "case_record", count: 1),
        .missingRecord(table: "case_record", record: plan),
      ])
  }

  @Test(arguments: ["text = x'00'", "version = 7", "digest = 'x'"])
  func `finds an instrument whose questions were changed by hand`(change: String) throws {
    try tamper("UPDATE instrument SET \(change)")
    let found = try office.store.check(by: nil).findings
    #expect(found.count == 1)
    guard case .differsFromJournal("instrument", _, _) = found.first else {
      Issue.record("\(found)")
      return
    }
  }

  @Test func `comes to the same whatever the order of the journal`() throws {
    let before = try findings()
    for factor in [7_919, 65_537, 104_729] {
      try tamper("UPDATE journal SET n = -n; UPDATE journal SET n = (-n * \(factor)) % 1000003")
      #expect(try findings() == before)
    }
    #expect(before == [])
  }

  @Test func `finds an older value put back in its place`() throws {
    let hex = try sqlite(
      office.databasePath,
      "SELECT hex(identity) FROM section WHERE owner = x'\(header.person)' AND kind = 'contacts'"
    ).filter(\.isHexDigit)
    let base = try #require(try office.store.caseFile(header.id, by: office.head).sections[.contacts])
    try office.store.correct(
      .contacts, of: header.id, base: base, answers: [FieldCode(.village): .text("Bagadadji")],
      by: office.head)
    try tamper(
      "UPDATE section SET identity = x'\(hex)' WHERE owner = x'\(header.person)' AND kind = 'contacts'")
    #expect(
      try findings().contains(.differsFromJournal(table: "person", record: header.person, field: "village")))
  }

  @Test func `finds an entry of the journal that was changed, taken out, or exchanged`() throws {
    let desk = try #require(
      RecordID(try sqlite(office.databasePath, "SELECT lower(hex(id)) FROM desk").filter(\.isHexDigit)))
    try tamper("UPDATE journal SET staff = (SELECT id FROM staff WHERE login = 'awa') WHERE seq = 4")
    #expect(try findings().contains(.brokenChain(desk: desk, number: 4)))
    try tamper("DELETE FROM journal WHERE seq = 6")
    #expect(try findings().contains(.gap(desk: desk, after: 5)))
    try tamper(
      """
      UPDATE journal SET hash = (SELECT hash FROM journal WHERE seq = 9) WHERE seq = 8
      """)
    #expect(try findings().contains(.brokenChain(desk: desk, number: 8)))
  }

  @Test func `finds records that came or went without the journal`() throws {
    let other = RecordID(high: 5, low: 5)
    try tamper(
      """
      DROP TRIGGER person_added;
      INSERT INTO person SELECT x'\(other)', 1, hlc, office, 0, header FROM person LIMIT 1;
      DELETE FROM section WHERE owner = x'\(header.id)'; DELETE FROM red_flag WHERE case_file = x'\(header.id)';
      DELETE FROM case_file WHERE id = x'\(header.id)'
      """)
    let found = try findings()
    #expect(found.contains(.unknownRecord(table: "person", record: other)))
    #expect(found.contains(.missingRecord(table: "case_file", record: header.id)))
  }

  @Test func `finds files that others may read, and a reserve that is gone`() throws {
    try setMode(0o644, office.path + "/baos.lock")
    #expect(try findings() == [.openToOthers(path: office.path + "/baos.lock", mode: 0o644)])
    try setMode(0o600, office.path + "/baos.lock")
    try FileManager.default.removeItem(atPath: office.path + "/baos.reserve")
    #expect(try findings() == [.noReserve])
  }

  @Test func `is not needed for the journal to refuse changes`() throws {
    for sql in [
      "UPDATE journal SET act = 'x'", "DELETE FROM journal WHERE seq = 2",
      "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE seq = 2",
      "UPDATE case_file SET status = 'closed', closed = 1", "UPDATE section SET ver = ver + 1",
      "DELETE FROM person", "DELETE FROM case_record", "UPDATE case_record SET status = 'met'",
      "UPDATE instrument SET text = x''", "DELETE FROM instrument",
      "DELETE FROM referral", "UPDATE referral SET state = 'closed'", "DELETE FROM referral_event",
      "UPDATE referral_event SET day = 1", "DELETE FROM issued_paper",
      "UPDATE issued_paper SET kind = 'recall'",
      "UPDATE case_file SET number_counter = 9, ver = ver + 1",
    ] {
      #expect(throws: (any Error).self, "\(sql)") {
        try sqlite(office.databasePath, "PRAGMA recursive_triggers = ON; \(sql)")
      }
    }
    #expect(try findings() == [])
  }

  @Test func `follows a folder that was copied, whose copy begins numbers of its own`() throws {
    office.store.close()
    let copy = EmptyOffice.newPath()
    defer { try? FileManager.default.removeItem(atPath: copy) }
    try FileManager.default.copyItem(atPath: office.path, toPath: copy)
    let store = try CaseStore.open(at: copy, world: office.clock.world)
    defer { store.close() }
    let head = try store.signIn(login: "fatou", passphrase: EmptyOffice.passphrase)
    _ = try store.register(SampleIntake.registration(given: "Copie"), by: head)
    #expect(try sqlite(copy + "/baos.db", "SELECT count(*) FROM desk") == "2")
    #expect(try store.check(by: head).findings == [])
  }
}
