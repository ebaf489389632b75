import CaseStore
import Casework
import Testing

struct `The next date of a case on file` {
  /// The same chances for the same seed.
  private struct Chance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  /// A case that things happen to by chance, day after day, all of them through the store.
  private final class Life {
    let office: EmptyOffice
    let agent: SignedIn
    let caseID: RecordID
    let schedule = FollowUpSchedule()
    var chance: Chance

    init(seed: UInt64) throws {
      office = try EmptyOffice()
      agent = try office.signedIn("agent", .caseManager)
      chance = Chance(state: seed)
      var registration = SampleIntake.registration()
      registration.sections[.journey, default: [:]][FieldCode(.returnDate)] = .date(
        .day(office.clock.now.day.adding(days: -Int.random(in: 0...60, using: &chance))))
      registration.sections[.screening, default: [:]][FieldCode(.vulnerabilityLevel)] =
        VulnerabilityLevel.allCases.randomElement(using: &chance).map { .choice($0.rawValue) }
      caseID = try office.store.register(registration, by: agent).id
    }

    var today: CivilDay { office.clock.now.day }
    func file() throws -> CaseFile { try office.store.caseFile(caseID, by: agent) }
    func agenda() throws -> CaseAgenda { try office.store.followUps(of: caseID, by: agent) }

    func begin() throws {
      let (file, agenda) = (try file(), try agenda())
      let all = schedule.proposals(for: FollowUpFacts(file, agenda), existing: [], on: today)
      _ = try office.store.keep(
        all.map { $0.followUp(id: office.clock.world.newID(), caseID: caseID) }, moving: [], by: agent)
    }

    func goOn() throws {
      office.clock.pass(seconds: 86_400 * Int.random(in: 0...20, using: &chance))
      let file = try file()
      guard file.header.status == .open else {
        if Bool.random(using: &chance) {
          try office.store.reopen(
            caseID, version: file.header.version, reason: "revenue demander", by: office.head)
        }
        return
      }
      let agenda = try agenda()
      switch Int.random(in: 0..<12, using: &chance) {
      case 0...3: try keep(file, agenda)
      case 4...6: try end(agenda)
      case 7: try move(agenda)
      case 8: try attempt(agenda)
      case 9:
        let day = Bool.random(using: &chance) ? today : nil
        _ = try office.store.markUnreachable(caseID, since: day, by: agent)
      case 10: try work(file)
      default: try close(file)
      }
    }

    private func keep(_ file: CaseFile, _ agenda: CaseAgenda) throws {
      let proposals = schedule.proposals(
        for: FollowUpFacts(file, agenda), existing: agenda.followUps, on: today)
      let new = proposals.filter { $0.moving == nil && Bool.random(using: &chance) }
        .map { $0.followUp(id: office.clock.world.newID(), caseID: caseID) }
      _ =
        Bool.random(using: &chance)
        ? try office.store.keep(new, moving: [], by: agent) : try office.store.setAside(new, by: agent)
    }

    private func end(_ agenda: CaseAgenda) throws {
      let ends: [FollowUpStatus] = [.done, .partly, .absent, .excused, .cancelled]
      guard let planned = agenda.followUps.filter(\.isPlanned).randomElement(using: &chance),
        let status = ends.randomElement(using: &chance)
      else { return }
      _ = try office.store.end(planned, as: status, on: today, by: agent)
    }

    private func move(_ agenda: CaseAgenda) throws {
      guard var planned = agenda.followUps.filter(\.isPlanned).randomElement(using: &chance) else { return }
      planned.due = schedule.days.nextOpen(
        onOrAfter: today.adding(days: Int.random(in: 0...40, using: &chance)))
      _ = try office.store.move([planned], by: agent)
    }

    private func attempt(_ agenda: CaseAgenda) throws {
      guard let result = ContactResult.allCases.randomElement(using: &chance) else { return }
      let tried = ContactAttempt(
        id: office.clock.world.newID(), caseID: caseID, day: today, channel: .phone, result: result,
        agent: agent.member.id)
      _ = try office.store.note(tried, ending: agenda.next, by: agent)
    }

    private func work(_ file: CaseFile) throws {
      let sample = SampleWork(office: office, caseID: caseID)
      let plan = sample.plan()
      var action = sample.action(of: plan.id)
      action.sections[.action, default: [:]][FieldCode(.actionDue)] = .date(
        .day(today.adding(days: Int.random(in: 1...60, using: &chance))))
      guard CaseWork(file.records).plan == nil else { return }
      try office.store.record([plan, action], in: caseID, by: agent)
    }

    private func close(_ file: CaseFile) throws {
      let entry = ClosingEntry(
        reason: ClosingReason.goalsReached.rawValue, note: "bilan fait", keepsContact: true)
      try office.store.proposeClosing(entry, of: caseID, version: file.header.version, by: agent)
      try office.store.decideClosing(
        of: caseID, approving: Bool.random(using: &chance), answer: "pas encore", by: office.head)
    }
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `is there or has a true reason, whatever happens to it, and none that a rule made is on a closed day`(
    seed: UInt64
  ) throws {
    let life = try Life(seed: seed)
    var planned: Set<RecordID> = []
    for step in 0..<40 {
      // The first proposals are kept; what follows is chance.
      if step == 0 { try life.begin() } else { try life.goOn() }
      let (file, agenda) = (try life.file(), try life.agenda())
      let facts = FollowUpFacts(file, agenda)
      let next = NextDate(of: facts, followUps: agenda.followUps, by: life.schedule, on: life.today)
      switch next {
      case .planned(let followUp): #expect(followUp.isPlanned && agenda.followUps.contains(followUp))
      case .proposed(let proposal):
        #expect(proposal.day >= life.today && life.schedule.days.isOpen(proposal.day))
      case .none(.closed): #expect(file.header.status == .closed)
      case .none(.leftAgain(let day)):
        #expect(agenda.attempts.contains { $0.result == .leftAgain && $0.day == day })
      case .none(.deceased(let day)):
        #expect(agenda.attempts.contains { $0.result == .deceased && $0.day == day })
      case .none(.unreachable(let day)): #expect(agenda.unreachable == day)
      case .none(let reason): Issue.record("\(seed), \(step): \(reason)")
      }
      // What a list knows without opening the case gives the same reason.
      #expect(
        agenda.facts(of: file.header).silence(with: agenda.followUps)
          == facts.silence(with: agenda.followUps))
      for followUp in agenda.followUps where followUp.isPlanned {
        #expect(life.schedule.days.isOpen(followUp.due), "\(seed), \(step)")
        planned.insert(followUp.id)
      }
      #expect(file.header.status == .open || agenda.next == nil, "\(seed), \(step)")
    }
    #expect(!planned.isEmpty)
    #expect(try life.office.store.check(by: life.office.head).findings == [])
  }
}
