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

  @Test func `names no referral and no closing to who may not know of them`() {
    let subjects: [(Draft.Subject, String)] = [
      (.closing(case: SampleCase.header.id, needs: [], referrals: []), "Clôture"),
      (.referralStep(referral: SampleReferrals.late.id, step: .refused, version: 1), "R-0388"),
    ]
    for (subject, word) in subjects {
      let draft = DraftSummary(
        id: RecordID(high: 6, low: 9), author: SampleOffice.head.id, authorName: "A. Diallo", form: "",
        subject: subject, updated: SampleOffice.at(8, 48), title: "", canResume: false)
      for (member, isShown) in [(SampleOffice.head, true), (SampleOffice.clerk, false)] {
        var context = SampleReferrals.context(as: member)
        if member == SampleOffice.clerk { context.referrals = nil }
        var tester = ScreenTester(TodayScreen(), in: context)
        tester.receive(.drafts([draft]))
        #expect(tester.shows(word) == isShown, "\(tester.lines)")
      }
    }
  }

  @Test func `says what it can when the referrals cannot be read`() {
    var tester = ScreenTester(TodayScreen(), in: SampleOffice.context())
    tester.receive(.drafts([]))
    tester.receive(.failed(.noKey(.casework)))
    #expect(tester.shows("Sans contact depuis 90 jours"))
  }
}
