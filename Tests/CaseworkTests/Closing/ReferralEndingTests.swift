import Casework
import Testing

private typealias Sample = SampleReferrals

struct `A referral that ends with its case` {
  private let today = Sample.monday.adding(days: 20)

  private func card(_ state: ReferralState) -> ReferralCard {
    var card = Sample.card()
    card.standing.state = state
    if !state.isUnsent { card.standing.issued = Sample.monday }
    return card
  }

  @Test(arguments: ReferralState.allCases)
  func `does so from every live state by legal steps, whatever is answered`(state: ReferralState) throws {
    guard let options = ReferralEnding.options(from: state) else {
      // Then it is over, or waits for its provider's word on a recall
      #expect(!state.isLive || state == .recalled)
      return
    }
    #expect(state.isLive)
    for answer in options.options {
      for untold in [nil] + UntoldReason.allCases {
        var id: UInt64 = 0
        let card = card(state)
        let steps = ReferralEnding.steps(of: card, by: answer, untold: untold, on: today) {
          id += 1
          return Sample.id(900 + id)
        }
        // When each is noted on the version that the one before it wrote
        var standing = card.standing
        for (place, step) in steps.enumerated() {
          #expect(step.version == card.version + place && step.referral == card.id)
          let kept = try step.settled(against: standing, on: today)
          standing.take(
            ReferralEvent(
              id: step.id, referral: card.id, step: step.step, day: today, entered: Instant(milliseconds: 0),
              by: card.agent, answers: kept))
        }
        // Then nothing of it is left to do
        #expect(!standing.state.isLive && !steps.isEmpty, "\(state) \(answer)")
        #expect(standing.state == (state == .draft ? .dropped : .closed))
        #expect(standing.state == .dropped || standing.outcome != nil)
        if ReferralEnding.asksTold(from: state) {
          #expect(steps.contains { $0.step == .told } == (untold == nil))
        }
      }
    }
    #expect(ReferralEnding.steps(of: card(state), by: "ZZZ", untold: nil, on: today) { Sample.id(1) }.isEmpty)
  }

  @Test(arguments: [("TOT", ReferralOutcome.met), ("PTI", .partlyMet), ("SRE", .notMet)])
  func `comes to what its service came to`(answer: String, outcome: ReferralOutcome) throws {
    let steps = ReferralEnding.steps(of: card(.accepted), by: answer, untold: .left, on: today) {
      Sample.id(9)
    }
    let closing = try #require(steps.last)
    #expect(closing.answers.option(.stepOutcome, ReferralOutcome.self) == outcome)
    #expect(closing.answers.option(.stepUntold, UntoldReason.self) == .left)
  }

  @Test func `is asked about by its state, and whether the person knows only where they may not`() {
    func codes(_ states: [ReferralState]) -> [FieldCode] {
      ClosingForm.spec(referrals: states).fields.map(\.code).filter {
        [CoreField.closingReferral, .closingTold, .closingUntold].contains($0.core)
      }
    }
    #expect(codes([.draft, .told]) == [FieldCode(.closingReferral, 1), FieldCode(.closingReferral, 2)])
    // A recall has no question, and keeps its place.
    #expect(
      codes([.recalled, .issued])
        == [FieldCode(.closingReferral, 2), FieldCode(.closingTold), FieldCode(.closingUntold)])
  }
}
