import CaseStore
import Casework
import Testing

struct `Follow-ups on file` {
  private let office: EmptyOffice
  private let caseID: RecordID

  init() throws {
    office = try EmptyOffice()
    caseID = try office.store.register(SampleIntake.registration(given: "Awa"), by: office.head).id
  }

  private var today: CivilDay { office.clock.now.day }

  private func followUp(in days: Int = 7, of other: RecordID? = nil, agent: RecordID? = nil) -> FollowUp {
    FollowUp(
      id: office.clock.world.newID(), caseID: other ?? caseID, kind: .contact, due: today.adding(days: days),
      time: DayTime(hour: 9, minute: 30), channel: .phone, agent: agent)
  }

  private func attempt(_ result: ContactResult, for followUp: RecordID? = nil) -> ContactAttempt {
    ContactAttempt(
      id: office.clock.world.newID(), caseID: caseID, day: today, channel: .phone, result: result,
      agent: office.head.member.id, followUp: followUp)
  }

  private func read(by signedIn: SignedIn? = nil) throws -> CaseAgenda {
    try office.store.followUps(of: caseID, by: signedIn ?? office.head)
  }

  @Test func `come back as they were planned, whatever made them`() throws {
    let mark = RuleMark(rule: "plan", version: 3, subject: caseID, step: 6, asked: today.adding(days: 3))
    var byRule = followUp(in: 5)
    byRule.kind = .interview
    byRule.instrument = "RSS"
    byRule.origin = .rule(mark)
    byRule.time = nil
    var recurring = followUp(in: 30)
    recurring.recurrence = Recurrence(every: 2, .week, until: today.adding(days: 90))
    var repeated = followUp(in: 44)
    repeated.origin = .repeated(recurring.id, number: 2)
    let planned = [byRule, followUp(), recurring, repeated]
    _ = try office.store.plan(planned, by: office.head)
    let read = try read()
    #expect(read.followUps == planned.sorted(by: FollowUp.isBefore))
    #expect(try office.store.agenda(by: office.head).of(caseID) == read)
    #expect(try office.store.agenda(ofCase: caseID, by: office.head) == read)
  }

  @Test func `keep a note that only holders of the case key read`() throws {
    let reception = try office.signedIn("accueil", .reception)
    let planned = followUp()
    _ = try office.store.plan([planned], note: "apporter l'extrait", by: reception)
    #expect(try read().notes == [planned.id: "apporter l'extrait"])
    #expect(try read(by: reception).notes == [planned.id: ""])
    #expect(try office.store.check(by: office.head).findings == [])
  }

  @Test func `are moved, ended and put back by one undo each`() throws {
    let planned = followUp()
    _ = try office.store.plan([planned], note: "note", by: office.head)
    var moved = planned
    moved.due = today.adding(days: 14)
    let undoMove = try office.store.move([moved], note: "en voyage", by: office.head)
    moved.version = 2
    #expect(try read().followUps == [moved])
    try office.store.takeBack(undoMove, by: office.head)
    var back = planned
    back.version = 3
    #expect(try read().followUps == [back])
    #expect(try read().notes == [planned.id: "note"])
    let undoEnd = try office.store.end(back, as: .absent, on: today, by: office.head)
    #expect(try read().followUps.map(\.status) == [.absent])
    try office.store.takeBack(undoEnd, by: office.head)
    #expect(try read().followUps.map(\.status) == [.planned])
    #expect(try office.store.check(by: office.head).findings == [])
  }

  @Test func `that ended before a day can be left out, and still say when somebody was met`() throws {
    let contacts: [(FollowUpStatus, Int)] = [(.done, 3), (.partly, 9), (.absent, 12)]
    let ended = contacts.map { followUp(in: $0.1) }
    let late = followUp(in: 5)
    let recent = followUp(in: 40)
    _ = try office.store.plan(ended + [late, recent], by: office.head)
    for (followUp, (status, days)) in zip(ended, contacts) {
      _ = try office.store.end(followUp, as: status, on: today.adding(days: days), by: office.head)
    }
    _ = try office.store.end(recent, as: .excused, on: today.adding(days: 40), by: office.head)
    let header = try office.store.caseFile(caseID, by: office.head).header
    let whole = try office.store.agenda(by: office.head)
    let agenda = try office.store.agenda(since: today.adding(days: 30), by: office.head)
    #expect(whole.since == nil && whole.of(caseID).followUps.count == 5)
    #expect(agenda.since == today.adding(days: 30))
    #expect(agenda.of(caseID).followUps.map(\.id) == [late.id, recent.id])
    for agenda in [whole, agenda].map({ $0.of(caseID) }) {
      let facts = agenda.facts(of: header)
      #expect(facts.lastContact(with: agenda.followUps) == today.adding(days: 9))
    }
  }

  @Test func `are proposed to nobody who may not see the day of the return`() throws {
    let reception = try office.signedIn("accueil2", .reception)
    let file = try office.store.caseFile(caseID, by: reception)
    #expect(FollowUpFacts(file, try read(by: reception)).isPartial)
    #expect(!FollowUpFacts(try office.store.caseFile(caseID, by: office.head), try read()).isPartial)
  }

  @Test func `that were planned by mistake are gone after the undo, and their journal stays`() throws {
    let undo = try office.store.plan([followUp(), followUp(in: 9)], by: office.head)
    try office.store.takeBack(undo, by: office.head)
    #expect(try read().followUps == [])
    #expect(try office.store.agenda(by: office.head).count == 0)
    #expect(try office.store.check(by: office.head).findings == [])
    #expect(
      try office.store.history(of: caseID, by: office.head).map(\.act).filter { $0 == .followUpUndone }.count
        == 2)
  }

  @Test func `are not written over what another desk wrote since, and then nothing of the act is`() throws {
    let (first, second) = (followUp(), followUp(in: 8))
    _ = try office.store.plan([first, second], by: office.head)
    let other = try office.anotherDesk()
    defer { other.close() }
    _ = try other.end(second, as: .excused, on: today, by: office.head)
    let number = try office.store.caseFile(caseID, by: office.head).header.number
    var moves = [first, second]
    for place in moves.indices { moves[place].due = today.adding(days: 20) }
    #expect(throws: StoreProblem.followUpChanged(number: number)) {
      try office.store.move(moves, by: office.head)
    }
    #expect(try read().followUps.map(\.due) == [first.due, second.due])
  }

  @Test func `are not undone once somebody else has written them`() throws {
    let undo = try office.store.plan([followUp()], by: office.head)
    var moved = try #require(undo.added.first)
    moved.due = today.adding(days: 1)
    _ = try office.store.move([moved], by: office.head)
    #expect(throws: StoreProblem.self) { try office.store.takeBack(undo, by: office.head) }
    #expect(try read().followUps.map(\.due) == [moved.due])
  }

  @Test func `set aside are never proposed again`() throws {
    let schedule = FollowUpSchedule()
    let file = try office.store.caseFile(caseID, by: office.head)
    let facts = FollowUpFacts(file, try read())
    let proposals = schedule.proposals(for: facts, existing: [], on: today)
    #expect(!proposals.isEmpty)
    let made = proposals.map { $0.followUp(id: office.clock.world.newID(), caseID: caseID) }
    _ = try office.store.setAside(made, by: office.head)
    let left = schedule.proposals(for: facts, existing: try read().followUps, on: today)
    #expect(left.allSatisfy { proposal in !proposals.contains { $0.origin == proposal.origin } })
  }

  @Test(arguments: [ContactResult.leftAgain, .deceased])
  func `are cancelled at once by news of a departure or a death, and come back with the undo`(
    result: ContactResult
  ) throws {
    let planned = [followUp(), followUp(in: 90)]
    _ = try office.store.plan(planned, by: office.head)
    let undo = try office.store.note(attempt(result), note: "dit par l'oncle", by: office.head)
    #expect(try read().followUps.allSatisfy { $0.status == .cancelled && $0.ended == today })
    #expect(
      FollowUpFacts(caseID: caseID, opened: today, attempts: try read().attempts).silence(with: []) != nil)
    try office.store.takeBack(undo, by: office.head)
    #expect(try read().followUps.allSatisfy(\.isPlanned))
    #expect(try read().attempts == [])
    #expect(try office.store.check(by: office.head).findings == [])
  }

  @Test func `are done by the attempt that reached the person`() throws {
    let planned = followUp()
    _ = try office.store.plan([planned], by: office.head)
    _ = try office.store.note(attempt(.reached, for: planned.id), ending: planned, by: office.head)
    let read = try read()
    #expect(read.followUps.map(\.status) == [.done])
    #expect(read.attempts.map(\.followUp) == [planned.id])
    #expect(try office.store.header(ofCase: caseID, by: office.head)?.hasFollowUp == true)
  }

  @Test func `end with their case, and go on with it`() throws {
    let (owed, soon, later) = (followUp(in: -2), followUp(in: 1), followUp(in: 60))
    _ = try office.store.plan([owed, soon, later], by: office.head)
    var version = try office.store.caseFile(caseID, by: office.head).header.version
    try office.store.proposeClosing(
      ClosingEntry(reason: "FIN"), of: caseID, version: version, by: office.head)
    #expect(try read().followUps.allSatisfy { $0.status == .cancelled })
    #expect(throws: StoreProblem.self) { try office.store.plan([followUp()], by: office.head) }
    office.clock.pass(seconds: 5 * 86_400)
    version = try office.store.caseFile(caseID, by: office.head).header.version
    try office.store.reopen(caseID, version: version, reason: "revenu", by: office.head)
    #expect(try read().followUps.map(\.status) == [.planned, .cancelled, .planned])
    #expect(try office.store.check(by: office.head).findings == [])
  }

  @Test func `of somebody unreachable say since when, and no longer after the undo`() throws {
    let undo = try office.store.markUnreachable(caseID, since: today, by: office.head)
    #expect(try read().unreachable == today)
    try office.store.takeBack(undo, by: office.head)
    #expect(try read().unreachable == nil)
    #expect(try office.store.check(by: office.head).findings == [])
  }

  @Test func `are told to other desks as news of their case`() throws {
    let mark = try office.store.mark()
    _ = try office.store.plan([followUp()], by: office.head)
    let news = try office.store.changes(since: mark)
    #expect(news.followUps == [caseID] && news.cases == [])
  }

  @Test func `go with the caseload to somebody else, all of it or nothing`() throws {
    let (old, new) = (
      try office.signedIn("ancien", .caseManager), try office.signedIn("nouveau", .caseManager)
    )
    let ids = try (0..<3).map { number in
      try office.store.register(SampleIntake.registration(given: "P\(number)"), by: old).id
    }
    _ = try office.store.plan(
      [followUp(of: ids[0], agent: old.member.id), followUp(of: ids[1], agent: office.head.member.id)],
      by: old)
    let cases = try ids.map { (id: $0, version: try office.store.caseFile($0, by: old).header.version) }
    let stale = cases + [(id: ids[0], version: 9)]
    #expect(throws: StoreProblem.self) {
      try office.store.handOver(
        stale, from: old.member.id, to: new.member.id, reason: "fin de contrat", by: office.head)
    }
    #expect(try office.store.caseFile(ids[0], by: new).header.agent == old.member.id)
    try office.store.handOver(
      cases, from: old.member.id, to: new.member.id, reason: "fin de contrat", by: office.head)
    for id in ids { #expect(try office.store.caseFile(id, by: new).header.agent == new.member.id) }
    let agenda = try office.store.agenda(by: office.head)
    #expect(agenda.of(ids[0]).followUps.map(\.agent) == [new.member.id])
    #expect(agenda.of(ids[1]).followUps.map(\.agent) == [office.head.member.id])
    #expect(throws: StoreProblem.notAllowed(.handOverCaseload, .caseManager)) {
      try office.store.handOver(cases, from: new.member.id, to: old.member.id, reason: "x", by: new)
    }
  }

  @Test func `are for nobody who may not plan them`() throws {
    let auditor = try office.signedIn("audit", .auditor)
    #expect(throws: StoreProblem.notAllowed(.planFollowUp, .auditor)) {
      try office.store.plan([followUp()], by: auditor)
    }
    #expect(try office.store.agenda(by: auditor).count == 0)
  }

  @Test func `changed by other hands are found`() throws {
    _ = try office.store.plan([followUp()], note: "une note", by: office.head)
    _ = try office.store.note(attempt(.noAnswer), by: office.head)
    #expect(try office.store.check(by: office.head).findings == [])
    #expect(throws: (any Error).self) {
      try sqlite(office.databasePath, "UPDATE follow_up SET due = 1, ver = 2")
    }
    for trigger in ["follow_up_changed", "attempt_changed"] {
      try sqlite(office.databasePath, "DROP TRIGGER \(trigger)")
    }
    try sqlite(office.databasePath, "UPDATE follow_up SET due = 1; UPDATE contact_attempt SET result = 'J'")
    let fields = try office.store.check(by: office.head).findings.compactMap { finding in
      if case .differsFromJournal(_, _, let field) = finding { field } else { nil }
    }
    #expect(fields == ["due", "result"])
  }
}
