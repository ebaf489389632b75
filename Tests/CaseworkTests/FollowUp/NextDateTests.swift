import Casework
import Testing

/// A case that things happen to by chance, day after day.
private struct RandomCase {
  var facts = SampleFollowUps.facts(level: nil)
  var followUps: [FollowUp] = []
  var today = SampleFollowUps.opened
  var schedule = FollowUpSchedule()
  private var dice: Dice
  private var made: UInt64 = 100

  init(seed: UInt64) {
    dice = Dice(seed: seed)
    if dice.roll(4) == 0 { facts.returned = nil }
    facts.level = VulnerabilityLevel.allCases.randomElement(using: &dice)
  }

  /// Those of the program, and what four offices made of them.
  private static let offices =
    [.builtIn] + (3...6).compactMap { try? SampleFollowUps.rules("[1, 3, 6, 9, 12]", "[2, \($0), 8, 12]") }

  private mutating func newID() -> RecordID {
    made += 1
    return RecordID(high: 7, low: made)
  }

  mutating func live() {
    today = today.adding(days: dice.roll(25))
    switch dice.roll(14) {
    case 0: facts.level = VulnerabilityLevel.allCases.randomElement(using: &dice)
    case 1: facts.plan = .init(id: newID(), day: today)
    case 2: facts.actions.append(.init(id: newID(), day: today.adding(days: dice.roll(90))))
    case 3: if !facts.actions.isEmpty { facts.actions.removeFirst() }
    case 4: facts.actions = []
    case 5: facts.interviews.append(.init(instrument: "RSS", day: today))
    case 6: attempt()
    case 7: facts.status = [.open, .open, .closed, .urgentHelpOnly][dice.roll(4)]
    case 8: facts.unreachable = dice.roll(2) == 0 ? nil : today
    case 9:
      if let rules = Self.offices.randomElement(using: &dice) { schedule = FollowUpSchedule(rules: rules) }
    case 10: takeOne()
    default: end()
    }
  }

  private mutating func attempt() {
    let result = ContactResult.allCases[dice.roll(dice.roll(3) == 0 ? 8 : 6)]
    facts.attempts.append(
      ContactAttempt(
        id: newID(), caseID: facts.caseID, day: today, channel: .phone, result: result,
        agent: SampleFollowUps.agent))
  }

  private mutating func takeOne() {
    let proposals = schedule.proposals(for: facts, existing: followUps, on: today)
    if let one = proposals.randomElement(using: &dice) {
      followUps = SampleFollowUps.taking([one], in: followUps)
    }
  }

  private mutating func end() {
    let planned = followUps.indices.filter { followUps[$0].isPlanned }
    guard let place = planned.randomElement(using: &dice) else { return }
    followUps[place].status = FollowUpStatus.allCases[1 + dice.roll(5)]
    followUps[place].ended = today
  }
}

struct `The next date` {
  @Test func `of an open case is there, or the reason is true, whatever happens to it`() {
    for seed in 0..<200 as Range<UInt64> {
      var life = RandomCase(seed: seed)
      for _ in 0..<40 {
        life.live()
        let next = NextDate(of: life.facts, followUps: life.followUps, by: life.schedule, on: life.today)
        switch next {
        case .planned(let followUp): #expect(followUp.isPlanned && life.followUps.contains(followUp))
        case .proposed(let proposal):
          #expect(proposal.day >= life.today && life.schedule.days.isOpen(proposal.day))
        case .none(let reason): #expect(isTrue(reason, of: life), "\(seed): \(reason)")
        }
      }
    }
  }

  private func isTrue(_ reason: NextDate.Reason, of life: RandomCase) -> Bool {
    let spoken = life.facts.lastContact(with: life.followUps)
    func isTold(_ result: ContactResult, _ day: CivilDay) -> Bool {
      day >= spoken && life.facts.attempts.contains { $0.result == result && $0.day == day }
    }
    return switch reason {
    case .closed: life.facts.status == .closed
    case .urgentHelpOnly: life.facts.status == .urgentHelpOnly
    case .leftAgain(let day): isTold(.leftAgain, day)
    case .deceased(let day): isTold(.deceased, day)
    case .unreachable(let day): life.facts.unreachable == day && day > spoken
    // The rules of the program always ask for something.
    case .noRule, .notForThisReader: false
    }
  }

  @Test func `is never on a closed day, never proposed twice, and nothing is left once all is taken`() {
    for seed in 0..<150 as Range<UInt64> {
      var life = RandomCase(seed: seed)
      for _ in 0..<30 {
        life.live()
        let proposals = life.schedule.proposals(for: life.facts, existing: life.followUps, on: life.today)
        #expect(proposals.allSatisfy { life.schedule.days.isOpen($0.day) && $0.day >= life.today })
        #expect(proposals.allSatisfy { $0.landed.isMoved == ($0.landed.closure != nil) })
        #expect(Set(proposals.map(\.origin)).count == proposals.count)
        let moved = proposals.compactMap(\.moving)
        #expect(Set(moved).count == moved.count)
        let taken = SampleFollowUps.taking(proposals, in: life.followUps)
        let left = life.schedule.proposals(for: life.facts, existing: taken, on: life.today)
        #expect(left.isEmpty, "\(seed): \(left)")
      }
    }
  }

  @Test func `is the first planned one, late or not, before any proposal`() {
    let late = SampleFollowUps.planned(1, due: SampleFollowUps.opened.adding(days: -3))
    let later = SampleFollowUps.planned(2, due: SampleFollowUps.opened.adding(days: 3))
    let next = NextDate(
      of: SampleFollowUps.facts(), followUps: [later, late], by: FollowUpSchedule(),
      on: SampleFollowUps.opened)
    #expect(next == .planned(late) && late.isLate(on: SampleFollowUps.opened))
  }

  @Test func `needs a rule`() {
    let none = FollowUpSchedule(rules: FollowUpRules(version: 2, rules: []))
    let next = NextDate(of: SampleFollowUps.facts(), followUps: [], by: none, on: SampleFollowUps.opened)
    #expect(next == .none(.noRule))
  }
}

struct `A silent case` {
  private let opened = SampleFollowUps.opened

  @Test(arguments: [(90, false), (91, true), (400, true)])
  func `is one without contact for more than 90 days`(days: Int, isSilent: Bool) {
    let silence = CaseSilence(of: SampleFollowUps.facts(), followUps: [], on: opened.adding(days: days))
    #expect((silence != nil) == isSilent)
    #expect(silence.map { $0.days == days && $0.lastContact == opened } ?? true)
  }

  @Test func `is ended by contacts, not by attempts`() {
    let today = opened.adding(days: 200)
    var facts = SampleFollowUps.facts()
    for result in ContactResult.allCases {
      facts.attempts = [SampleFollowUps.attempt(1, result, day: today.adding(days: -1))]
      let isSilent = CaseSilence(of: facts, followUps: [], on: today) != nil
      #expect(isSilent == ![.reached, .refused, .leftAgain, .deceased].contains(result), "\(result)")
    }
    facts.attempts = []
    for status in FollowUpStatus.allCases {
      var followUp = SampleFollowUps.planned(1, due: today.adding(days: -1))
      followUp.status = status
      let isSilent = CaseSilence(of: facts, followUps: [followUp], on: today) != nil
      #expect(isSilent == ![.done, .partly].contains(status), "\(status)")
    }
    facts.unreachable = opened.adding(days: 100)
    #expect(CaseSilence(of: facts, followUps: [], on: today)?.days == 200)
    facts.status = .closed
    #expect(CaseSilence(of: facts, followUps: [], on: today) == nil)
  }
}

struct `Whoever may not see what the rules look at` {
  @Test func `is proposed nothing rather than something wrong`() {
    var facts = SampleFollowUps.facts()
    let today = SampleFollowUps.opened
    #expect(!FollowUpSchedule().proposals(for: facts, existing: [], on: today).isEmpty)
    facts.isPartial = true
    #expect(FollowUpSchedule().proposals(for: facts, existing: [], on: today).isEmpty)
    #expect(
      NextDate(of: facts, followUps: [], by: FollowUpSchedule(), on: today) == .none(.notForThisReader))
  }
}
