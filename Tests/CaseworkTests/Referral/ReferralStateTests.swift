import Casework
import Testing

/// Every pair of state and step. What is not named here cannot happen.
private let table: [ReferralState: [ReferralStep: ReferralState]] = [
  .draft: [.issued: .issued, .gaveUp: .dropped],
  .dropped: [.reopened: .draft, .noted: .dropped],
  .issued: out(.issued).adding([
    .received: .received, .accepted: .accepted, .refused: .refused, .waitlisted: .waiting,
  ]),
  .received: out(.received).adding([.accepted: .accepted, .refused: .refused, .waitlisted: .waiting]),
  .accepted: out(.accepted).adding([
    .refused: .refused, .waitlisted: .waiting, .attended: .attended, .missed: .missed,
  ]),
  .waiting: out(.waiting).adding([.accepted: .accepted, .refused: .refused]),
  .appointed: out(.appointed).adding([.refused: .refused, .attended: .attended, .missed: .missed]),
  .attended: out(.attended),
  .missed: out(.missed).adding([
    .accepted: .accepted, .refused: .refused, .waitlisted: .waiting, .attended: .attended,
  ]),
  .inService: out(.inService).without(.began),
  .onHold: out(.onHold).adding([.accepted: .accepted, .refused: .refused, .waitlisted: .waiting]),
  .reopened: out(.reopened).adding([
    .received: .received, .accepted: .accepted, .refused: .refused, .waitlisted: .waiting,
  ]),
  .refused: [
    .told: .told, .closed: .closed, .superseded: .superseded, .reopened: .reopened, .noted: .refused,
  ],
  .served: [.told: .told, .closed: .closed, .reopened: .reopened, .noted: .served],
  .givenUp: [
    .told: .told, .closed: .closed, .superseded: .superseded, .reopened: .reopened, .noted: .givenUp,
  ],
  .told: [.closed: .closed, .superseded: .superseded, .reopened: .reopened, .noted: .told],
  .closed: [.reopened: .reopened, .noted: .closed],
  .recalled: [
    .told: .recalled, .recallConfirmed: .recallConfirmed, .chased: .recalled, .noted: .recalled,
  ],
  .recallConfirmed: [.told: .told, .closed: .closed, .noted: .recallConfirmed],
  .superseded: [.reopened: .reopened, .noted: .superseded],
]

/// What may happen to every referral that the provider has.
private func out(_ state: ReferralState) -> [ReferralStep: ReferralState] {
  [
    .appointed: .appointed, .began: .inService, .held: .onHold, .served: .served, .gaveUp: .givenUp,
    .recalled: .recalled, .superseded: .superseded, .told: state, .chased: state, .noted: state,
  ]
}

extension [ReferralStep: ReferralState] {
  fileprivate func adding(_ more: Self) -> Self { merging(more) { _, new in new } }
  fileprivate func without(_ step: ReferralStep) -> Self { filter { $0.key != step } }
}

struct `The life of a referral` {
  @Test(arguments: ReferralState.allCases)
  func `goes only where the table says`(state: ReferralState) throws {
    let moves = try #require(table[state])
    for step in ReferralStep.allCases { #expect(state.after(step) == moves[step], "\(state) \(step)") }
    #expect(Set(state.moves) == Set(moves.keys))
  }

  @Test func `every state can be reached, and every live one left`() {
    var reached: Set<ReferralState> = [.draft]
    var open = [ReferralState.draft]
    while let state = open.popLast() {
      for step in state.moves {
        guard let next = state.after(step), reached.insert(next).inserted else { continue }
        open.append(next)
      }
    }
    #expect(reached == Set(ReferralState.allCases))
    for state in ReferralState.allCases where state.isLive {
      #expect(state.moves.contains { state.after($0) != state }, "\(state)")
    }
  }

  @Test func `ends as a draft that is not sent, with the reason why, which is none of the provider's`() throws
  {
    let fields = ReferralStepForm.spec(for: .gaveUp, from: .draft).fields
    #expect(fields.map(\.code) == [.stepGivingUp, .stepDay, .stepNote].map { FieldCode($0) })
    let today = SampleReferrals.monday.adding(days: 9)
    var entry = ReferralStepEntry(
      id: SampleReferrals.id(1), referral: SampleReferrals.id(2), version: 1, step: .gaveUp,
      answers: [FieldCode(.stepDay): .date(.day(today))])
    let standing = ReferralStanding(made: SampleReferrals.monday)
    let reason = FieldCode(.stepGivingUp)
    #expect(Self.problem(entry, standing, today) == .missing(reason))
    entry.answers[reason] = .choice(GivingUpReason.noAnswer.rawValue)
    #expect(Self.problem(entry, standing, today) == .wrong(reason))
    entry.answers[reason] = .choice(GivingUpReason.noLongerWanted.rawValue)
    #expect(Self.problem(entry, standing, today) == nil)
    // Then it is over, with nothing to come, and may be a draft again that is due anew
    var card = SampleReferrals.card([(.gaveUp, 2, entry.answers)])
    let clock = ReferralClock(around: today)
    #expect(card.state == .dropped && !card.state.isLive && clock.next(for: card, on: today) == nil)
    #expect(card.standing.gaveUp == .noLongerWanted && card.standing.issued == nil)
    card = SampleReferrals.card([(.gaveUp, 2, entry.answers), (.reopened, 4, [:])])
    let due = try #require(clock.next(for: card, on: today))
    #expect(card.state == .draft && due.task == .finishDraft && due.day > today.adding(days: -5))
  }

  @Test func `is closed after the person was told or a recall confirmed; else only with the reason why not`()
  {
    let before = ReferralState.allCases.filter { $0.after(.closed) != nil }
    #expect(Set(before) == [.told, .recallConfirmed, .refused, .served, .givenUp])
    let reason = FieldCode(.stepUntold)
    for state in before {
      let asked = ReferralStepForm.spec(for: .closed, from: state).fields.first { $0.code == reason }
      let isUntold = state != .told && state != .recallConfirmed
      #expect(asked?.isRequired == (isUntold ? true : nil), "\(state)")
      // Given an outcome and no word on the person
      var standing = ReferralStanding(made: SampleReferrals.monday)
      standing.state = state
      let today = SampleReferrals.monday.adding(days: 9)
      var entry = ReferralStepEntry(
        id: SampleReferrals.id(1), referral: SampleReferrals.id(2), version: 1, step: .closed,
        answers: [FieldCode(.stepDay): .date(.day(today)), FieldCode(.stepOutcome): .choice("N")])
      // Then it is closed only where the person knows
      let missing: ReferralProblem? = isUntold ? .missing(reason) : nil
      #expect(Self.problem(entry, standing, today) == missing)
      entry.answers[reason] = .choice(UntoldReason.deceased.rawValue)
      #expect(Self.problem(entry, standing, today) == nil)
      entry.answers[FieldCode(.stepOutcome)] = nil
      #expect(Self.problem(entry, standing, today) == .missing(FieldCode(.stepOutcome)))
    }
  }

  private static func problem(
    _ entry: ReferralStepEntry, _ standing: ReferralStanding, _ today: CivilDay
  ) -> ReferralProblem? {
    do throws(ReferralProblem) {
      _ = try entry.settled(against: standing, on: today)
      return nil
    } catch {
      return error
    }
  }
}
