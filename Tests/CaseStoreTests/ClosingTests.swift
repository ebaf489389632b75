import CaseStore
import Casework
import Testing

struct `Closing a case` {
  private let office: EmptyOffice
  private let agent: SignedIn
  private let caseID: RecordID

  init() throws {
    office = try EmptyOffice()
    agent = try office.signedIn("agent", .caseManager)
    caseID = try office.store.register(SampleIntake.registration(), by: agent).id
  }

  private func file(by signedIn: SignedIn? = nil) throws -> CaseFile {
    try office.store.caseFile(caseID, by: signedIn ?? agent)
  }

  @discardableResult
  private func propose(
    _ needs: [CaseRecordEntry] = [], _ referrals: [ReferralStepEntry] = [], by signedIn: SignedIn? = nil
  ) throws -> Bool {
    let kept = office.clock.now.day.adding(months: 60)
    let entry = ClosingEntry(
      reason: ClosingReason.goalsReached.rawValue, note: "le poulailler tourne", keptUntil: kept,
      keepsContact: true, needs: needs, referrals: referrals)
    return try office.store.proposeClosing(
      entry, of: caseID, version: try file().header.version, by: signedIn ?? agent)
  }

  @Test func `takes a second person, who is somebody else`() throws {
    #expect(try !propose())
    #expect(try file().header.status == .open && file().closing?.isPending == true)
    #expect(try office.store.pendingClosings(by: office.head) == [caseID: agent.member.id])
    #expect(throws: StoreProblem.secondPersonNeeded) {
      try office.store.decideClosing(of: caseID, approving: true, by: agent)
    }
    let other = try office.signedIn("autre", .caseManager)
    #expect(throws: StoreProblem.secondPersonNeeded) {
      try office.store.decideClosing(of: caseID, approving: true, by: other)
    }
    try office.store.decideClosing(of: caseID, approving: true, by: office.head)
    let closed = try file()
    #expect(closed.header.status == .closed && closed.closing?.status == .approved)
    #expect(closed.closing?.note == "le poulailler tourne" && closed.closing?.keepsContact == true)
    #expect(closed.closing?.keptUntil == office.clock.now.day.adding(months: 60))
    #expect(
      closed.closing?.proposedByName == "Personne agent" && closed.closing?.decidedByName == "Fatou Sané")
    #expect(try office.store.pendingClosings(by: office.head) == [:])
    #expect(try office.store.check(by: office.head).findings == [])
  }

  @Test func `that the head proposes is approved by any who may close`() throws {
    #expect(try !propose(by: office.head))
    try office.store.decideClosing(of: caseID, approving: true, by: agent)
    #expect(try file().header.status == .closed)
  }

  @Test func `is done at once where nobody else could decide, and told as both`() throws {
    try office.store.disableStaff(agent.member.id, by: office.head)
    #expect(try propose(by: office.head))
    #expect(try file(by: office.head).header.status == .closed)
    let acts = try office.store.history(of: caseID, by: office.head).map(\.act)
    #expect(acts.contains(.closingProposed) && acts.contains(.closingApproved) && acts.contains(.closed))
  }

  @Test func `goes back with what is missing, and may be proposed again`() throws {
    try propose()
    #expect(throws: StoreProblem.self) { try propose() }
    try office.store.decideClosing(
      of: caseID, approving: false, answer: "et le besoin de papiers ?", by: office.head)
    #expect(try file().closing?.status == .returned && file().closing?.answer == "et le besoin de papiers ?")
    #expect(throws: StoreProblem.self) {
      try office.store.decideClosing(of: caseID, approving: true, by: office.head)
    }
    try propose()
    // Whoever proposed it may take it back.
    try office.store.decideClosing(of: caseID, approving: false, by: agent)
    #expect(try file().header.status == .open)
    #expect(try office.store.check(by: office.head).findings == [])
  }

  @Test func `ends the open needs in the same stroke, and keeps all of them after a reopening`() throws {
    let work = SampleWork(office: office, caseID: caseID)
    try office.store.record([work.need("un toit")], in: caseID, by: agent)
    let need = try #require(try file().records.first)
    try propose([try met(need)])
    #expect(try file().records.map(\.status) == [.met])
    try office.store.decideClosing(of: caseID, approving: true, by: office.head)
    try office.store.reopen(
      caseID, version: try file().header.version, reason: "revenue demander", by: office.head)
    #expect(try file().header.status == .open && file().closing?.status == .approved)
    #expect(try !propose())
    #expect(try office.store.check(by: office.head).findings == [])
  }

  @Test func `waits for the outcome of every need and referral, also of one opened since it was proposed`()
    throws
  {
    let sample = try SampleReferral(office: office, caseID: caseID)
    let card = try sample.refer()
    let open = StoreProblem.outcomesMissing(needs: 1, referrals: [card.number])
    #expect(throws: open) { try propose() }
    // Refused whole: the need that would have ended in the same stroke is open still.
    let need = try #require(try file().records.first)
    #expect(throws: StoreProblem.outcomesMissing(needs: 0, referrals: [card.number])) {
      try propose([try met(need)])
    }
    #expect(try file().records.map(\.status) == [.current] && file().closing == nil)
    let told = try sample.note(.told, of: sample.note(.gaveUp, of: card))
    try sample.note(.closed, of: told, [.stepOutcome: .choice(ReferralOutcome.notMet.rawValue)])
    #expect(throws: StoreProblem.outcomesMissing(needs: 1, referrals: [])) { try propose() }
    try propose([try met(need)])
    try office.store.record(
      [SampleWork(office: office, caseID: caseID).need("un toit")], in: caseID, by: agent)
    #expect(throws: StoreProblem.outcomesMissing(needs: 1, referrals: [])) {
      try office.store.decideClosing(of: caseID, approving: true, by: office.head)
    }
    #expect(try file().header.status == .open && file().closing?.isPending == true)
  }

  @Test func `waits for a draft that is neither sent nor let go of`() throws {
    let sample = try SampleReferral(office: office, caseID: caseID)
    let draft = try sample.refer(sample.entry(isIssued: false))
    let need = try #require(try file().records.first)
    #expect(throws: StoreProblem.outcomesMissing(needs: 0, referrals: [draft.number])) {
      try propose([try met(need)])
    }
    try sample.note(.gaveUp, of: draft)
    try propose([try met(need)])
    try office.store.decideClosing(of: caseID, approving: true, by: office.head)
    #expect(try file().referrals.map(\.state) == [.dropped])
  }

  /// One answer each.
  private func ending(_ card: ReferralCard, by answer: String, untold: UntoldReason? = nil)
    -> [ReferralStepEntry]
  {
    ReferralEnding.steps(
      of: card, by: answer, untold: untold, on: office.clock.now.day, newID: office.clock.world.newID)
  }

  @Test func `ends the live referrals in the same stroke, which stay ended when it is sent back`() throws {
    // Given a referral that is out and one that is a draft
    let sample = try SampleReferral(office: office, caseID: caseID)
    let out = try sample.note(.accepted, of: sample.refer())
    let draft = try sample.refer(sample.entry(isIssued: false))
    let need = try #require(try file().records.first)
    let steps = ending(out, by: "TOT") + ending(draft, by: "DES")
    // When another desk wrote on one of them, nothing at all is done
    try sample.note(.chased, of: out)
    #expect(throws: StoreProblem.self) { try propose([try met(need)], steps) }
    #expect(try file().records.map(\.status) == [.current] && file().closing == nil)
    #expect(try file().referrals.map(\.state) == [.accepted, .draft])
    // When they are ended as they stand now
    let cards = try file().referrals
    try propose([try met(need)], ending(cards[0], by: "TOT") + ending(cards[1], by: "DES"))
    #expect(try file().referrals.map(\.state) == [.closed, .dropped])
    #expect(try file().referrals.first?.standing.outcome == .met)
    let steps1 = try sample.whole(out).events.map(\.step)
    #expect(steps1 == [.issued, .accepted, .chased, .served, .told, .closed])
    // Then a closing that is sent back leaves them so, and each is taken up again where it was
    try office.store.decideClosing(of: caseID, approving: false, answer: "pas encore", by: office.head)
    #expect(try file().referrals.map(\.state) == [.closed, .dropped])
    let again = try sample.undo(try #require(try file().referrals.first))
    #expect(again.state == .told)
    #expect(try office.store.check(by: office.head).findings == [])
  }

  private func met(_ need: CaseRecord) throws -> CaseRecordEntry {
    var answers = need.sections[.need]?.answers ?? [:]
    answers[FieldCode(.needClosing)] = .choice(NeedClosing.met.rawValue)
    return CaseRecordEntry(
      id: need.id, kind: .need, status: .met, version: need.version, sections: [.need: answers],
      bases: need.sections)
  }

  @Test func `is for nobody who may not, and what was changed by other hands is found`() throws {
    let reception = try office.signedIn("accueil", .reception)
    #expect(throws: StoreProblem.notAllowed(.closeCase, .reception)) { try propose(by: reception) }
    try propose()
    try sqlite(office.databasePath, "DROP TRIGGER closing_changed")
    try sqlite(office.databasePath, "UPDATE case_closing SET keeps_contact = 0")
    #expect(
      try office.store.check(by: office.head).findings.contains { finding in
        if case .differsFromJournal("case_closing", _, "keepsContact") = finding { true } else { false }
      })
  }
}
