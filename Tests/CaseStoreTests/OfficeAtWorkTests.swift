import CaseStore
import Casework
import Testing

struct `An office at work` {
  @Test(arguments: 1...4)
  func `is what its journal says, whatever was done and in whatever order it is read`(seed: UInt64) throws {
    let office = try EmptyOffice()
    var dice = SplitMix64(seed: seed)
    let people = [
      office.head, try office.signedIn("agent", .caseManager),
      try office.signedIn("psy", .psychosocialAssistant),
    ]
    let cases = try (0..<3).map { number in
      try office.store.register(SampleIntake.registration(given: "P\(number)"), by: office.head).id
    }
    var told: [String] = []
    for _ in 0..<60 {
      office.clock.pass(seconds: Int.random(in: 0..<4, using: &dice))
      let caseID = try #require(cases.randomElement(using: &dice))
      let somebody = try #require(people.randomElement(using: &dice))
      do throws(StoreProblem) {
        try act(office, caseID, somebody, &dice)
      } catch {
        told.append("\(error)")
      }
    }
    let records = try cases.flatMap { try office.store.caseFile($0, by: office.head).records }
    #expect(records.count > 20 && records.contains { $0.version > 1 })
    #expect(try office.store.check(by: office.head).findings == [], "\(told)")
    for trigger in ["journal_kept", "journal_added"] {
      try sqlite(office.databasePath, "DROP TRIGGER \(trigger)")
    }
    for factor in [7_919, 65_537, 104_729] {
      try sqlite(
        office.databasePath, "UPDATE journal SET n = -n; UPDATE journal SET n = (-n * \(factor)) % 1000003")
      #expect(try office.store.check(by: office.head).findings == [])
    }
  }

  private func act(
    _ office: EmptyOffice, _ caseID: RecordID, _ somebody: SignedIn, _ dice: inout SplitMix64
  ) throws(StoreProblem) {
    let work = SampleWork(office: office, caseID: caseID)
    let file = try office.store.caseFile(caseID, by: somebody)
    let word = "mot\(Int.random(in: 0..<9, using: &dice))"
    var entries: [CaseRecordEntry] = []
    switch Int.random(in: 0..<11, using: &dice) {
    case 0: entries = [work.assessment(word)]
    case 1: entries = [work.interview(word, in: Bool.random(using: &dice) ? .psychosocial : .casework)]
    case 2: entries = [work.need(word), work.need()]
    case 3:
      let plan = work.plan(word)
      entries = [work.action(of: plan.id), plan]
    case 4:
      let base = file.sections[.contacts]
      return try office.store.correct(
        .contacts, of: caseID, base: base, answers: [FieldCode(.village): .text(word)], by: somebody)
    case 5:
      if file.header.status == .closed {
        return try office.store.reopen(caseID, version: file.header.version, reason: word, by: somebody)
      }
      if file.closing?.isPending ?? false {
        return try office.store.decideClosing(
          of: caseID, approving: Bool.random(using: &dice), answer: word, by: somebody)
      }
      guard Int.random(in: 0..<3, using: &dice) == 0 else { return }
      let entry = ClosingEntry(reason: "x", note: word, keptUntil: office.clock.now.day, keepsContact: true)
      try office.store.proposeClosing(entry, of: caseID, version: file.header.version, by: somebody)
      return
    case 6:
      let status = CaseRecordStatus.allCases.randomElement(using: &dice)
      entries = file.records.randomElement(using: &dice).map { [$0.entry(status: status)] } ?? []
    case 7...9: return try follow(office, caseID, somebody, word, &dice)
    default:
      guard let record = file.records.randomElement(using: &dice), let section = record.kind.sections.first
      else { return }
      entries = [record.entry(section, [FieldCode("x"): .text(word), FieldCode("y"): .text(word)])]
    }
    try office.store.record(entries, in: caseID, by: somebody)
  }

  private func follow(
    _ office: EmptyOffice, _ caseID: RecordID, _ somebody: SignedIn, _ word: String, _ dice: inout SplitMix64
  ) throws(StoreProblem) {
    let today = office.clock.now.day
    let known = try office.store.followUps(of: caseID, by: somebody).followUps
    let due = today.adding(days: Int.random(in: 1..<60, using: &dice))
    var undo: FollowUpUndo
    switch (Int.random(in: 0..<4, using: &dice), known.randomElement(using: &dice)) {
    case (0, var chosen?):
      chosen.due = due
      undo = try office.store.move([chosen], note: word, by: somebody)
    case (1, let chosen?):
      let status = FollowUpStatus.allCases.randomElement(using: &dice) ?? .done
      undo = try office.store.end(chosen, as: status, on: today, by: somebody)
    case (2, _):
      let result = ContactResult.allCases.randomElement(using: &dice) ?? .reached
      let attempt = ContactAttempt(
        id: office.clock.world.newID(), caseID: caseID, day: today, channel: .phone, result: result,
        agent: somebody.member.id)
      undo = try office.store.note(attempt, note: word, by: somebody)
    default:
      let followUp = FollowUp(
        id: office.clock.world.newID(), caseID: caseID, kind: .contact, due: due, channel: .office)
      undo = try office.store.plan([followUp], note: word, by: somebody)
    }
    if Bool.random(using: &dice) { try office.store.takeBack(undo, by: somebody) }
  }
}
