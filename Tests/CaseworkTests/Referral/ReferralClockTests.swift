import Casework
import Testing

private typealias Sample = SampleReferrals

private func given(_ reason: GivingUpReason) -> Answers {
  [FieldCode(.stepGivingUp): .choice(reason.rawValue)]
}

struct `The clock of referrals` {
  private let clock = ReferralClock(around: Sample.monday)

  /// A day of December 2026, or of January 2027 from 32 on.
  private static func december(_ day: Int) -> CivilDay { Sample.monday.adding(days: day - 14) }

  @Test(arguments: [
    // Five, eight, ten and fifteen working days; 25 December and 1 January are none.
    (
      ReferralUrgency.normal, 14,
      [(21, ReferralTask.remind(1)), (24, .remind(2)), (29, .call), (37, .tryNext)]
    ),
    (.urgent, 23, [(28, .remind(1)), (29, .remind(2)), (30, .call), (35, .tryNext)]),
    // Danger does not keep office hours.
    (.emergency, 24, [(25, .remind(1)), (25, .remind(2)), (26, .call), (27, .tryNext)]),
  ])
  func `walks the whole ladder over a holiday week`(
    urgency: ReferralUrgency, issued: Int, rungs: [(Int, ReferralTask)]
  ) {
    // Given a referral that nobody answers, and a clerk who does each day what is due
    var happenings: [Sample.Happening] = [(.issued, issued - 14, [:])]
    var walked: [ReferralDue] = []
    for day in issued...60 {
      let today = Self.december(day)
      while let due = clock.next(for: Sample.card(urgency: urgency, happenings), on: today), due.day == today
      {
        walked.append(due)
        if due.task == .tryNext { break }
        happenings.append((.chased, day - 14, [:]))
      }
      if walked.last?.task == .tryNext { break }
    }

    // Then every rung stands on its day, and the referral that is replaced has no next date
    #expect(walked == rungs.map { ReferralDue(day: Self.december($0.0), task: $0.1) })
    happenings.append((.superseded, 50, [:]))
    #expect(clock.next(for: Sample.card(urgency: urgency, happenings), on: Self.december(60)) == nil)
  }

  @Test func `leaves a reminder that came late its time`() {
    let late: [Sample.Happening] = [(.issued, 0, [:]), (.chased, 9, [:])]
    // The first reminder went out on 23 December, two working days late; the second follows three later.
    let due = clock.next(for: Sample.card(late), on: Self.december(24))
    #expect(due == ReferralDue(day: Self.december(29), task: .call))
  }

  @Test func `has a provider called before it is left, whoever forgot the reminders`() {
    let card = Sample.card([(.issued, 0, [:])])
    #expect(clock.next(for: card, on: Self.december(23))?.task == .remind(1))
    #expect(clock.next(for: card, on: Self.december(29))?.task == .call)
    #expect(clock.next(for: card, on: Self.december(90)) == ReferralDue(day: Self.december(21), task: .call))
    let called = Sample.card([(.issued, 0, [:]), (.chased, 76, [:])])
    #expect(clock.next(for: called, on: Self.december(95))?.task == .tryNext)
  }

  @Test(
    arguments: [
      ([], 17, ReferralTask.finishDraft),
      ([(.issued, 0, [:]), (.received, 1, [:])], 44, .askDecision),
      ([(.issued, 0, [:]), (.accepted, 1, [:])], 18, .tellPerson),
      ([(.issued, 0, [:]), (.accepted, 1, [:]), (.told, 1, [:])], 30, .askForDay),
      ([(.issued, 0, [:]), (.accepted, 1, [:]), (.told, 1, [:]), (.chased, 16, [:])], 38, .askForDay),
      ([(.issued, 0, [:]), (.waitlisted, 1, Sample.until(60)), (.told, 1, [:])], 74, .checkWait),
      ([(.issued, 0, [:]), (.held, 1, [:]), (.told, 1, [:])], 30, .checkHold),
      // The person hears of an appointment the day before it at the latest.
      ([(.issued, 0, [:]), (.appointed, 1, Sample.until(3))], 16, .tellPerson),
      ([(.issued, 0, [:]), (.appointed, 1, Sample.until(3)), (.told, 1, [:])], 18, .askAboutAppointment),
      ([(.issued, 0, [:]), (.appointed, 1, Sample.until(3)), (.attended, 3, [:])], 24, .askAboutBeginning),
      ([(.issued, 0, [:]), (.appointed, 1, Sample.until(3)), (.missed, 3, [:])], 21, .reachPerson),
      ([(.issued, 0, [:]), (.began, 0, [:])], 44, .askProgress),
      ([(.issued, 0, [:]), (.served, 0, [:])], 17, .tellPerson),
      ([(.issued, 0, [:]), (.served, 0, [:]), (.told, 0, [:])], 44, .close),
      ([(.issued, 0, [:]), (.refused, 0, [:])], 17, .tellPerson),
      ([(.issued, 0, [FieldCode(.stepRefusal): .choice("PLE")]), (.gaveUp, 0, [:])], 17, .tellPerson),
      (
        [(.issued, 0, [:]), (.refused, 0, [FieldCode(.stepRefusal): .choice("PLE")]), (.told, 0, [:])], 21,
        .tryNext
      ),
      // Given up for what another provider may do better; for what ends it; and where nobody can be told.
      ([(.issued, 0, [:]), (.gaveUp, 0, given(.noAnswer)), (.told, 0, [:])], 21, .tryNext),
      ([(.issued, 0, [:]), (.gaveUp, 0, given(.tooFar)), (.told, 0, [:])], 21, .tryNext),
      ([(.issued, 0, [:]), (.gaveUp, 0, given(.metOtherwise)), (.told, 0, [:])], 44, .close),
      (
        [(.issued, 0, [:]), (.gaveUp, 0, given(.noAnswer)), (.reopened, 0, [:]), (.served, 0, [:])], 17,
        .tellPerson
      ),
      ([(.issued, 0, [:]), (.gaveUp, 0, given(.deceased))], 17, .close),
      ([(.issued, 0, [:]), (.gaveUp, 0, given(.left))], 17, .close),
      ([(.issued, 0, [:]), (.gaveUp, 0, given(.notReached))], 17, .close),
      ([(.issued, 0, [:]), (.recalled, 0, [:])], 17, .confirmRecall),
      ([(.issued, 0, [:]), (.recalled, 0, [:]), (.recallConfirmed, 1, [:])], 18, .tellPerson),
    ] as [([SampleReferrals.Happening], Int, ReferralTask)])
  func `has a day and a task for every state`(
    happenings: [SampleReferrals.Happening], day: Int, task: ReferralTask
  ) {
    let due = clock.next(for: Sample.card(happenings), on: Self.december(15))
    #expect(due == ReferralDue(day: Self.december(day), task: task))
  }

  @Test func `goes faster for some needs`() {
    let issued: [Sample.Happening] = [(.issued, 0, [:])]
    let job = clock.next(for: Sample.card(category: .employment, issued), on: Sample.monday)
    let danger = clock.next(for: Sample.card(category: .protection, issued), on: Sample.monday)
    #expect(job?.day == Self.december(21))
    #expect(danger?.day == Self.december(15))
  }

  @Test func `says sans réponse after the limit, and en retard after a day that was to be kept`() {
    let silent = Sample.card([(.issued, 0, [:])])
    #expect(clock.lateness(of: silent, on: Self.december(21)) == nil)
    #expect(clock.lateness(of: silent, on: Self.december(24)) == .late(days: 3))
    #expect(clock.lateness(of: silent, on: Self.december(29)) == .late(days: 8))
    #expect(clock.lateness(of: silent, on: Self.december(30)) == .noAnswer(days: 1))
    // Reminded yesterday, and still without an answer
    let reminded = Sample.card([(.issued, 0, [:]), (.chased, 16, [:])])
    #expect(clock.lateness(of: reminded, on: Self.december(31)) == .noAnswer(days: 2))
    // Received is an answer, though no decision
    let received = Sample.card([(.issued, 0, [:]), (.received, 1, [:])])
    #expect(clock.lateness(of: received, on: Self.december(44)) == nil)
    #expect(clock.lateness(of: received, on: Self.december(46)) == .late(days: 2))
    #expect(
      clock.lateness(of: Sample.card([(.issued, 0, [:]), (.superseded, 9, [:])]), on: Self.december(90))
        == nil)
  }

  @Test(arguments: ReferralState.allCases, ReferralUrgency.allCases)
  func `leaves no live referral without a next date`(state: ReferralState, urgency: ReferralUrgency) {
    for category in NeedCategory.allCases {
      for chases in 0...5 {
        var card = Sample.card(urgency: urgency, category: category, [(.issued, 0, [:])])
        card.standing.state = state
        card.standing.chases = chases
        card.standing.lastChased = chases == 0 ? nil : Self.december(20)
        let due = clock.next(for: card, on: Self.december(22))
        #expect((due != nil) == state.isLive, "\(category) \(chases)")
        if let due, state.isLive { #expect(due.day >= card.standing.since) }
      }
    }
  }

  @Test func `counts the same with and without its table of days`() {
    let slow = ReferralClock()
    for day in stride(from: -900, through: 900, by: 7) {
      let card = Sample.card(made: Sample.monday.adding(days: day), [(.issued, 0, [:])])
      #expect(clock.next(for: card, on: Sample.monday) == slow.next(for: card, on: Sample.monday))
    }
  }
}
