import Casework
import Desk
import Testing

struct `Today` {
  @Test func `reads what its lines need before it works them out`() {
    var tester = ScreenTester(TodayScreen(), in: SampleOffice.context())
    let asked = tester.receive(.drafts([])).asked
    guard case .loadReferrals? = asked.first else {
      Issue.record("the referrals are not read first")
      return
    }
    #expect(!tester.shows("Sans contact depuis 90 jours"))
  }

  @Test func `says what it can when the referrals cannot be read`() {
    var tester = ScreenTester(TodayScreen(), in: SampleOffice.context())
    tester.receive(.drafts([]))
    tester.receive(.failed(.noKey(.casework)))
    #expect(tester.shows("Sans contact depuis 90 jours"))
  }
}
