import Casework
import Testing

/// Every pair of state and step. What is not named here cannot happen.
private let table: [ReferralState: [ReferralStep: ReferralState]] = [
  .draft: [.issued: .issued],
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
  .refused: [.told: .told, .superseded: .superseded, .reopened: .reopened, .noted: .refused],
  .served: [.told: .told, .reopened: .reopened, .noted: .served],
  .givenUp: [.told: .told, .superseded: .superseded, .reopened: .reopened, .noted: .givenUp],
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

  @Test func `is closed only after the person was told, or after a recall that was confirmed`() {
    let before = ReferralState.allCases.filter { $0.after(.closed) != nil }
    #expect(Set(before) == [.told, .recallConfirmed])
  }
}
