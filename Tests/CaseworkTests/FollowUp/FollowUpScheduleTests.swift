import Casework
import Testing

struct `After somebody was said to have left again` {
  @Test(arguments: [ContactResult.leftAgain, .deceased])
  func `and is met all the same, what the news cancelled is proposed again`(news: ContactResult) throws {
    let opened = SampleFollowUps.opened
    var facts = SampleFollowUps.facts()
    let asked = FollowUpSchedule().proposals(for: facts, existing: [], on: opened)
    let day = opened.adding(days: 1)
    let cancelled = SampleFollowUps.taking(asked, in: []).map { followUp in
      var followUp = followUp
      (followUp.status, followUp.ended) = (.cancelled, day)
      return followUp
    }
    func proposed(after results: [ContactResult]) -> [RuleMark] {
      facts.attempts = results.enumerated().map { place, result in
        SampleFollowUps.attempt(UInt64(80 + place), result, day: day.adding(days: place))
      }
      return FollowUpSchedule().proposals(for: facts, existing: cancelled, on: day).compactMap {
        if case .rule(let mark) = $0.origin { mark } else { nil }
      }
    }
    #expect(asked.count > 4)
    #expect(proposed(after: [news]).isEmpty)
    #expect(proposed(after: [news, .reached]).count == asked.count)
    #expect(proposed(after: [news, .reached, news]).isEmpty)
    #expect(proposed(after: [.noAnswer, .reached]).map(\.rule).allSatisfy { $0 == "silence" })
  }
}

struct `After somebody did not come` {
  private let today = SampleFollowUps.opened.adding(days: 30)

  private func missed(_ status: FollowUpStatus = .absent) -> FollowUp {
    var followUp = SampleFollowUps.planned(70, due: today)
    followUp.status = status
    followUp.ended = today
    return followUp
  }

  private func asked(
    _ existing: [FollowUp], attempts: [ContactAttempt] = [], on day: CivilDay? = nil
  ) -> [FollowUpProposal] {
    var facts = SampleFollowUps.facts()
    facts.attempts = attempts
    return FollowUpSchedule().proposals(for: facts, existing: existing, on: day ?? today).filter {
      if case .rule(let mark) = $0.origin { mark.rule == "absence" } else { false }
    }
  }

  @Test func `a call is proposed two days later, or as soon as it can be`() throws {
    let days = WorkingDays()
    #expect(asked([missed()]).map(\.day) == [days.nextOpen(onOrAfter: today.adding(days: 2))])
    let late = today.adding(days: 40)
    #expect(asked([missed()], on: late).map(\.day) == [days.nextOpen(onOrAfter: late)])
  }

  @Test func `none is where the person was met since, or is to be met before`() {
    let reached = SampleFollowUps.attempt(71, .reached, day: today.adding(days: 1))
    #expect(asked([missed()], attempts: [reached], on: today.adding(days: 1)).isEmpty)
    #expect(asked([missed(), SampleFollowUps.planned(72, due: today.adding(days: 1))]).isEmpty)
    #expect(!asked([missed(), SampleFollowUps.planned(72, due: today.adding(days: 60))]).isEmpty)
    #expect(asked([missed(.excused)]).isEmpty)
  }

  @Test(arguments: FollowUpStatus.allCases.filter { $0 != .absent })
  func `it is not proposed twice, and never called orphaned`(status: FollowUpStatus) throws {
    let proposal = try #require(asked([missed()]).first)
    var taken = proposal.followUp(id: RecordID(high: 9, low: 73), caseID: SampleFollowUps.caseID)
    #expect(FollowUpSchedule().orphans(of: SampleFollowUps.facts(), existing: [taken]).isEmpty)
    taken.status = status
    taken.ended = status == .planned ? nil : today
    #expect(asked([missed(), taken]).isEmpty)
  }
}

struct `A follow-up schedule` {
  private let schedule = FollowUpSchedule()
  private let opened = SampleFollowUps.opened
  private let plan = FollowUpFacts.Deadline(id: RecordID(high: 5, low: 1), day: SampleFollowUps.opened)

  private func marks(_ proposals: [FollowUpProposal], rule: String) -> [RuleMark] {
    proposals.compactMap { if case .rule(let mark) = $0.origin, mark.rule == rule { mark } else { nil } }
  }

  private func proposals(
    _ facts: FollowUpFacts, _ existing: [FollowUp] = [], on today: CivilDay = SampleFollowUps.opened
  ) -> [FollowUpProposal] {
    schedule.proposals(for: facts, existing: existing, on: today)
  }

  @Test(arguments: [
    (VulnerabilityLevel?.some(.critical), 2), (.high, 7), (.moderate, 14), (.low, 30), (nil, 7),
  ])
  func `begins after the intake by the level of vulnerability`(level: VulnerabilityLevel?, days: Int) {
    let found = marks(proposals(SampleFollowUps.facts(level: level)), rule: "intake")
    #expect(found.map(\.asked) == [opened.adding(days: days)])
  }

  @Test func `goes on after the plan by months from the return`() {
    var facts = SampleFollowUps.facts()
    facts.plan = plan
    let found = marks(proposals(facts), rule: "plan")
    #expect(found.map(\.step) == [1, 3, 6, 9, 12])
    #expect(found.map(\.asked) == [1, 3, 6, 9, 12].map { SampleFollowUps.returned.adding(months: $0) })
    // Months that were over when the plan was made are not caught up.
    facts.plan = FollowUpFacts.Deadline(id: plan.id, day: opened.adding(days: 60))
    let late = proposals(facts, on: opened.adding(days: 60))
    #expect(marks(late, rule: "plan").map(\.step) == [3, 6, 9, 12])
  }

  @Test func `moves what falls on a closed day to the next open one, and says from where`() throws {
    // Two days after a Thursday: a Saturday.
    var facts = SampleFollowUps.facts(level: .critical)
    facts.opened = opened.adding(days: 2)
    let first = try #require(proposals(facts, on: facts.opened).first)
    #expect(first.landed.asked == opened.adding(days: 4) && first.landed.closure == .weekend)
    #expect(first.day == opened.adding(days: 6))
  }

  @Test func `proposes nothing that is planned, done, absent or cancelled already`() {
    var facts = SampleFollowUps.facts()
    facts.plan = plan
    facts.actions = [.init(id: RecordID(high: 6, low: 1), day: opened.adding(days: 20))]
    let first = proposals(facts)
    #expect(Set(first.map(\.kind)) == [.contact, .plan, .action, .interview])
    var taken = SampleFollowUps.taking(first, in: [])
    #expect(proposals(facts, taken).isEmpty)
    for (place, status) in zip(taken.indices, [FollowUpStatus.done, .partly, .absent, .excused, .cancelled]) {
      taken[place].status = status
      taken[place].ended = opened
    }
    #expect(proposals(facts, taken).isEmpty)
  }

  @Test func `proposes a move when a rule changes, and moves nothing itself`() throws {
    var facts = SampleFollowUps.facts()
    facts.plan = plan
    let taken = SampleFollowUps.taking(proposals(facts), in: [])
    let changed = try SampleFollowUps.rules("[1, 3, 6, 9, 12]", "[1, 4, 6, 9, 12]")
    let later = FollowUpSchedule(rules: changed).proposals(for: facts, existing: taken, on: opened)
    #expect(later.count == 1)
    let move = try #require(later.first)
    let moving = try #require(taken.first { $0.id == move.moving })
    #expect(marks([move], rule: "plan").map(\.step) == [4])
    if case .rule(let mark) = moving.origin { #expect(mark.step == 3) }
    // Taken, or kept against it, it is not proposed again.
    for answer in [moving.moved(by: move), moving.kept(against: move)] {
      let after = taken.map { $0.id == moving.id ? answer : $0 }
      #expect(FollowUpSchedule(rules: changed).proposals(for: facts, existing: after, on: opened).isEmpty)
    }
    #expect(moving.kept(against: move).due == moving.due && moving.moved(by: move).due == move.day)
  }

  @Test func `leaves alone a day that somebody chose`() {
    let facts = SampleFollowUps.facts()
    var taken = SampleFollowUps.taking(proposals(facts), in: [])
    taken[0].due = taken[0].due.adding(days: 7)
    #expect(proposals(facts, taken).isEmpty)
  }

  @Test func `proposes another day when the level or a due day changes`() throws {
    var facts = SampleFollowUps.facts(level: .low)
    let action = FollowUpFacts.Deadline(id: RecordID(high: 6, low: 1), day: opened.adding(days: 20))
    facts.actions = [action]
    let taken = SampleFollowUps.taking(proposals(facts), in: [])
    facts.level = .critical
    facts.actions = [.init(id: action.id, day: opened.adding(days: 27))]
    let moves = proposals(facts, taken)
    #expect(moves.count == 2 && moves.allSatisfy { $0.moving != nil })
    #expect(moves.map(\.landed.asked) == [opened.adding(days: 2), opened.adding(days: 27)])
  }

  @Test func `names what is planned for an action that is no longer open`() {
    var facts = SampleFollowUps.facts()
    facts.actions = [.init(id: RecordID(high: 6, low: 1), day: opened.adding(days: 20))]
    let taken = SampleFollowUps.taking(proposals(facts), in: [])
    #expect(schedule.orphans(of: facts, existing: taken).isEmpty)
    facts.actions = []
    #expect(schedule.orphans(of: facts, existing: taken).map(\.kind) == [.action])
  }

  @Test func `catches up what was missed within the tolerance, on the next open day`() {
    var facts = SampleFollowUps.facts()
    facts.plan = plan
    let month = SampleFollowUps.returned.adding(months: 1)
    for (days, isThere) in [(0, true), (21, true), (22, false)] {
      let today = month.adding(days: days)
      let found = proposals(facts, on: today).filter { marks([$0], rule: "plan").contains { $0.step == 1 } }
      #expect(found.isEmpty != isThere)
      #expect(found.allSatisfy { $0.day >= today && schedule.days.isOpen($0.day) })
    }
    // Nobody looked after the intake: that is proposed however late.
    #expect(marks(proposals(facts, on: opened.adding(days: 500)), rule: "intake").count == 1)
  }

  @Test func `asks for no interview that was held already, thereabouts`() {
    var facts = SampleFollowUps.facts()
    #expect(marks(proposals(facts), rule: "rssBase").count == 1)
    #expect(marks(proposals(facts), rule: "rss").map(\.step) == [3, 6, 12])
    facts.interviews = [
      .init(instrument: "RSS", day: SampleFollowUps.returned.adding(months: 3).adding(days: 25))
    ]
    let after = proposals(facts)
    #expect(marks(after, rule: "rssBase").isEmpty && marks(after, rule: "rss").map(\.step) == [6, 12])
    facts.interviews = [.init(instrument: "WHO5", day: opened)]
    #expect(marks(proposals(facts), rule: "rssBase").count == 1)
  }

  @Test(arguments: [ContactResult.leftAgain, .deceased])
  func `stops at once for somebody who left again or died, and not for a slip`(result: ContactResult) {
    var facts = SampleFollowUps.facts()
    facts.attempts = [SampleFollowUps.attempt(1, result)]
    #expect(proposals(facts).isEmpty)
    facts.attempts.append(SampleFollowUps.attempt(2, .reached))
    #expect(!proposals(facts).isEmpty)
  }

  @Test func `breaks the silence when nothing else is planned`() throws {
    let rules = try SampleFollowUps.rules("after: intake", "after: action").rules
    let schedule = FollowUpSchedule(
      rules: FollowUpRules(version: 1, rules: rules.filter { $0.trigger != .absence }))
    let facts = SampleFollowUps.facts()
    let found = schedule.proposals(for: facts, existing: [], on: opened)
    #expect(marks(found, rule: "silence").map(\.asked) == [opened.adding(days: 60)])
    #expect(schedule.proposals(for: facts, existing: [SampleFollowUps.planned(1)], on: opened).isEmpty)
    // Somebody who did not come, long after the last contact, is tried a week later.
    var absent = SampleFollowUps.planned(1, due: opened.adding(days: 80))
    absent.status = .absent
    absent.ended = absent.due
    let again = schedule.proposals(for: facts, existing: [absent], on: absent.due)
    #expect(marks(again, rule: "silence").map(\.asked) == [opened.adding(days: 87)])
  }

  @Test func `repeats what was planned by hand, once the last one is over`() throws {
    let weekly = try #require(Recurrence(every: 1, .week, until: opened.adding(days: 20)))
    var series = [SampleFollowUps.planned(1, recurrence: weekly)]
    let facts = SampleFollowUps.facts()
    func repeated(on today: CivilDay) -> [FollowUpProposal] {
      proposals(facts, series, on: today).filter { if case .repeated = $0.origin { true } else { false } }
    }
    #expect(repeated(on: opened).isEmpty)
    series[0].status = .done
    series[0].ended = opened
    let next = try #require(repeated(on: opened).first)
    #expect(next.origin == .repeated(series[0].id, number: 2) && next.day == opened.adding(days: 7))
    series = SampleFollowUps.taking([next], in: series)
    #expect(repeated(on: opened).isEmpty)
    series[1].status = .absent
    #expect(repeated(on: opened.adding(days: 7)).map(\.landed.asked) == [opened.adding(days: 14)])
    #expect(repeated(on: opened.adding(days: 21)).isEmpty)
    series[1].status = .cancelled
    #expect(repeated(on: opened.adding(days: 7)).isEmpty)
  }
}
