/// What the events of a referral come to; nothing in it is typed, all of it is folded.
package struct ReferralStanding: Hashable, Sendable {
  package var state: ReferralState
  /// The day it came to its state.
  package var since: CivilDay
  package var issued: CivilDay?
  package var received: CivilDay?
  /// The day of the provider's first decision: accepted, refused, listed, an appointment, a beginning, a service.
  package var answered: CivilDay?
  /// Of the last refusal since it was taken up.
  package var refusal: RefusalReason?
  /// Why it was given up on our side, since it was taken up.
  package var gaveUp: GivingUpReason?
  /// The appointment, the end of the wait or of the hold; nil when none is known or it is over with.
  package var until: CivilDay?
  package var time: DayTime?
  /// How often the provider was asked again since it last answered anything, and when last.
  package var chases = 0
  package var lastChased: CivilDay?
  package var extent: ServedExtent?
  package var served: CivilDay?
  /// The day the person was last told something that still stands.
  package var told: CivilDay?
  package var outcome: ReferralOutcome?
  package var closed: CivilDay?

  /// Of a referral written on `made`, to which nothing happened yet.
  package init(made: CivilDay) {
    state = .draft
    since = made
  }

  /// Folds `events`, which are in the order they were entered; those that were taken back count for nothing, and so does
  /// one that its state does not allow (two desks that wrote apart).
  package init(made: CivilDay, events: [ReferralEvent]) {
    self.init(made: made)
    for event in events where !event.isTakenBack { take(event) }
  }

  /// Folds one more event; one that the state does not allow counts for nothing.
  package mutating func take(_ event: ReferralEvent) {
    guard let next = state.after(event.step) else { return }
    let answers = event.answers
    switch event.step {
    case .issued: issued = event.day
    case .received: received = event.day
    case .accepted, .waitlisted, .appointed, .began, .served, .refused, .attended, .missed, .held:
      answered = answered ?? event.day
    case .reopened: (answered, refusal, gaveUp) = (nil, nil, nil)
    case .gaveUp: gaveUp = answers.option(.stepGivingUp, GivingUpReason.self)
    case .told: told = event.day
    case .closed:
      outcome = answers.option(.stepOutcome, ReferralOutcome.self)
      closed = event.day
    case .chased:
      chases += 1
      lastChased = event.day
    default: break
    }
    if event.step == .refused { refusal = answers.option(.stepRefusal, RefusalReason.self) }
    if event.step == .served {
      extent = answers.option(.stepExtent, ServedExtent.self)
      served = event.day
    }
    guard !event.step.isRemark, event.step != .told || next != state else { return }
    if event.step != .told { (chases, lastChased, told) = (0, nil, nil) }
    if event.step != .closed { (outcome, closed) = (nil, nil) }
    state = next
    since = event.day
    until = answers.day(.stepUntil)
    time = answers.said(.stepTime).flatMap { DayTime(parsing: $0) }
  }
}
