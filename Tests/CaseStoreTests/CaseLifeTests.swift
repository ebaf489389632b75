import CaseStore
import Casework
import Testing

struct `The life of a case` {
  let office: EmptyOffice
  let header: CaseHeader

  init() throws {
    office = try EmptyOffice()
    header = try office.store.register(SampleIntake.registration(), by: office.head)
  }

  @Test func `closes and opens again with a reason each`() throws {
    let reason = ClosingReason.allCases[0].rawValue
    try office.store.proposeClosing(
      ClosingEntry(reason: reason, note: "suivi fini"), of: header.id, version: 1, by: office.head)
    var after = try office.store.caseFile(header.id, by: office.head).header
    #expect(after.status == .closed && after.closed == office.clock.now.day && after.version == 2)
    #expect(throws: StoreProblem.caseChanged(number: header.number)) {
      try office.store.proposeClosing(
        ClosingEntry(reason: reason), of: header.id, version: 1, by: office.head)
    }
    try office.store.reopen(header.id, version: 2, reason: "la personne est revenue", by: office.head)
    after = try office.store.caseFile(header.id, by: office.head).header
    #expect(after.status == .open && after.closed == nil)
    let lines = try office.store.history(of: header.id, by: office.head).filter { $0.act != .opened }
    #expect(lines[0].act == .reopened && lines[0].reason == "la personne est revenue")
    #expect(lines[1].act == .closed && lines[1].new == .choice(reason) && lines[1].reason == "suivi fini")
    #expect(try office.store.flags(of: header.id, by: office.head).count == 2)
  }

  @Test func `goes into other hands`() throws {
    let agent = try office.signedIn("agent", .caseManager)
    try office.store.reassign(
      header.id, version: 1, to: agent.member.id, reason: "secteur de Médina", by: office.head)
    let file = try office.store.caseFile(header.id, by: agent)
    #expect(file.header.agent == agent.member.id && file.agentName == "Personne agent")
    let line = try #require(try office.store.history(of: header.id, by: agent).first)
    #expect(line.act == .reassigned && line.reason == "secteur de Médina")
    #expect(line.old == .text("Fatou Sané") && line.new == .text("Personne agent"))
    try office.store.disableStaff(agent.member.id, by: office.head)
    #expect(throws: StoreProblem.disabledUser(login: "agent")) {
      try office.store.reassign(header.id, version: 2, to: agent.member.id, reason: "x", by: office.head)
    }
  }

  @Test func `keeps an alert until somebody answered for it and another closed it with a text`() throws {
    var registration = SampleIntake.registration()
    registration.flags = [:]
    let other = try office.store.register(registration, by: office.head)
    try office.store.correct(
      .needs, of: other.id, base: nil, answers: [FieldCode(.shelterTonight): .yesNo(false)],
      flags: [.homelessTonight: SampleIntake.told], by: office.head)
    let agent = try office.signedIn("agent", .caseManager)
    let flag = try #require(try office.store.flags(of: other.id, by: agent).first)
    #expect(flag.kind == .homelessTonight && flag.closed == nil)
    try office.store.acknowledge(flag: flag.id, action: .referred, note: "CPRS de Kolda", by: agent)
    #expect(throws: StoreProblem.notAllowed(.closeFlag, .caseManager)) {
      try office.store.closeFlag(flag: flag.id, text: "logé", by: agent)
    }
    try office.store.closeFlag(flag: flag.id, text: "logé chez un oncle", by: office.head)
    let closed = try #require(try office.store.flags(of: other.id, by: agent).first)
    #expect(closed.acknowledgement?.note == "CPRS de Kolda" && closed.acknowledgement?.by == "Personne agent")
    #expect(closed.closed != nil)
    #expect(try office.store.history(of: other.id, by: agent).contains { $0.reason == "logé chez un oncle" })
  }

  @Test func `writes down that watched alerts were shown, once for each session`() throws {
    let psy = try office.signedIn("psy", .psychosocialAssistant)
    for _ in 0..<3 { _ = try office.store.caseFile(header.id, by: psy) }
    let shown = try office.store.history(of: header.id, by: office.head).filter { $0.act == .opened }
    #expect(shown.count == 1 && shown.first?.by == "Personne psy")
  }

  @Test func `is known by its number only to those who may read it`() throws {
    let auditor = try office.signedIn("audit", .auditor)
    #expect(throws: StoreProblem.notAllowed(.readCase, .auditor)) {
      try office.store.caseFile(header.id, by: auditor)
    }
    #expect(try office.store.loadIndex(by: auditor).caseCount == 0)
    #expect(throws: StoreProblem.noCase(header.person.description)) {
      try office.store.caseFile(header.person, by: office.head)
    }
  }
}
