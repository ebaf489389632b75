import Casework
import Desk
import Terminal
import Testing
import Wording

/// One of each screen in a state where all its commands have something to act on.
enum SampleScreens {
  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    /// Whether there is nothing below to go back to.
    var isDoor = false
    let tester: @Sendable () -> ScreenTester
    var testDescription: String { name }
  }

  static let all: [Sample] = doors + work + cases + referrals + followUps + arrivals + directory + pages

  private static let doors: [Sample] = [
    Sample(name: "opening", isDoor: true) {
      let context = SampleOffice.emptyHost(.french)
      var tester = ScreenTester(OpeningScreen(in: context), in: context)
      tester.press(.enter)
      return tester
    },
    Sample(name: "opening, passphrase") {
      let context = SampleOffice.emptyHost(.french)
      var tester = ScreenTester(OpeningScreen(in: context), in: context)
      tester.type("10\rBAOS Kolda\rA. Diallo\rdiallo\rFR\r")
      return tester
    },
    Sample(name: "opening, key") {
      let context = SampleOffice.emptyHost(.french)
      var tester = ScreenTester(OpeningScreen(in: context), in: context)
      tester.receive(.officePrepared(recovery: .init(bytes: [UInt8](repeating: 9, count: 32))))
      return tester
    },
    Sample(name: "sign-in") {
      var tester = ScreenTester(SignInScreen(), in: SampleOffice.context(as: nil))
      tester.type("diallo")
      return tester
    },
    Sample(name: "hidden", isDoor: true) {
      var tester = ScreenTester(HiddenScreen(member: SampleOffice.head), in: SampleOffice.context(as: nil))
      tester.type("abc")
      return tester
    },
    Sample(name: "recovery") {
      ScreenTester(RecoveryScreen(login: "diallo"), in: SampleOffice.context(as: nil))
    },
  ]

  private static let work: [Sample] = [
    Sample(name: "today") {
      var tester = ScreenTester(TodayScreen(), in: SampleOffice.context())
      tester.receive(.drafts(SampleWork.drafts))
      return tester
    },
    Sample(name: "intake") {
      var tester = intake(at: .nationality)
      tester.press(.backspace)
      return tester
    },
    Sample(name: "intake, review") {
      var tester = intake(at: .village, [.birth: "31/02/1990"])
      tester.press(.function(2))
      return tester
    },
    Sample(name: "intake, alert") {
      var tester = intake(at: .flagThreat)
      tester.type("S")
      return tester
    },
    Sample(name: "compare") {
      let matches = SamplePeople.all.prefix(3).map { LikelyMatch(person: $0, score: 80, reasons: []) }
      let screen = CompareScreen(candidate: SamplePeople.all[3], matches: matches)
      var tester = ScreenTester(screen, in: SampleOffice.context())
      tester.press(.down)
      return tester
    },
    Sample(name: "registered") {
      ScreenTester(RegisteredScreen(header: SampleCase.header), in: SampleOffice.context())
    },
    Sample(name: "staff") {
      var tester = ScreenTester(StaffScreen(), in: SampleOffice.context())
      tester.receive(.staff(SampleOffice.staff))
      return tester
    },
    Sample(name: "somebody new") {
      let context = SampleOffice.context()
      var tester = ScreenTester(NewStaffScreen(in: context), in: context)
      tester.type("M. Ba\rba\r")
      return tester
    },
    Sample(name: "passphrase") { ScreenTester(PassphraseScreen(), in: SampleOffice.context()) },
  ]

  private static let cases: [Sample] = [
    Sample(name: "cases") {
      let context = SampleOffice.context()
      var tester = ScreenTester(CasesScreen(in: context), in: context)
      tester.press(.down)
      return tester
    },
    Sample(name: "cases, filters") {
      let context = SampleOffice.context()
      var tester = ScreenTester(CasesScreen(in: context), in: context)
      tester.press(.function(4))
      return tester
    },
    Sample(name: "case") {
      var tester = ScreenTester(CaseScreen(loading: SampleCase.header.id), in: SampleOffice.context())
      tester.receive(.caseFile(SampleCase.file()))
      tester.press(.left, .left)
      return tester
    },
    Sample(name: "case, closed") {
      var tester = ScreenTester(CaseScreen(loading: SampleCase.header.id), in: SampleOffice.context())
      tester.receive(.caseFile(SampleCase.file(status: .closed)))
      tester.press(.right)
      return tester
    },
    Sample(name: "case, for an auditor") {
      var context = SampleOffice.context(as: SampleOffice.administrator)
      context.index = SamplePeople.index
      var tester = ScreenTester(CaseScreen(loading: SampleCase.header.id), in: context)
      tester.receive(.caseFile(SampleCase.file()))
      tester.press(.right)
      return tester
    },
    Sample(name: "history") {
      var tester = ScreenTester(HistoryScreen(case: SampleCase.header), in: SampleOffice.context())
      tester.receive(.history(SampleWork.history))
      tester.press(.down, .down)
      return tester
    },
    Sample(name: "correction") {
      let context = SampleOffice.context()
      let file = SampleCase.file()
      let screen = CorrectionScreen(
        file: file, section: .identity, base: file.sections[.identity], at: FieldCode(.nationality),
        draft: context.newID(), in: context)
      var tester = ScreenTester(screen, in: context)
      tester.press(.backspace)
      return tester
    },
    Sample(name: "conflict") {
      var tester = ScreenTester(ConflictScreen(conflict: SampleWork.conflict), in: SampleOffice.context())
      tester.press(.down)
      return tester
    },
    Sample(name: "closing a case") {
      let context = SampleOffice.context()
      var tester = ScreenTester(ClosingScreen(SampleCase.file(), in: context), in: context)
      tester.press(.enter)
      tester.type("Tout va bien")
      return tester
    },
  ]

  private static let followUps: [Sample] = [
    Sample(name: "calendar") {
      let context = SampleFollowUps.context()
      var tester = ScreenTester(CalendarScreen(in: context), in: context)
      tester.press(.down)
      return tester
    },
    Sample(name: "calendar, a month") {
      let context = SampleFollowUps.context()
      var tester = ScreenTester(CalendarScreen(in: context), in: context)
      tester.type("m")
      return tester
    },
    Sample(name: "follow-ups of a case") {
      var tester = SampleFollowUps.caseScreen()
      tester.press(.down)
      return tester
    },
  ]

  private static let referrals: [Sample] = [
    Sample(name: "board") {
      let context = SampleReferrals.context()
      var tester = ScreenTester(ReferralBoardScreen(in: context), in: context)
      tester.press(.down)
      return tester
    },
    Sample(name: "board, filter") {
      let context = SampleReferrals.context()
      var tester = ScreenTester(ReferralBoardScreen(in: context), in: context)
      tester.press(.character("f"))
      return tester
    },
    Sample(name: "board, table") {
      let context = SampleReferrals.context()
      var tester = ScreenTester(ReferralBoardScreen(in: context), in: context)
      tester.press(.character("v"), .down)
      return tester
    },
    Sample(name: "referral") {
      let context = SampleReferrals.context()
      let card = SampleReferrals.accepted
      var tester = ScreenTester(ReferralScreen(loading: card.id), in: context)
      tester.receive(.referral(SampleReferrals.referral(card, [.issued, .received, .accepted], daysAgo: 9)))
      tester.press(.left)
      return tester
    },
    Sample(name: "answer") {
      let context = SampleReferrals.context()
      return ScreenTester(AnswerScreen(SampleReferrals.late, in: context), in: context)
    },
    Sample(name: "answer, form") {
      let context = SampleReferrals.context()
      var tester = ScreenTester(AnswerScreen(SampleReferrals.late, in: context), in: context)
      tester.type("vj")
      return tester
    },
    Sample(name: "recall") {
      let context = SampleReferrals.context()
      var tester = ScreenTester(RecallScreen(ofCase: SampleCase.header.id), in: context)
      tester.receive(.outReferrals([SampleReferrals.own]))
      tester.press(.down, .down, .down)
      tester.type("M")
      return tester
    },
    Sample(name: "figures") {
      let context = SampleReferrals.context()
      var tester = ScreenTester(ReferralFiguresScreen(in: context), in: context)
      tester.press(.down)
      return tester
    },
    Sample(name: "issued") {
      ScreenTester(
        IssuedReferralScreen(SampleReferrals.own, copy: SampleReferrals.slip),
        in: SampleReferrals.context())
    },
  ]

  private static let arrivals: [Sample] = [
    Sample(name: "arrivals") {
      var tester = ScreenTester(ArrivalsScreen(), in: SampleArrivals.context())
      tester.press(.down)
      return tester
    },
    Sample(name: "arrival") {
      var tester = SampleArrivals.screen()
      tester.press(.down)
      return tester
    },
    Sample(name: "arrival, over") {
      var tester = SampleArrivals.screen(SampleArrivals.gone)
      tester.press(.down)
      return tester
    },
    Sample(name: "arrival being noted") {
      var tester = SampleArrivals.form()
      tester.type("+2\rG12\r")
      return tester
    },
  ]

  private static let directory: [Sample] = [
    Sample(name: "directory") {
      let context = SampleDirectory.context()
      var tester = ScreenTester(DirectoryScreen(in: context), in: context)
      tester.press(.down)
      return tester
    },
    Sample(name: "entry of the directory") {
      let context = SampleDirectory.context()
      var tester = ScreenTester(DirectoryEntryScreen(SampleDirectory.advice.id), in: context)
      tester.press(.down)
      return tester
    },
    Sample(name: "entry being edited") {
      let context = SampleDirectory.context()
      let screen = DirectoryFormScreen(
        editing: SampleDirectory.advice, at: ProviderColumn.channel.field, draft: context.newID(), in: context
      )
      var tester = ScreenTester(screen, in: context)
      tester.press(.backspace)
      return tester
    },
    Sample(name: "pause") {
      let context = SampleDirectory.context()
      var tester = ScreenTester(PauseScreen(SampleDirectory.advice, in: context), in: context)
      tester.press(.down)
      return tester
    },
    Sample(name: "coverage") {
      let context = SampleDirectory.context()
      var tester = ScreenTester(CoverageScreen(region: .thies), in: context)
      tester.press(.right)
      return tester
    },
  ]

  private static let pages: [Sample] = [
    Sample(name: "menu") {
      let context = SampleOffice.context()
      var tester = ScreenTester(MenuScreen(commands: TodayScreen().commands(in: context)), in: context)
      tester.press(.down)
      return tester
    },
    Sample(name: "help") {
      let context = SampleOffice.context()
      return ScreenTester(HelpScreen(place: "x", commands: TodayScreen().commands(in: context)), in: context)
    },
    Sample(name: "manual") {
      var tester = ScreenTester(ManualScreen(), in: SampleOffice.context())
      tester.press(.right)
      return tester
    },
  ]

  private static func intake(at field: CoreField, _ change: [CoreField: String] = [:]) -> ScreenTester {
    let context = SampleOffice.context(previous: [FieldCode(.nationality): .choice("SEN")])
    let draft = SampleWork.wholeIntake(at: field, change)
    return ScreenTester(IntakeScreen(resuming: draft, in: context), in: context)
  }
}
