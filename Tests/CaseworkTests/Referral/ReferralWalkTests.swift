import Casework
import Testing

private typealias Sample = SampleReferrals

/// The life of referrals, walked at random: whatever happens, in whatever order.
struct `A random walk through the life of referrals` {
  private let clock = ReferralClock(around: Sample.monday)

  @Test func `of 100,000 steps leaves no live referral without a next date, and folds to the same standing`()
  {
    var dice = SplitMix64(seed: 20)
    func throwing(_ sides: Int) -> Int { Int(dice.next() % UInt64(sides)) }
    let moves = Dictionary(uniqueKeysWithValues: ReferralState.allCases.map { ($0, $0.moves) })
    var card = Sample.card()
    var events: [ReferralEvent] = []
    var issued: CivilDay?
    var today = Sample.monday
    var reached: Set<ReferralState> = []

    for place in 0..<100_000 {
      // Given a step that may come next, on this day or some days later
      let legal = moves[card.state] ?? []
      let step = legal[throwing(legal.count)]
      today = today.adding(days: throwing(4))
      let event = ReferralEvent(
        id: RecordID(high: 9, low: UInt64(place)), referral: card.id, step: step, day: today,
        entered: Instant(milliseconds: 0), by: card.agent, answers: answers(of: step, on: today, throwing(30))
      )
      let next = card.state.after(step)
      events.append(event)

      // When it happens
      card.standing.take(event)
      if step == .issued { issued = today }

      // Then it stands where the table says, and has a day to come unless it is over
      let (standing, due) = (card.standing, clock.next(for: card, on: today))
      let isSound =
        card.state == next && (due != nil) == card.state.isLive && standing.since <= today
        && standing.issued == issued && (due?.day ?? today) >= card.made
        && (step != .closed || standing.outcome == .met && standing.closed == today)
      guard isSound else {
        return #expect(Bool(false), "\(place): \(step) \(standing) \(String(describing: due))")
      }
      reached.insert(card.state)

      // A new one begins where this one is over, or grew long.
      guard events.count >= 40 || !card.state.isLive && throwing(2) == 0 else { continue }
      #expect(ReferralStanding(made: card.made, events: events) == card.standing)
      today = Sample.monday.adding(days: throwing(200))
      card = Sample.card(urgency: ReferralUrgency.allCases[throwing(3)], made: today)
      (events, issued) = ([], nil)
    }
    #expect(reached == Set(ReferralState.allCases))
  }

  private func answers(of step: ReferralStep, on day: CivilDay, _ later: Int) -> Answers {
    switch step {
    case .refused: Self.refusal
    case .closed: Self.outcome
    case .served: Self.extent
    case .appointed: [Self.until: .date(.day(day.adding(days: later)))]
    case .waitlisted, .held: later < 15 ? [:] : [Self.until: .date(.day(day.adding(days: later)))]
    default: [:]
    }
  }

  private static let until = FieldCode(.stepUntil)
  private static let refusal: Answers = [FieldCode(.stepRefusal): .choice(RefusalReason.full.rawValue)]
  private static let outcome: Answers = [FieldCode(.stepOutcome): .choice(ReferralOutcome.met.rawValue)]
  private static let extent: Answers = [FieldCode(.stepExtent): .choice(ServedExtent.fully.rawValue)]
}
