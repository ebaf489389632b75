import Casework
import Desk
import Terminal
import Testing
import Wording

struct `The work on a case as text` {
  private func context(_ language: Language) -> DeskContext {
    var context = SampleOffice.context(language)
    context.wording.instruments = .builtIn
    return context
  }

  private func workScreen(_ language: Language, _ file: CaseFile = SampleRecords.file) -> ScreenTester {
    var tester = ScreenTester(CaseWorkScreen(loading: file.header.id), in: context(language))
    tester.receive(.caseFile(file))
    return tester
  }

  @Test(arguments: Language.allCases)
  func `each tab, of a case with everything and of one with nothing`(language: Language) {
    var tester = workScreen(language)
    var empty = workScreen(language, SampleCase.file())
    for name in ["overview", "assessments", "scores", "needs", "plan"] {
      RecordedScreen.expect(tester, is: "work.\(name)")
      RecordedScreen.expect(empty, is: "work.\(name).empty")
      tester.press(.right)
      empty.press(.right)
    }
  }

  @Test(arguments: Language.allCases)
  func `what can be begun`(language: Language) {
    var tester = workScreen(language)
    tester.press(.right, .character("n"))
    RecordedScreen.expect(tester, is: "work.begin")
  }

  @Test(arguments: Language.allCases)
  func `every section of every form of the work`(language: Language) throws {
    let context = context(language)
    for kind in CaseRecordKind.allCases where kind != .interview {
      let spec = WorkForms.spec(for: kind)
      let work = RecordWork(id: RecordID(high: 8, low: 8), kind: kind, spec: spec)
      var tester = ScreenTester(
        RecordScreen(work, file: SampleRecords.file, draft: context.newID(), in: context), in: context)
      for section in spec.sections {
        RecordedScreen.expect(tester, is: "record.\(kind.rawValue).\(section.code.rawValue)")
        tester.press(.function(8))
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `an interview, its circumstances and its questions`(language: Language) throws {
    let context = context(language)
    let instrument = try #require(InstrumentShelf.builtIn.current("RSS"))
    let work = RecordWork(
      id: RecordID(high: 8, low: 8), kind: .interview, compartment: .casework, spec: instrument.form)
    var tester = ScreenTester(
      RecordScreen(work, file: SampleRecords.file, draft: context.newID(), in: context), in: context)
    RecordedScreen.expect(tester, is: "interview.circumstances")
    tester.press(.function(8))
    tester.type("15o")
    RecordedScreen.expect(tester, is: "interview.questions")
    tester.press(.function(4))
    RecordedScreen.expect(tester, is: "interview.list")
  }
}
