/// Says when something is due on a referral, and what: the ladder of reminders, and a next date in every other state, so that
/// no referral that is live drops out of sight.
///
/// Days are working days of the office but for emergencies; a day that falls on a closed one becomes the next open one.
package struct ReferralClock: Sendable {
  package let rules: ReferralClockRules
  private let open: OpenDays

  /// - Parameter today: the days around it are counted once, which makes a board of thousands quick.
  package init(
    rules: ReferralClockRules = .builtIn, days: WorkingDays = WorkingDays(), around today: CivilDay? = nil
  ) {
    self.rules = rules
    open = OpenDays(of: days, around: today)
  }

  package var days: WorkingDays { open.days }

  /// Nil only for one that is not live. The day may be past; the task is what that lateness calls for.
  package func next(for card: ReferralCard, on today: CivilDay) -> ReferralDue? {
    let standing = card.standing
    let pace = rules.pace(card.urgency, card.category)
    let since = standing.since
    switch card.state {
    case .closed, .superseded, .dropped: return nil
    case .draft: return due(.finishDraft, pace.draft, after: since, pace)
    case .issued, .reopened: return ladder(standing, pace, on: today)
    case .received: return decision(standing, pace)
    case .accepted:
      return told(asked(.askForDay, pace.appointment, again: pace.again, standing, pace), standing, pace)
    case .waiting: return told(until(.checkWait, pace.wait, standing, pace), standing, pace)
    case .onHold: return told(until(.checkHold, pace.hold, standing, pace), standing, pace)
    case .appointed: return appointment(standing, pace, on: today)
    case .attended: return asked(.askAboutBeginning, pace.begin, again: pace.again, standing, pace)
    case .missed: return due(.reachPerson, pace.reach, after: since, pace)
    case .inService: return asked(.askProgress, pace.review, again: pace.review, standing, pace)
    case .recalled: return asked(.confirmRecall, pace.recall, again: pace.again, standing, pace)
    case .givenUp where standing.cannotBeTold: return due(.close, pace.tell, after: since, pace)
    case .refused, .served, .givenUp, .recallConfirmed: return due(.tellPerson, pace.tell, after: since, pace)
    case .told:
      return standing.wantsNext
        ? due(.tryNext, pace.again, after: since, pace) : due(.close, pace.close, after: since, pace)
    }
  }

  /// Nil for one that nothing is amiss with. Who does not answer at all is said to, however lately it was reminded.
  package func lateness(of card: ReferralCard, on today: CivilDay) -> ReferralLateness? {
    guard let next = next(for: card, on: today) else { return nil }
    if card.state.awaitsAnswer {
      let limit = limit(of: card)
      if limit < today {
        let days = today.days(since: limit)
        return card.state == .received ? .late(days: days) : .noAnswer(days: days)
      }
    }
    return next.isLate(on: today) ? .late(days: today.days(since: next.day)) : nil
  }
}

extension ReferralClock {
  /// Whether the provider never said a word, and the time for one was over by `today`, or when it ended.
  package func isUnanswered(_ card: ReferralCard, on today: CivilDay) -> Bool {
    guard card.standing.issued != nil, card.standing.answered == nil else { return false }
    switch card.state {
    case .draft, .dropped, .received: return false
    case .issued, .reopened: return limit(of: card) < today
    // It ended without an answer; a word that it was received would have been one.
    default: return card.standing.received == nil && limit(of: card) < card.standing.since
    }
  }

  /// The last day of a provider for its answer to what is issued on `day`.
  package func answer(to urgency: ReferralUrgency, _ category: NeedCategory, issued day: CivilDay) -> CivilDay
  {
    let pace = rules.pace(urgency, category)
    return self.day(pace.answer, after: day, pace)
  }

  /// The last day for an answer; for a decision where it was received.
  private func limit(of card: ReferralCard) -> CivilDay {
    let pace = rules.pace(card.urgency, card.category)
    let standing = card.standing
    let asked = card.state == .reopened ? standing.since : standing.issued ?? standing.since
    return day(card.state == .received ? pace.decision : pace.answer, after: asked, pace)
  }

  private func day(_ days: Int, after day: CivilDay, _ pace: ReferralPace) -> CivilDay {
    switch pace.counting {
    case .calendar: day.adding(days: days)
    case .working: open.adding(days, to: day)
    }
  }

  private func due(
    _ task: ReferralTask, _ days: Int, after day: CivilDay, _ pace: ReferralPace
  ) -> ReferralDue {
    ReferralDue(day: self.day(days, after: day, pace), task: task)
  }

  /// Reminders, the call, the next provider. Each rung is due on its day from the day of issue, and leaves the one before it
  /// its time; a provider that nobody reminded is called before it is left.
  private func ladder(_ standing: ReferralStanding, _ pace: ReferralPace, on today: CivilDay) -> ReferralDue {
    let start = standing.state == .reopened ? standing.since : standing.issued ?? standing.since
    let rungs = pace.rungs
    let rung = min(standing.chases, rungs.count - 1)
    var asked = day(rungs[rung], after: start, pace)
    if let last = standing.lastChased {
      asked = max(asked, day(rungs[rung] - rungs[max(0, rung - 1)], after: last, pace))
    }
    let seen = max(today, asked)
    let isOver = seen >= day(pace.next, after: start, pace) && standing.chases > 0
    let isToCall = rung >= 2 || seen >= day(pace.call, after: start, pace)
    return ReferralDue(
      day: asked, task: isOver || rung == 3 ? .tryNext : isToCall ? .call : .remind(standing.chases + 1))
  }

  /// Who says "received" late still gets the time of a first reminder.
  private func decision(_ standing: ReferralStanding, _ pace: ReferralPace) -> ReferralDue {
    let issued = standing.issued ?? standing.since
    let limit = max(
      day(pace.decision, after: issued, pace), day(pace.firstReminder, after: standing.since, pace))
    let asked = standing.lastChased.map { max(limit, day(pace.again, after: $0, pace)) } ?? limit
    return ReferralDue(day: asked, task: standing.chases >= 3 ? .tryNext : .askDecision)
  }

  /// So many days after it came to its state, and again after asking.
  private func asked(
    _ task: ReferralTask, _ days: Int, again: Int, _ standing: ReferralStanding, _ pace: ReferralPace
  ) -> ReferralDue {
    let first = day(days, after: standing.since, pace)
    let asked = standing.lastChased.map { max(first, day(again, after: $0, pace)) } ?? first
    return ReferralDue(day: asked, task: task)
  }

  /// On the day that was named; as the pace says where none was.
  private func until(
    _ task: ReferralTask, _ days: Int, _ standing: ReferralStanding, _ pace: ReferralPace
  ) -> ReferralDue {
    guard let named = standing.until else {
      return asked(task, days, again: days, standing, pace)
    }
    let first = day(0, after: max(named, standing.since), pace)
    let asked = standing.lastChased.map { max(first, day(pace.again, after: $0, pace)) } ?? first
    return ReferralDue(day: asked, task: task)
  }

  /// An appointment, a place on a list and a missing paper are news for the person before they are anything else.
  private func told(
    _ next: ReferralDue, _ standing: ReferralStanding, _ pace: ReferralPace
  ) -> ReferralDue {
    guard standing.told == nil else { return next }
    let tell = due(.tellPerson, pace.tell, after: standing.since, pace)
    return tell.day <= next.day ? tell : next
  }

  private func appointment(
    _ standing: ReferralStanding, _ pace: ReferralPace, on today: CivilDay
  ) -> ReferralDue {
    let appointed = standing.until ?? standing.since
    let first = day(pace.shown, after: appointed, pace)
    let asked = standing.lastChased.map { max(first, day(pace.again, after: $0, pace)) } ?? first
    let after = ReferralDue(day: asked, task: .askAboutAppointment)
    guard standing.told == nil, today <= appointed, standing.since <= appointed else { return after }
    // The day before at the latest.
    let latest = max(standing.since, appointed.adding(days: -1))
    return ReferralDue(day: min(day(pace.tell, after: standing.since, pace), latest), task: .tellPerson)
  }
}
