import Casework
import Desk
import Terminal
import Testing
import Wording

struct `An alert` {
  private func suspected() -> ScreenTester {
    let context = SampleOffice.context()
    let draft = SampleWork.wholeIntake(at: .flagSuicidal, [.flagSuicidal: ""])
    var tester = ScreenTester(IntakeScreen(resuming: draft, in: context), in: context)
    tester.type("S")
    return tester
  }

  @Test func `opens at the answer, with the conduct and who is asked`() {
    let tester = suspected()
    #expect(tester.shows("! Idées suicidaires"))
    for line in tester.context.wording.conduct(for: .suicidal) { #expect(tester.shows(line)) }
    #expect(tester.shows("A. Diallo : qu'avez-vous fait ?"))
  }

  @Test func `can be postponed, but nothing is saved before it is answered for`() {
    var tester = suspected()
    #expect(tester.press(.escape).said == [tester.context.wording.flagPostponed])
    #expect(!tester.shows("! Idées suicidaires"))
    #expect(tester.press(.function(2)).asked.isEmpty)
    #expect(tester.shows(tester.context.wording.reviewFlag("Idées suicidaires")))
    let refused = tester.press(.function(2))
    #expect(refused.asked.isEmpty && refused.said == [tester.context.wording.reviewCannotSave])
  }

  @Test func `is answered for by name, and goes with the record`() throws {
    var tester = suspected()
    #expect(tester.press(.function(2)).said == ["Réponse obligatoire."], "not before something is chosen")
    tester.type("AC\r")
    tester.type("Accompagnée au centre de santé")
    #expect(tester.press(.function(2)).said == [tester.context.wording.flagAcknowledged(by: "A. Diallo")])
    let registration = try #require(tester.press(.function(2)).registration)
    let answer = try #require(registration.flags[.suicidal])
    #expect(answer.action == .accompanied && answer.at == SampleOffice.now)
    #expect(answer.note == "Accompagnée au centre de santé")
  }

  @Test func `keeps in the draft what is being said of it, and is taken up there`() throws {
    var tester = suspected()
    tester.type("AC\r")
    tester.type("Accompagnée au centre")
    let draft = try #require(tester.screen.unsavedDraft(in: tester.context))
    tester.receive(.draftSaved(SampleOffice.now))
    #expect(tester.screen.unsavedDraft(in: tester.context) == nil)
    var again = ScreenTester(IntakeScreen(resuming: draft, in: tester.context), in: tester.context)
    #expect(again.shows("! Idées suicidaires") && again.focused.contains("Accompagnée au centre"))
    #expect(again.press(.function(2)).said == [tester.context.wording.flagAcknowledged(by: "A. Diallo")])
  }

  @Test func `stays when the answer is taken back after it was answered for`() throws {
    var tester = suspected()
    tester.type("AC")
    tester.press(.function(2), .up)
    tester.type("N")
    let registration = try #require(tester.press(.function(2)).registration)
    #expect(Array(registration.flags.keys) == [.suicidal])
  }

  @Test func `of a case is answered for from its line`() throws {
    var tester = ScreenTester(CaseScreen(loading: SampleCase.header.id), in: SampleOffice.context())
    tester.receive(.caseFile(SampleCase.file()))
    let screen = try #require(tester.press(.enter).opened(CaseActScreen.self))
    var act = ScreenTester(screen, in: tester.context)
    #expect(act.press(.function(2)).asked.isEmpty)
    act.type("OR")
    guard case .acknowledge(let flag, let action, _, _)? = act.press(.function(2)).asked.first else {
      Issue.record("F2 does not answer for it")
      return
    }
    #expect(flag == SampleCase.flags[0].id && action == .referred)
  }
}
