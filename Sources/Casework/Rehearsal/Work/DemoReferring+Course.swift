/// The ways a fictional referral may go.
extension DemoReferring {
  private enum Way {
    case silence, refusal, list, acceptance, appointment, recall
  }

  /// Whether nobody else need be asked: it was served, or the person wants it no more.
  mutating func happen(_ course: inout Course) -> Bool {
    let way: Way = dice.weighted(
      [(27, .silence), (16, .refusal), (14, .list), (23, .acceptance), (18, .appointment), (2, .recall)],
      or: .acceptance)
    if way == .silence { return silence(&course) }
    if dice.chance(30) { go(.received, &course, after: 0...4) }
    switch way {
    case .silence: return false
    case .refusal: return refusal(&course)
    case .list:
      return wait(&course) && appointment(&course)
    case .acceptance:
      guard go(.accepted, &course, after: 1...12) else { return true }
      guard tell(&course) else { return true }
      return dice.chance(45) ? service(&course) : appointment(&course)
    case .appointment: return appointment(&course)
    case .recall:
      if go(.recalled, &course, after: 1...6, [.stepRecall: .choice(RecallReason.mistake.rawValue)]),
        go(.recallConfirmed, &course, after: 1...5), tell(&course)
      {
        close(&course, .notMet)
      }
      return true
    }
  }

  /// Reminders in vain; then it is left open, or given up.
  private mutating func silence(_ course: inout Course) -> Bool {
    for _ in 0..<dice.number(0...3) {
      let result: ChaseResult = dice.weighted(
        [(34, .noAnswer), (30, .promised), (18, .wordLeft), (10, .unknownThere), (8, .outOfService)],
        or: .noAnswer)
      guard go(.chased, &course, after: 5...9, [.stepChase: .choice(result.rawValue)]) else { return false }
    }
    if dice.chance(55) { return false }
    if go(.gaveUp, &course, after: 12...25, [.stepGivingUp: .choice(GivingUpReason.noAnswer.rawValue)]) {
      tell(&course)
    }
    return false
  }

  private mutating func refusal(_ course: inout Course) -> Bool {
    let reason: RefusalReason = dice.weighted(
      [
        (24, .full), (20, .noFunds), (18, .papersMissing), (12, .age), (9, .mandate), (7, .area),
        (6, .personNotReached), (4, .other),
      ], or: .full)
    if go(.refused, &course, after: 1...15, [.stepRefusal: .choice(reason.rawValue)]) { tell(&course) }
    return false
  }

  /// False while it waits.
  private mutating func wait(_ course: inout Course) -> Bool {
    let days = dice.number(30...150)
    var more: [CoreField: Answer] = [:]
    if dice.chance(70) { more[.stepUntil] = .date(.day(course.day.adding(days: days))) }
    guard go(.waitlisted, &course, after: 2...14, more), tell(&course), dice.chance(55) else { return false }
    // The list moves on when it does.
    return go(.accepted, &course, after: max(8, days - 20)...(days + 20))
  }

  private mutating func appointment(_ course: inout Course) -> Bool {
    for _ in 0..<2 {
      let days = dice.number(3...20)
      let set = dice.number(1...10)
      let day = course.day.adding(days: set + days)
      let hour = dice.pick(["8h30", "9h", "10h", "11h30", "15h"])
      guard
        go(
          .appointed, &course, after: set...set, [.stepUntil: .date(.day(day)), .stepTime: .text(hour)])
      else { return true }
      if dice.chance(90) { go(.told, &course, after: 0...1) }
      let left = max(0, day.days(since: course.day))
      if dice.chance(82) {
        guard go(.attended, &course, after: left...left) else { return true }
        return service(&course)
      }
      guard go(.missed, &course, after: left...left) else { return true }
      if dice.chance(35) { break }
    }
    let reason: GivingUpReason = dice.weighted(
      [(40, .notReached), (25, .noLongerWanted), (15, .left), (12, .tooFar), (8, .tooDear)], or: .notReached)
    if go(.gaveUp, &course, after: 3...12, [.stepGivingUp: .choice(reason.rawValue)]), tell(&course) {
      close(&course, .notMet)
    }
    return true
  }

  private mutating func service(_ course: inout Course) -> Bool {
    guard go(.began, &course, after: 0...6) else { return true }
    if dice.chance(10) {
      let held = go(.held, &course, after: 3...15, [.stepHold: .choice(HoldReason.paper.rawValue)])
      guard held, dice.chance(70), go(.began, &course, after: 5...25) else { return true }
    }
    let isWhole = dice.chance(78)
    let extent: ServedExtent = isWhole ? .fully : .partly
    guard dice.chance(85),
      go(.served, &course, after: 8...70, [.stepExtent: .choice(extent.rawValue)]), tell(&course)
    else { return true }
    close(&course, isWhole ? dice.chance(85) ? .met : .partlyMet : .partlyMet)
    return true
  }

  /// Some are never told, which the board shows.
  @discardableResult private mutating func tell(_ course: inout Course) -> Bool {
    dice.chance(92) && go(.told, &course, after: 0...4)
  }

  private mutating func close(_ course: inout Course, _ outcome: ReferralOutcome) {
    guard dice.chance(88) else { return }
    let content: Satisfaction = outcome == .met ? .content : outcome == .partlyMet ? .neither : .discontent
    go(
      .closed, &course, after: 0...10,
      [.stepOutcome: .choice(outcome.rawValue), .stepSatisfaction: .choice(content.rawValue)])
  }

  /// Ends what is still open of a case that will be closed.
  mutating func finish(_ course: inout Course) {
    let isNeeded = course.state.isLive
    guard isNeeded else { return }
    if course.state == .recalled { go(.recallConfirmed, &course, after: 0...0) }
    if course.state.isOut {
      go(.gaveUp, &course, after: 0...0, [.stepGivingUp: .choice(GivingUpReason.metOtherwise.rawValue)])
    }
    if course.state != .told { go(.told, &course, after: 0...0) }
    go(.closed, &course, after: 0...0, [.stepOutcome: .choice(ReferralOutcome.unknown.rawValue)])
  }
}
