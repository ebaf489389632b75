/// The follow-ups of one fictional case: what the rules of the program asked for, and what became of it. How often
/// somebody comes, does not answer or is forgotten is ours. Its dice are its own.
struct DemoFollowUps {
  fileprivate let day: CivilDay
  fileprivate let last: CivilDay
  fileprivate let today: CivilDay
  fileprivate var dice: DemoDice
  fileprivate let schedule: FollowUpSchedule

  /// - Parameters:
  ///   - known: all answers of the intake on `day`.
  ///   - last: the last day on which anything may be done: the closing of the case, or today.
  static func course(
    after known: Answers, work: [PastIntake.Work], on day: CivilDay, until last: CivilDay, today: CivilDay,
    by schedule: FollowUpSchedule, seed: UInt64
  ) -> [PastIntake.Followed] {
    var course = DemoFollowUps(
      day: day, last: last, today: today, dice: DemoDice(seed: seed), schedule: schedule)
    return course.happen(known, work)
  }

  private mutating func happen(_ known: Answers, _ work: [PastIntake.Work]) -> [PastIntake.Followed] {
    var facts = FollowUpFacts(
      caseID: Self.nobody, opened: day, level: known.option(.vulnerabilityLevel, VulnerabilityLevel.self),
      returned: known.day(.returnDate))
    var followed = schedule.proposals(for: facts, existing: [], on: day).compactMap { story($0, on: day) }
    let plans = work.compactMap { sitting in
      sitting.entries.first { $0.kind == .plan }.map {
        FollowUpFacts.Deadline(id: $0.id, day: sitting.at.day)
      }
    }
    if let plan = plans.first {
      facts.plan = plan
      followed += schedule.proposals(for: facts, existing: [], on: plan.day).filter { $0.kind == .plan }
        .compactMap { story($0, on: plan.day) }
    }
    guard last == today, !followed.contains(where: \.followUp.isPlanned), dice.chance(80) else {
      return followed
    }
    // Where the rules ask for nothing more, a contact is planned so that nobody drops out of sight.
    let asked = today.adding(days: dice.number(-6...50))
    var contact = FollowUp(
      id: Self.nobody, caseID: Self.nobody, kind: .contact, due: schedule.days.nextOpen(onOrAfter: asked),
      channel: .phone)
    contact.time = time(for: .phone)
    return followed + [
      PastIntake.Followed(contact, planned: max(day, today.adding(days: -dice.number(7...40))))
    ]
  }

  /// One follow-up as it went; nil for one that nobody planned.
  private mutating func story(_ proposal: FollowUpProposal, on planned: CivilDay) -> PastIntake.Followed? {
    guard dice.chance(88) else { return nil }
    var followUp = proposal.followUp(id: Self.nobody, caseID: Self.nobody)
    followUp.time = time(for: followUp.channel)
    if dice.chance(20) { followUp.channel = dice.pick([.home, .office, .phone], or: .phone) }
    guard followUp.due < last else { return PastIntake.Followed(followUp, planned: planned) }
    let isForgotten = today.days(since: followUp.due) < 15 && dice.chance(35)
    guard !isForgotten else { return PastIntake.Followed(followUp, planned: planned) }
    followUp.status = dice.weighted(
      [(78, .done), (6, .partly), (10, .absent), (4, .excused), (2, .cancelled)], or: .done)
    followUp.ended = min(followUp.due, last.adding(days: -1))
    return PastIntake.Followed(followUp, planned: planned, tried: attempts(for: followUp))
  }

  private mutating func time(for channel: ContactChannel) -> DayTime? {
    guard channel != .phone || dice.chance(40) else { return nil }
    return DayTime(hour: dice.number(8...16), minute: dice.pick([0, 15, 30, 45], or: 0))
  }

  /// The calls behind a follow-up by telephone; the last one reaches the person when it was done.
  private mutating func attempts(for followUp: FollowUp) -> [PastIntake.Followed.Tried] {
    guard followUp.channel == .phone, let ended = followUp.ended else { return [] }
    let vain: [ContactResult] = [.noAnswer, .noAnswer, .outOfService, .relativeReached]
    var tried: [PastIntake.Followed.Tried] = []
    if dice.chance(30), ended.adding(days: -1) > day {
      tried.append(.init(day: ended.adding(days: -1), result: dice.pick(vain, or: .noAnswer)))
    }
    if followUp.status.isContact { tried.append(.init(day: ended, result: .reached)) }
    return tried
  }

  private static let nobody = RecordID(high: 0, low: 0)
}
