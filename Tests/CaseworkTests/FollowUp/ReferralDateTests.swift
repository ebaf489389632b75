import Casework
import Testing

private typealias Sample = SampleReferrals

struct `The date of a referral in a calendar` {
  private let today = Sample.monday.adding(days: 3)

  @Test(arguments: ReferralState.allCases)
  func `is planned while it is live, and taken away under the same name once it is over`(
    state: ReferralState
  ) throws {
    var card = Sample.card()
    (card.standing.state, card.standing.since, card.version) = (state, Sample.monday, 5)
    var all = Agenda(of: [card], by: ReferralClock(), on: today)
    all.add(Agenda(endedBy: [card]))
    let date = try #require(all.of(card.caseID).followUps.first)
    #expect(all.count == 1 && date.id == card.id && date.version == 5)
    #expect(date.status == (state.isLive ? .planned : .cancelled))
    #expect(all.late(on: today.adding(days: 900)).isEmpty == !state.isLive)
  }
}
