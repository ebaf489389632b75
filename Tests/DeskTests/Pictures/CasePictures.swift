import Casework
import Desk
import Terminal
import Testing
import Wording

struct `A case as text` {
  private func caseScreen(_ language: Language, _ file: CaseFile = SampleCase.file()) -> ScreenTester {
    var tester = ScreenTester(CaseScreen(loading: file.header.id), in: SampleOffice.context(language))
    tester.receive(.caseFile(file))
    return tester
  }

  private func correction(_ section: SectionCode, at field: CoreField, _ language: Language) -> ScreenTester {
    let context = SampleOffice.context(language)
    let file = SampleCase.file()
    return ScreenTester(
      CorrectionScreen(
        file: file, section: section, base: file.sections[section], at: FieldCode(field),
        draft: context.newID(),
        in: context),
      in: context)
  }

  @Test(arguments: Language.allCases)
  func `the summary and each tab`(language: Language) {
    var tester = caseScreen(language)
    RecordedScreen.expect(tester, is: "case.summary")
    for name in ["consent", "identity", "contacts", "family", "journey", "needs", "screening", "flags"] {
      tester.press(.right)
      RecordedScreen.expect(tester, is: "case.\(name)")
    }
  }

  @Test(arguments: Language.allCases)
  func `a case that cannot be read, and one on a wide screen`(language: Language) {
    var missing = ScreenTester(CaseScreen(loading: SampleCase.header.id), in: SampleOffice.context(language))
    missing.receive(.failed(.noCase("KLD-26-00493-G")))
    RecordedScreen.expect(missing, is: "case.missing")
    var wide = caseScreen(language)
    wide.rows = 30
    wide.columns = 100
    RecordedScreen.expect(wide, is: "case.summary.100x30")
  }

  @Test(arguments: Language.allCases)
  func `the history, full and empty`(language: Language) {
    var tester = ScreenTester(HistoryScreen(case: SampleCase.header), in: SampleOffice.context(language))
    tester.receive(.history([]))
    RecordedScreen.expect(tester, is: "history.empty")
    tester.receive(.history(SampleWork.history))
    tester.press(.down)
    RecordedScreen.expect(tester, is: "history")
  }

  @Test(arguments: Language.allCases)
  func `a correction`(language: Language) {
    var tester = correction(.identity, at: .familyName, language)
    tester.press(.end)
    tester.type("y")
    RecordedScreen.expect(tester, is: "correction")
    tester.press(.function(4))
    RecordedScreen.expect(tester, is: "correction.nolist")
  }

  @Test(arguments: Language.allCases)
  func `a correction that raises an alert, and its review`(language: Language) {
    var tester = correction(.screening, at: .flagThreat, language)
    tester.type("S")
    RecordedScreen.expect(tester, is: "correction.alert")
    tester.press(.escape, .function(2))
    RecordedScreen.expect(tester, is: "correction.review")
  }

  @Test(arguments: Language.allCases)
  func `two desks in one section`(language: Language) {
    var tester = ScreenTester(
      ConflictScreen(conflict: SampleWork.conflict), in: SampleOffice.context(language))
    RecordedScreen.expect(tester, is: "conflict")
    tester.type("m")
    RecordedScreen.expect(tester, is: "conflict.decided")
  }

  @Test(arguments: Language.allCases)
  func `the acts that need a reason`(language: Language) {
    let context = SampleOffice.context(language)
    let acts: [(name: String, kind: CaseActScreen.Kind)] = [
      ("reopen", .reopen), ("reassign", .reassign),
      ("unseal", .openSealed(.screening, [.protection, .psychosocial])),
      ("acknowledge", .acknowledge(SampleCase.flags[0])), ("closeflag", .closeFlag(SampleCase.flags[0])),
    ]
    for act in acts {
      var tester = ScreenTester(CaseActScreen(act.kind, case: SampleCase.header, in: context), in: context)
      RecordedScreen.expect(tester, is: "act.\(act.name)")
      tester.press(.function(2))
      RecordedScreen.expect(tester, is: "act.\(act.name).missing")
    }
  }

  @Test(arguments: Language.allCases)
  func `closing by two people`(language: Language) {
    var context = SampleOffice.context(language)
    context.wording.instruments = .builtIn
    var file = SampleRecords.file
    var tester = ScreenTester(ClosingScreen(file, in: context), in: context)
    RecordedScreen.expect(tester, is: "closing")
    tester.press(.function(2))
    RecordedScreen.expect(tester, is: "closing.missing")
    file.closing = ClosingProposal(
      id: RecordID(high: 6, low: 6), status: .proposed, reason: ClosingReason.goalsReached.rawValue,
      note: "Le poulailler tourne, la famille suit ; les papiers sont faits.",
      keptUntil: SampleOffice.today.adding(months: 60), keepsContact: true,
      proposed: SampleOffice.at(16, daysAgo: 1), proposedBy: SampleOffice.psychologist.id,
      proposedByName: "F. Sané", decidedByName: "", answer: "")
    if let closing = file.closing {
      var decision = ScreenTester(ClosingDecisionScreen(closing, of: file, in: context), in: context)
      RecordedScreen.expect(decision, is: "closing.decision")
      decision.type("R")
      RecordedScreen.expect(decision, is: "closing.sendback")
    }
    var tab = ScreenTester(CaseScreen(loading: file.header.id), in: context)
    tab.receive(.caseFile(file))
    RecordedScreen.expect(tab, is: "closing.waits")
  }
}
