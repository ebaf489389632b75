import Casework
import Desk
import Terminal
import Testing
import Wording

struct `Referrals as text` {
  private func board(_ language: Language) -> ScreenTester {
    let context = SampleReferrals.context(language)
    return ScreenTester(ReferralBoardScreen(in: context), in: context)
  }

  @Test(arguments: Language.allCases)
  func `the board, its last columns, its table, narrow and wide, and its filter`(language: Language) {
    var tester = board(language)
    RecordedScreen.expect(tester, is: "board")
    tester.press(.character("v"), .down)
    RecordedScreen.expect(tester, is: "board.table")
    tester.press(.character("v"))
    for _ in 0..<10 { tester.press(.right) }
    RecordedScreen.expect(tester, is: "board.end")
    var wide = board(language)
    wide.rows = 30
    wide.columns = 130
    RecordedScreen.expect(wide, is: "board.130x30")
    var narrow = board(language)
    narrow.columns = 48
    RecordedScreen.expect(FrameText(narrow.look()).whole, is: "board.48x24.\(language.rawValue)")
    var filtered = board(language)
    filtered.press(.character("f"))
    RecordedScreen.expect(filtered, is: "board.filter")
    let context = SampleReferrals.context(language, cards: [])
    RecordedScreen.expect(ScreenTester(ReferralBoardScreen(in: context), in: context), is: "board.empty")
  }

  @Test(arguments: Language.allCases)
  func `each tab of a referral, and its paper`(language: Language) throws {
    let context = SampleReferrals.context(language)
    let card = try #require(SampleReferrals.all.first { $0.state == .appointed })
    var tester = ScreenTester(ReferralScreen(loading: card.id), in: context)
    tester.receive(.referral(SampleReferrals.referral(card, [.issued, .received, .appointed], daysAgo: 6)))
    for name in ["course", "provider", "purpose", "papers"] {
      RecordedScreen.expect(tester, is: "referral.\(name)")
      tester.press(.right)
    }
    tester.press(.left)
    let paper = try #require(tester.press(.enter).opened(PaperScreen.self))
    RecordedScreen.expect(ScreenTester(paper, in: context), is: "referral.paper")
  }

  @Test(arguments: Language.allCases)
  func `what may happen next, a step, and a number that was typed`(language: Language) {
    let context = SampleReferrals.context(language)
    var tester = ScreenTester(AnswerScreen(SampleReferrals.late, in: context), in: context)
    RecordedScreen.expect(tester, is: "referral.moves")
    tester.type("v")
    RecordedScreen.expect(tester, is: "referral.step")
    var cases = ScreenTester(CasesScreen(in: context), in: context)
    cases.type("r388")
    RecordedScreen.expect(cases, is: "cases.referral")
  }

  @Test(arguments: Language.allCases)
  func `whom a need may go to, its form, and what leaves`(language: Language) throws {
    let context = SampleReferrals.context(language, cards: [SampleReferrals.own])
    let file = SampleReferrals.file
    var choice = ScreenTester(
      ProviderChoiceScreen(caseID: file.header.id, need: SampleRecords.job.id), in: context)
    choice.receive(.caseFile(file))
    for id in [16, 2] {
      var other = file
      other.header = SamplePeople.caseHeader(number: id)
      choice.receive(.caseFile(other))
    }
    RecordedScreen.expect(choice, is: "referral.choice")
    var form = ScreenTester(
      try #require(choice.press(.enter).replaced(ReferralMakingScreen.self)), in: context)
    RecordedScreen.expect(form, is: "referral.form")
    form.type("Autre antenne, plus proche")
    form.press(.function(8))
    RecordedScreen.expect(form, is: "referral.consent")
    form.press(all: [.character("O"), .enter, .enter, .enter, .character("S"), .function(2)])
    RecordedScreen.expect(form, is: "referral.preview")
    form.press(.function(2))
    RecordedScreen.expect(form, is: "referral.issue")
    RecordedScreen.expect(
      ScreenTester(IssuedReferralScreen(SampleReferrals.own, copy: SampleReferrals.slip), in: context),
      is: "referral.issued")
  }

  @Test(arguments: Language.allCases)
  func `a withdrawal of consent and its notices`(language: Language) {
    let context = SampleReferrals.context(language)
    var tester = ScreenTester(RecallScreen(ofCase: SampleCase.header.id), in: context)
    tester.receive(.outReferrals([SampleReferrals.own, SampleReferrals.restricted]))
    RecordedScreen.expect(tester, is: "referral.recall")
    tester.press(.function(2))
    RecordedScreen.expect(tester, is: "referral.notices")
    var nothing = ScreenTester(RecallScreen(ofCase: SampleCase.header.id), in: context)
    nothing.receive(.outReferrals([]))
    RecordedScreen.expect(nothing, is: "referral.recall.nothing")
  }

  @Test(arguments: Language.allCases)
  func `the figures by provider, and today's lines`(language: Language) {
    let context = SampleReferrals.context(language)
    RecordedScreen.expect(
      ScreenTester(ReferralFiguresScreen(in: context), in: context), is: "referral.figures")
    var today = ScreenTester(TodayScreen(), in: context)
    today.receive(.drafts([]))
    today.rows = 40
    RecordedScreen.expect(today, is: "today.referrals")
  }
}
