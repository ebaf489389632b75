import CaseStore
import Casework
import Testing

struct `The interviews of an office` {
  let office: EmptyOffice
  let header: CaseHeader
  let work: SampleWork

  init() throws {
    office = try EmptyOffice()
    header = try office.store.register(SampleIntake.registration(), by: office.head)
    work = SampleWork(office: office, caseID: header.id)
  }

  private func read(by somebody: SignedIn) throws -> (held: [HeldInterview], leftOut: Int) {
    var held: [HeldInterview] = []
    let leftOut = try office.store.interviews(by: somebody) { interview in
      held.append(interview)
      return true
    }
    return (held, leftOut)
  }

  private func openings() throws -> String {
    try sqlite(
      office.databasePath, "SELECT count(*) FROM journal WHERE act = 'opened' AND entity = 'office'")
  }

  @Test func `come one after the other with all their answers, and leave what is no interview`() throws {
    let entries = [
      work.interview("O", in: .casework), work.interview("N"), work.interview("R", in: .protection),
    ]
    for entry in entries {
      try office.store.record([entry, work.need()], in: header.id, by: office.head)
      office.clock.pass(seconds: 60)
    }
    let (held, leftOut) = try read(by: office.head)
    #expect(held.map(\.id) == entries.map(\.id) && leftOut == 0)
    #expect(
      held.map(\.answers)
        == entries.map { $0.sections.values.reduce(into: [:]) { $0.merge($1) { first, _ in first } } })
    #expect(held.allSatisfy { $0.caseID == header.id })
    #expect(held.last?.made == office.clock.now.adding(seconds: -60))
    #expect(try openings() == "1")
  }

  @Test func `are read by each as far as their keys go, and the rest is counted`() throws {
    for compartment in [Compartment.casework, .psychosocial, .psychosocial, .protection] {
      try office.store.record([work.interview(in: compartment)], in: header.id, by: office.head)
    }
    let agent = try office.signedIn("agent", .caseManager)
    let psy = try office.signedIn("psy", .psychosocialAssistant)
    let reception = try office.signedIn("accueil", .reception)
    #expect(try read(by: agent).held.count == 1 && read(by: agent).leftOut == 3)
    #expect(try openings() == "0")
    #expect(try read(by: psy).held.count == 3 && openings() == "1")
    #expect(throws: StoreProblem.notAllowed(.readFigures, .reception)) { try read(by: reception) }
  }

  @Test func `that were withdrawn are not there, and reading stops when asked`() throws {
    for _ in 0..<3 {
      try office.store.record([work.interview(in: .casework)], in: header.id, by: office.head)
    }
    let first = try #require(try work.records().first)
    try office.store.record([first.entry(status: .withdrawn)], in: header.id, by: office.head)
    #expect(try read(by: office.head).held.count == 2)
    var count = 0
    _ = try office.store.interviews(by: office.head) { _ in
      count += 1
      return false
    }
    #expect(count == 1)
  }

  @Test func `that were deposited are sealed anew by the first who reads them, and are what they were`()
    throws
  {
    let agent = try office.signedIn("agent", .caseManager)
    let entry = work.interview("O")
    try office.store.record([entry], in: header.id, by: agent)
    let kinds =
      "SELECT group_concat(hex(substr(psychosocial, 1, 1))) FROM section WHERE owner = x'\(entry.id)'"
    #expect(try sqlite(office.databasePath, kinds) == "\"02,02\"")
    let before = try read(by: office.head).held
    #expect(try sqlite(office.databasePath, kinds) == "\"01,01\"")
    #expect(
      try read(by: office.head).held == before && before.first?.answers[SampleWork.item] == .choice("O"))
    #expect(try work.records().first?.version == 1)
    #expect(try office.store.check(by: office.head).findings == [])
  }

  @Test func `with one that was changed by hand leave that one out`() throws {
    for _ in 0..<2 { try office.store.record([work.interview()], in: header.id, by: office.head) }
    try sqlite(
      office.databasePath,
      """
      DROP TRIGGER section_changed; UPDATE section SET psychosocial = zeroblob(90)
      WHERE kind = 'items' AND owner = (SELECT min(owner) FROM section WHERE kind = 'items')
      """)
    let (held, leftOut) = try read(by: office.head)
    #expect(held.count == 1 && leftOut == 1)
  }

  @Test func `read many at once like one by one, whatever was typed in them`() throws {
    var dice = SplitMix64(seed: 7)
    var wanted: [RecordID: Answers] = [:]
    for number in 0..<60 {
      var entry = work.interview(in: .casework)
      var answers: Answers = [:]
      for item in 0..<Int.random(in: 1..<40, using: &dice) {
        let code = FieldCode("X.\(number % 3).q\(item)", Int.random(in: 1...3, using: &dice))
        answers[code] = [
          .text(String(repeating: "é", count: Int.random(in: 0..<40, using: &dice))), .choice("\(item % 5)"),
          .noAnswer(.unknown), .number(Int.random(in: 0..<1_000, using: &dice)), .yesNo(true),
          .choices(["A", "B"]),
        ].randomElement(using: &dice)
      }
      entry.sections = [.items: answers]
      wanted[entry.id] = answers
      try office.store.record([entry], in: header.id, by: office.head)
    }
    for held in try read(by: office.head).held {
      #expect(wanted.removeValue(forKey: held.id) == held.answers)
    }
    #expect(wanted.isEmpty)
  }
}
