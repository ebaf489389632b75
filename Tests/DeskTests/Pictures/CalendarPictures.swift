import Casework
import Desk
import Terminal
import Testing
import Wording

struct `The follow-up calendar as text` {
  private func calendar(_ language: Language) -> ScreenTester {
    let context = SampleFollowUps.context(language)
    return ScreenTester(CalendarScreen(in: context), in: context)
  }

  @Test(arguments: Language.allCases)
  func `a week, a day, a month and the list`(language: Language) {
    var tester = calendar(language)
    RecordedScreen.expect(tester, is: "calendar.week")
    for (key, name) in [("j", "day"), ("m", "month"), ("l", "list")] {
      tester.type(key)
      RecordedScreen.expect(tester, is: "calendar.\(name)")
    }
    tester.type("st")
    tester.press(.function(8), .function(8), .function(8), .function(8))
    RecordedScreen.expect(tester, is: "calendar.week.holiday")
  }

  @Test(arguments: Language.allCases)
  func `on a wider terminal`(language: Language) {
    var tester = calendar(language)
    (tester.rows, tester.columns) = (30, 120)
    RecordedScreen.expect(tester, is: "calendar.week.120x30")
    tester.type("m")
    RecordedScreen.expect(tester, is: "calendar.month.120x30")
  }

  @Test(arguments: Language.allCases)
  func `a move being typed, and another outcome`(language: Language) {
    var tester = calendar(language)
    tester.press(.down, .down, .down)
    tester.type("p+7")
    RecordedScreen.expect(tester, is: "calendar.move")
    tester.press(.escape)
    tester.type("e")
    RecordedScreen.expect(tester, is: "calendar.outcome")
  }

  @Test(arguments: Language.allCases)
  func `the follow-ups of a case`(language: Language) {
    var tester = SampleFollowUps.caseScreen(language)
    RecordedScreen.expect(tester, is: "followups.case")
    tester.press(.end)
    RecordedScreen.expect(tester, is: "followups.case.end")
  }

  @Test(arguments: Language.allCases)
  func `planning, an attempt, several moves at once and a caseload`(language: Language) throws {
    var tester = SampleFollowUps.caseScreen(language)
    let attempt = try #require(tester.type("c").opened(ContactScreen.self))
    RecordedScreen.expect(ScreenTester(attempt, in: tester.context), is: "followups.attempt")
    let planning = try #require(tester.type("n").opened(FollowUpScreen.self))
    var plan = ScreenTester(planning, in: tester.context)
    plan.receive(.followUps(SampleCase.file(), SampleFollowUps.caseAgenda))
    plan.press(.enter)
    plan.type("25/12\r")
    RecordedScreen.expect(plan, is: "followups.plan")
    var week = calendar(language)
    let postpone = try #require(week.type("r").opened(PostponeScreen.self))
    RecordedScreen.expect(ScreenTester(postpone, in: week.context), is: "followups.postpone")
    var staff = ScreenTester(StaffScreen(), in: SampleFollowUps.context(language))
    staff.receive(.staff(SampleOffice.staff))
    let caseload = try #require(staff.type("c").opened(CaseloadScreen.self))
    RecordedScreen.expect(ScreenTester(caseload, in: staff.context), is: "followups.caseload")
  }
}
