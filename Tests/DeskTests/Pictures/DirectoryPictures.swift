import Casework
import Desk
import Terminal
import Testing
import Wording

struct `The directory as text` {
  @Test(arguments: Language.allCases)
  func `the list, a search, its filters, and nothing found`(language: Language) {
    let context = SampleDirectory.context(language)
    var tester = ScreenTester(DirectoryScreen(in: context), in: context)
    RecordedScreen.expect(tester, is: "directory")
    tester.press(.down, .down)
    RecordedScreen.expect(tester, is: "directory.moved")
    tester.type("emploi")
    RecordedScreen.expect(tester, is: "directory.search")
    tester.type("zz")
    RecordedScreen.expect(tester, is: "directory.nothing")
    tester.press(.function(4))
    RecordedScreen.expect(tester, is: "directory.filters")
    var wide = ScreenTester(DirectoryScreen(in: context), in: context)
    wide.rows = 30
    wide.columns = 110
    RecordedScreen.expect(wide, is: "directory.110x30")
  }

  @Test(arguments: Language.allCases)
  func `an entry full and sparse, paused and out of use`(language: Language) {
    let context = SampleDirectory.context(language)
    for entry in SampleDirectory.entries where entry.id != SampleDirectory.dakar.id {
      let tester = ScreenTester(DirectoryEntryScreen(entry.id), in: context)
      RecordedScreen.expect(tester, is: "directory.entry.\(entry.provider.code.lowercased())")
    }
    var end = ScreenTester(DirectoryEntryScreen(SampleDirectory.advice.id), in: context)
    end.press(.end)
    RecordedScreen.expect(end, is: "directory.entry.end")
  }

  @Test(arguments: Language.allCases)
  func `an entry being edited, section by section, and its review`(language: Language) {
    let context = SampleDirectory.context(language)
    let screen = DirectoryFormScreen(
      editing: SampleDirectory.advice, at: nil, draft: context.newID(), in: context)
    var tester = ScreenTester(screen, in: context)
    for name in ["provider", "service", "counter", "conditions", "notes"] {
      RecordedScreen.expect(tester, is: "directory.form.\(name)")
      tester.press(.function(8))
    }
    var wrong = ScreenTester(
      DirectoryFormScreen(
        editing: SampleDirectory.advice, at: ProviderColumn.hours.field, draft: context.newID(), in: context),
      in: context)
    wrong.type("toujours\r")
    wrong.press(.up)
    RecordedScreen.expect(wrong, is: "directory.form.wrong")
    wrong.press(.function(2))
    RecordedScreen.expect(wrong, is: "directory.form.review")
  }

  @Test(arguments: Language.allCases)
  func `a new provider, a new service, and a pause`(language: Language) {
    let context = SampleDirectory.context(language)
    let provider = DirectoryFormScreen(newIn: context, draft: context.newID())
    RecordedScreen.expect(ScreenTester(provider, in: context), is: "directory.newprovider")
    let offer = DirectoryFormScreen(
      offerOf: SampleDirectory.advice.provider, draft: context.newID(), in: context)
    RecordedScreen.expect(ScreenTester(offer, in: context), is: "directory.newoffer")
    var pause = ScreenTester(PauseScreen(SampleDirectory.advice, in: context), in: context)
    pause.type("+2s")
    RecordedScreen.expect(pause, is: "directory.pause")
  }

  @Test(arguments: Language.allCases)
  func `what two desks wrote of one entry`(language: Language) {
    let context = SampleDirectory.context(language)
    var tester = DirectoryStory.edited(in: context)
    let outcomes = tester.receive(.failed(.entryChanged(DirectoryStory.conflict)))
    guard let conflict = outcomes.opened(ConflictScreen.self) else {
      Issue.record("no conflict is shown")
      return
    }
    RecordedScreen.expect(ScreenTester(conflict, in: context), is: "directory.conflict")
  }

  @Test(arguments: Language.allCases)
  func `who is missing where`(language: Language) {
    let context = SampleDirectory.context(language)
    var tester = ScreenTester(CoverageScreen(region: .kolda), in: context)
    tester.press(.right)
    RecordedScreen.expect(tester, is: "directory.coverage")
    let need = CoverageScreen(region: .kolda, category: .housing)
    RecordedScreen.expect(ScreenTester(need, in: context), is: "directory.coverage.need")
  }
}
