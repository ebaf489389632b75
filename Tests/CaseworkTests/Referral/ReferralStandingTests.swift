import Casework
import Testing

struct `Where a referral stands` {
  private let made = CivilDay(number: 20_000)

  private func events(_ steps: [(ReferralStep, Int, Answers)]) -> [ReferralEvent] {
    steps.enumerated().map { place, step in
      ReferralEvent(
        id: RecordID(high: 1, low: UInt64(place)), referral: RecordID(high: 2, low: 2), step: step.0,
        day: made.adding(days: step.1), entered: Instant(milliseconds: 0), by: RecordID(high: 3, low: 3),
        answers: step.2)
    }
  }

  @Test func `is what its events come to`() {
    // Given a referral that was issued, chased twice, refused for want of places and told to the person
    let refused: Answers = [FieldCode(.stepRefusal): .choice("PLE")]
    let all = events([
      (.issued, 0, [:]), (.chased, 3, [:]), (.chased, 6, [:]), (.refused, 7, refused), (.told, 8, [:]),
    ])

    // Then each day of it stands where it belongs
    let asked = ReferralStanding(made: made, events: Array(all.prefix(3)))
    #expect(asked.state == .issued)
    #expect(asked.chases == 2)
    #expect(asked.lastChased == made.adding(days: 6))
    #expect(asked.answered == nil)
    let told = ReferralStanding(made: made, events: all)
    #expect(told.state == .told)
    #expect(told.answered == made.adding(days: 7))
    #expect(told.refusal == .full)
    #expect(told.told == made.adding(days: 8))
    #expect(told.chases == 0)
  }

  @Test func `forgets an event that was taken back`() {
    var all = events([(.issued, 0, [:]), (.accepted, 2, [:])])
    all[1].isTakenBack = true
    let standing = ReferralStanding(made: made, events: all)
    #expect(standing.state == .issued)
    #expect(standing.answered == nil)
  }

  @Test func `leaves out an event that cannot have happened`() {
    let all = events([(.issued, 0, [:]), (.closed, 1, [:]), (.began, 2, [:])])
    #expect(ReferralStanding(made: made, events: all).state == .inService)
  }

  @Test func `keeps the day and hour of an appointment until something else happens`() {
    let day = made.adding(days: 9)
    let appointed: Answers = [
      FieldCode(.stepUntil): .date(.day(day)), FieldCode(.stepTime): .text("9h30"),
    ]
    let all = events([(.issued, 0, [:]), (.appointed, 3, appointed), (.told, 3, [:]), (.missed, 9, [:])])
    let told = ReferralStanding(made: made, events: Array(all.prefix(3)))
    #expect(told.state == .appointed)
    #expect(told.until == day)
    #expect(told.time == DayTime(hour: 9, minute: 30))
    #expect(told.told == made.adding(days: 3))
    let missed = ReferralStanding(made: made, events: all)
    #expect(missed.until == nil)
    #expect(missed.told == nil)
  }
}
