import CaseStore
import Casework
import Testing

struct `The work on a case` {
  let office: EmptyOffice
  let header: CaseHeader
  let work: SampleWork

  init() throws {
    office = try EmptyOffice()
    header = try office.store.register(SampleIntake.registration(), by: office.head)
    work = SampleWork(office: office, caseID: header.id)
  }

  private func record(_ entries: CaseRecordEntry..., by somebody: SignedIn? = nil) throws {
    try office.store.record(entries, in: header.id, by: somebody ?? office.head)
  }

  private func only() throws -> CaseRecord { try #require(try work.records().first) }

  @Test func `comes back as it was written, oldest first, with what is watched still sealed`() throws {
    let assessment = work.assessment()
    try record(assessment)
    office.clock.pass(seconds: 60)
    let plan = work.plan()
    try record(work.action(of: plan.id), plan)
    let records = try work.records()
    #expect(records.map(\.kind) == [.assessment, .plan, .action])
    let first = try #require(records.first)
    #expect(first.id == assessment.id && first.version == 1 && first.status == .current)
    #expect(first.made == office.clock.now.adding(seconds: -60) && first.changedBy == "Fatou Sané")
    #expect(first.sections[.economy]?.answers == assessment.sections[.economy])
    #expect(first.sections[.wellbeing]?.answers == [:])
    #expect(first.sealed == [.psychosocial, .protection])
    #expect(records.last?.parent == plan.id)
    let opened = try office.store.openSealed(
      [.psychosocial], record: assessment.id, of: header.id, reason: "relecture", by: office.head)
    #expect(opened.answers[FieldCode(.psychosocialNote)] == .text("sommeilcourt"))
    #expect(opened.sealed == [.protection])
  }

  @Test func `makes its case one that something was done in, and tells other desks`() throws {
    let desk = try office.anotherDesk()
    let mark = try desk.mark()
    office.clock.pass(seconds: 60)
    try record(work.need())
    let after = try #require(try desk.header(ofCase: header.id, by: office.head))
    #expect(after.hasFollowUp && after.lastChange == office.clock.now && after.version == 2)
    #expect(try desk.changes(since: mark).cases == [header.id])
  }

  @Test func `that changes nothing writes nothing`() throws {
    try record(work.need())
    let mark = try office.store.mark()
    let need = try only()
    try record(need.entry(.need, need.answers))
    #expect(try only().version == 1 && office.store.mark() == mark)
  }

  @Test func `of an interview is sealed whole, and deposited by who cannot read it`() throws {
    let agent = try office.signedIn("agent", .caseManager)
    let entry = work.interview("O")
    try office.store.record(
      [entry], in: header.id, flags: [.homelessTonight: SampleIntake.told], asked: SampleWork.asked, by: agent
    )
    let shown = try only()
    #expect(shown.compartment == .psychosocial && shown.answers == [:] && shown.sealed == [.psychosocial])
    #expect(throws: StoreProblem.notAllowed(.readPsychosocial, .caseManager)) {
      try office.store.openSealed([.psychosocial], record: entry.id, of: header.id, reason: "x", by: agent)
    }
    #expect(throws: StoreProblem.noKey(.psychosocial)) {
      try office.store.record(
        [shown.entry(.items, [SampleWork.item: .choice("N")])], in: header.id, by: agent)
    }
    let psy = try office.signedIn("psy", .psychosocialAssistant)
    let opened = try office.store.openSealed(
      [.psychosocial], record: entry.id, of: header.id, reason: "entretien", by: psy)
    #expect(opened.sections.mapValues(\.answers) == entry.sections)
    try office.store.record(
      [opened.entry(.items, [SampleWork.item: .choice("N")])], in: header.id, by: psy)
    #expect(try only().version == 2)
    let file = try office.store.caseFile(header.id, by: office.head)
    #expect(file.flags.count { $0.kind == .homelessTonight } == 1)
    #expect(try office.store.check(by: office.head).findings == [])
  }

  @Test func `writes down that something sealed is read before it is shown`() throws {
    let entry = work.interview()
    try record(entry)
    _ = try office.store.openSealed(
      [.psychosocial], record: entry.id, of: header.id, reason: "supervision", by: office.head)
    let line = try #require(try office.store.history(of: header.id, by: office.head).first)
    #expect(line.act == .opened && line.reason == "supervision" && line.record?.kind == .interview)
    let journal = try sqlite(office.databasePath, "SELECT count(*) FROM journal WHERE act = 'opened'")
    #expect(throws: StoreProblem.noCase(header.number.description)) {
      try office.store.openSealed(
        [.psychosocial], record: header.id, of: header.id, reason: "x", by: office.head)
    }
    #expect(try sqlite(office.databasePath, "SELECT count(*) FROM journal WHERE act = 'opened'") == journal)
  }

  @Test func `at two desks: different sections of one record do not collide, the same one does`() throws {
    try record(work.assessment())
    let seen = try only()
    let community: Answers = [FieldCode("communityNote"): .text("oncle")]
    try record(seen.entry(.community, community))
    let economy: Answers = [FieldCode("economyNote"): .text("soudeur")]
    try record(seen.entry(.economy, economy))
    #expect(try only().answers == economy.merging(community) { first, _ in first })
    let problem = #expect(throws: StoreProblem.self) {
      try record(seen.entry(.economy, [FieldCode("economyNote"): .text("maçon")]))
    }
    guard case .conflict(let conflict) = problem else {
      Issue.record("the other desk's work was overwritten")
      return
    }
    #expect(conflict.theirs.answers == economy && conflict.theirs.section == .economy)
    #expect(conflict.before == seen.sections[.economy]?.answers)
    #expect(try only().answers[FieldCode("economyNote")] == .text("soudeur"))
  }

  @Test func `at two desks comes to one status: the second is told`() throws {
    try record(work.need())
    let seen = try only()
    try record(seen.entry(status: .met))
    #expect(throws: StoreProblem.recordChanged(.need, number: header.number)) {
      try record(seen.entry(status: .closed))
    }
    #expect(throws: StoreProblem.recordChanged(.need, number: header.number)) {
      try record(seen.entry(.need, [FieldCode("needText"): .text("eau")]))
    }
    #expect(try only().status == .met)
  }

  @Test func `is one stroke: what is refused of it leaves the rest unwritten`() throws {
    try record(work.need())
    let seen = try only()
    try record(seen.entry(.need, [FieldCode("needText"): .text("eau")]))
    #expect(throws: StoreProblem.self) {
      try record(work.plan(), seen.entry(.need, [FieldCode("needText"): .text("sel")]))
    }
    #expect(try work.records().map(\.kind) == [.need])
  }

  @Test func `goes on under the plan that took the place of another`() throws {
    let plan = work.plan()
    let kept = work.action(of: plan.id, "trouver un local")
    try record(plan, work.action(of: plan.id), kept)
    let seen = try work.records()
    let old = try #require(seen.first { $0.kind == .plan })
    let dropped = try #require(seen.first { $0.kind == .action && $0.id != kept.id })
    let keptAction = try #require(seen.first { $0.id == kept.id })
    let revision = work.plan("atelier à deux")
    try record(
      old.entry(status: .superseded), revision, work.action(of: revision.id), dropped.entry(status: .closed)
    )
    #expect(throws: StoreProblem.planReplaced(number: header.number)) { try record(work.action(of: plan.id)) }
    #expect(throws: StoreProblem.planReplaced(number: header.number)) {
      try record(keptAction.entry(.action, [FieldCode("actionText"): .text("vendre")]))
    }
    #expect(throws: StoreProblem.recordChanged(.plan, number: header.number)) {
      try record(old.entry(status: .superseded), work.plan("un troisième"))
    }
    let again = try #require(try work.records().first { $0.id == plan.id })
    #expect(again.status == .superseded && again.answers == plan.sections[.plan])
    #expect(throws: StoreProblem.planReplaced(number: header.number)) {
      try record(again.entry(.plan, [FieldCode("planText"): .text("réécrit")]))
    }
    #expect(try work.records().count == 5)
  }

  @Test func `goes on under the revision of a plan, which is one stroke`() throws {
    let plan = work.plan()
    try record(plan, work.action(of: plan.id), work.action(of: plan.id, "trouver un local"))
    let seen = try work.records()
    let old = try #require(seen.first { $0.kind == .plan })
    let revision = PlanRevision.entries(of: old, actions: seen, newID: work.newID)
    try office.store.record(revision, in: header.id, by: office.head)
    let after = try work.records()
    #expect(after.count == 6 && after.filter { $0.status == .superseded }.map(\.id) == seen.map(\.id))
    let standing = CaseWork(after)
    #expect(standing.plan?.answers == old.answers)
    #expect(Set(standing.actions.map(\.answers)) == Set(seen.filter { $0.kind == .action }.map(\.answers)))
    #expect(throws: StoreProblem.recordChanged(.plan, number: header.number)) {
      try office.store.record(
        PlanRevision.entries(of: old, actions: seen, newID: work.newID), in: header.id, by: office.head)
    }
  }

  @Test func `has actions only under a plan of the same case`() throws {
    let other = try office.store.register(SampleIntake.registration(given: "Awa"), by: office.head)
    let plan = work.plan()
    try office.store.record([plan], in: other.id, by: office.head)
    let need = work.need()
    try record(need)
    for parent in [plan.id, need.id, work.newID()] {
      #expect(throws: StoreProblem.noRecord(.plan, number: header.number)) {
        try record(work.action(of: parent))
      }
    }
    var stranger = plan
    stranger.version = 1
    #expect(throws: StoreProblem.noRecord(.plan, number: header.number)) { try record(stranger) }
  }

  @Test func `that was withdrawn is shown nowhere, and kept in the history`() throws {
    let plan = work.plan()
    try record(plan, work.action(of: plan.id), work.need())
    let seen = try #require(try work.records().first { $0.kind == .plan })
    try record(seen.entry(status: .withdrawn))
    #expect(try work.records().map(\.kind) == [.need])
    let line = try #require(try office.store.history(of: header.id, by: office.head).first)
    #expect(line.act == .recordStatus && line.record?.before == .current && line.record?.after == .withdrawn)
  }

  @Test func `is told in the history: what was added, which field, and nothing sealed`() throws {
    let assessment = work.assessment()
    try record(assessment)
    office.clock.pass(seconds: 60)
    let opened = try office.store.openSealed(
      [.psychosocial], record: assessment.id, of: header.id, reason: "x", by: office.head)
    try record(opened.entry(.economy, [FieldCode("economyNote"): .text("soudeur")]))
    try record(
      try only().entry(.economy, [:]),
      opened.entry(.wellbeing, [FieldCode(.psychosocialNote): .text("mieux")]))
    let lines = try office.store.history(of: header.id, by: office.head).filter { $0.record != nil }
    #expect(lines.map(\.act) == [.recordChanged, .recordChanged, .recordChanged, .opened, .recordAdded])
    #expect(lines.allSatisfy { $0.record?.kind == .assessment && $0.record?.id == assessment.id })
    let sealed = try #require(lines.first { $0.sealed != nil })
    #expect(sealed.sealed == .psychosocial && sealed.section == .wellbeing && sealed.new == nil)
    let economy = lines.filter { $0.field == FieldCode("economyNote") }
    #expect(economy.map(\.old) == [.text("soudeur"), .text("forgeron")])
    #expect(economy.map(\.new) == [nil, .text("soudeur")])
    let all = try office.store.openHistory(
      [.psychosocial], of: header.id, reason: "x", by: office.head
    ).first { $0.field == FieldCode(.psychosocialNote) && $0.act == .recordChanged }
    #expect(all?.old == .text("sommeilcourt") && all?.new == .text("mieux"))
  }

  @Test func `is refused where the case is closed, or was never agreed to`() throws {
    try office.store.proposeClosing(
      ClosingEntry(reason: "x"), of: header.id, version: header.version, by: office.head)
    #expect(throws: StoreProblem.caseChanged(number: header.number)) { try record(work.need()) }
    let refused = try office.store.register(
      Registration(
        sections: [.consent: [FieldCode(.consentInterview): .yesNo(false)]], day: SampleIntake.day),
      by: office.head)
    #expect(throws: StoreProblem.consentRefused) {
      try office.store.record([work.assessment()], in: refused.id, by: office.head)
    }
    #expect(try work.records().isEmpty)
  }

  @Test func `is sealed where each question of its form says`() throws {
    for section in AssessmentForm.spec.sections {
      let answers = Dictionary(section.fields.map { ($0.code, Answer.text("x")) }) { first, _ in first }
      let entry = CaseRecordEntry(id: work.newID(), kind: .assessment, sections: [section.code: answers])
      try record(entry)
      for (compartment, column) in [
        (Compartment.casework, "casework"), (.protection, "protection"), (.psychosocial, "psychosocial"),
      ] {
        let found = try sqlite(
          office.databasePath, "SELECT \(column) IS NOT NULL FROM section WHERE owner = x'\(entry.id)'")
        let isSaid = section.fields.contains { $0.compartment == compartment }
        #expect(found == (isSaid ? "1" : "0"), "\(section.code) \(compartment)")
      }
      let opened = try office.store.openSealed(
        [.protection, .psychosocial], record: entry.id, of: header.id, reason: "x", by: office.head)
      #expect(opened.answers == answers)
    }
  }

  @Test func `ends its draft in the same stroke`() throws {
    let entry = work.need()
    let draft = Draft(
      id: work.newID(), author: office.head.member.id, authorName: "", form: "need",
      subject: .record(case: header.id, kind: .need, record: entry.id, parent: nil, version: 0),
      state: SavedForm(formCode: "need", formVersion: 1), updated: office.clock.now)
    try office.store.save(draft: draft, by: office.head)
    try office.store.record([entry], in: header.id, draft: draft.id, by: office.head)
    #expect(try office.store.drafts(by: office.head).isEmpty)
  }
}
