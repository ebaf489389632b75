import Casework
import Desk
import Terminal
import Testing
import Wording

struct `Today and the lists as text` {
  @Test(arguments: Language.allCases)
  func `today, empty and full`(language: Language) {
    var context = SampleOffice.context(language)
    context.index = PeopleIndex()
    RecordedScreen.expect(ScreenTester(TodayScreen(), in: context), is: "today.empty")
    context = SampleOffice.context(language)
    context.referrals = ReferralIndex()
    var tester = ScreenTester(TodayScreen(), in: context)
    tester.receive(.drafts(SampleWork.drafts))
    RecordedScreen.expect(tester, is: "today")
    tester.press(.down)
    tester.rows = 30
    tester.columns = 100
    RecordedScreen.expect(tester, is: "today.100x30")
  }

  @Test(arguments: Language.allCases)
  func `all cases, a search, and nothing found`(language: Language) {
    let context = SampleOffice.context(language)
    var tester = ScreenTester(CasesScreen(in: context), in: context)
    RecordedScreen.expect(tester, is: "cases.all")
    tester.press(.end)
    RecordedScreen.expect(tester, is: "cases.end")
    tester.type("ndiaye")
    RecordedScreen.expect(tester, is: "cases.search")
    tester.type("zz")
    RecordedScreen.expect(tester, is: "cases.nothing")
    var wide = ScreenTester(CasesScreen(in: context), in: context)
    wide.rows = 30
    wide.columns = 110
    RecordedScreen.expect(wide, is: "cases.110x30")
  }

  @Test(arguments: Language.allCases)
  func `the filters of the list`(language: Language) {
    let context = SampleOffice.context(language)
    var tester = ScreenTester(CasesScreen(in: context), in: context)
    tester.press(.function(4))
    tester.type("O")
    RecordedScreen.expect(tester, is: "cases.filters")
    tester.press(.function(2), .function(5))
    RecordedScreen.expect(tester, is: "cases.filtered")
  }

  @Test(arguments: Language.allCases)
  func `the staff, and somebody new`(language: Language) {
    let context = SampleOffice.context(language)
    var staff = ScreenTester(StaffScreen(), in: context)
    staff.receive(.staff(SampleOffice.staff))
    staff.press(.down)
    RecordedScreen.expect(staff, is: "staff")
    var new = ScreenTester(NewStaffScreen(in: context), in: context)
    RecordedScreen.expect(new, is: "staff.new")
    new.type("M. Kandé\rkande2\rDOS\r\rabc")
    RecordedScreen.expect(new, is: "staff.new.passphrase")
    var passphrase = ScreenTester(PassphraseScreen(), in: context)
    passphrase.type("abc\rabcd")
    RecordedScreen.expect(passphrase, is: "staff.passphrase")
  }

  @Test(arguments: Language.allCases)
  func `the menu, a search in it, and what is not allowed`(language: Language) {
    let context = SampleOffice.context(language, as: SampleOffice.administrator)
    let today = TodayScreen()
    var tester = ScreenTester(MenuScreen(commands: today.commands(in: context)), in: context)
    RecordedScreen.expect(tester, is: "menu")
    tester.type(language == .french ? "dossi" : "case")
    tester.press(.enter)
    RecordedScreen.expect(tester, is: "menu.search")
  }

  @Test(arguments: Language.allCases)
  func `the help of a screen and a chapter of the manual`(language: Language) {
    let context = SampleOffice.context(language)
    let commands = IntakeScreen(draft: context.newID(), in: context).commands(in: context)
    let help = HelpScreen(place: context.wording.placeIntake, commands: commands)
    RecordedScreen.expect(ScreenTester(help, in: context), is: "help.intake")
    var manual = ScreenTester(ManualScreen(), in: context)
    manual.press(.right, .right, .down)
    RecordedScreen.expect(manual, is: "manual")
  }
}
