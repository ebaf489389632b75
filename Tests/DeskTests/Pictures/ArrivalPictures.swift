import Casework
import Desk
import Terminal
import Testing
import Wording

struct `Announced arrivals as text` {
  @Test(arguments: Language.allCases)
  func `on Today, and in the calendar`(language: Language) {
    let context = SampleArrivals.context(language)
    var tester = ScreenTester(TodayScreen(), in: context)
    tester.receive(.drafts([]))
    RecordedScreen.expect(tester, is: "today.arrivals")
    RecordedScreen.expect(
      ScreenTester(CalendarScreen(in: context), in: context), is: "calendar.arrivals")
  }

  @Test(arguments: Language.allCases)
  func `in a list, empty, of those expected, and of all`(language: Language) {
    var context = SampleArrivals.context(language)
    var tester = ScreenTester(ArrivalsScreen(), in: context)
    RecordedScreen.expect(tester, is: "arrivals")
    tester.type("f")
    RecordedScreen.expect(tester, is: "arrivals.all")
    context.arrivals = ArrivalIndex()
    RecordedScreen.expect(ScreenTester(ArrivalsScreen(), in: context), is: "arrivals.empty")
  }

  @Test(arguments: Language.allCases)
  func `one by one, with the reasons why they did not come and a new day`(language: Language) {
    var tester = SampleArrivals.screen(SampleArrivals.group, language)
    RecordedScreen.expect(tester, is: "arrival")
    tester.press(.end)
    RecordedScreen.expect(tester, is: "arrival.end")
    tester.type("a")
    RecordedScreen.expect(tester, is: "arrival.noshow")
    tester.press(.escape)
    tester.type("p+5")
    RecordedScreen.expect(tester, is: "arrival.putoff")
    RecordedScreen.expect(SampleArrivals.screen(SampleArrivals.family, language), is: "arrival.late")
    RecordedScreen.expect(SampleArrivals.screen(SampleArrivals.gone, language), is: "arrival.gone")
  }

  @Test(arguments: Language.allCases)
  func `being noted, for a group, a person, and what is missing`(language: Language) {
    var tester = SampleArrivals.form(language)
    RecordedScreen.expect(tester, is: "arrival.form")
    tester.press(.function(2))
    RecordedScreen.expect(tester, is: "arrival.form.review")
    tester.press(.escape)
    tester.type("+2\rG12\rLBY")
    RecordedScreen.expect(tester, is: "arrival.form.group")
    var person = SampleArrivals.form(language)
    person.type("+2\rPBaldé\rAwa\r")
    RecordedScreen.expect(person, is: "arrival.form.person")
  }

  @Test(arguments: Language.allCases)
  func `after the intake of one of them`(language: Language) {
    let screen = RegisteredScreen(header: SampleCase.header, arrival: SampleArrivals.group.id)
    RecordedScreen.expect(
      ScreenTester(screen, in: SampleArrivals.context(language)), is: "arrival.registered")
  }
}
