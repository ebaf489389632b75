import Casework
import Desk
import Terminal
import Testing
import Wording

struct `An intake` {
  private func resumed(_ draft: Draft) -> ScreenTester {
    let context = SampleOffice.context()
    return ScreenTester(IntakeScreen(resuming: draft, in: context), in: context)
  }

  private func empty() -> ScreenTester {
    let context = SampleOffice.context()
    return ScreenTester(IntakeScreen(draft: context.newID(), in: context), in: context)
  }

  @Test func `Entrée goes to the next field and writes the draft, and never saves`() {
    var tester = empty()
    tester.type("O")
    for _ in 0..<4 {
      let before = tester.look().cursor
      let outcomes = tester.press(.enter)
      #expect(outcomes.savesDraft && outcomes.asked.isEmpty)
      #expect(tester.look().cursor != before)
    }
  }

  @Test func `F2 goes to the review of what is missing, and Entrée from there to the field`() {
    var tester = resumed(SampleWork.wholeIntake(at: .village, [.consentHow: ""]))
    let outcomes = tester.press(.function(2))
    #expect(outcomes.asked.isEmpty)
    #expect(tester.shows("1 point à revoir"))
    tester.press(.enter)
    #expect(tester.focused.contains("Forme du consentement"))
  }

  @Test func `F2 saves a whole intake in one act, and the number follows`() throws {
    var tester = resumed(SampleWork.wholeIntake(at: .village))
    let registration = try #require(tester.press(.function(2)).registration)
    #expect(registration.day == SampleOffice.today)
    #expect(registration.person == nil)
    #expect(registration.draft == RecordID(high: 6, low: 1))
    #expect(registration.sections[.identity]?[FieldCode(.familyName)] == .text("Sall"))
    #expect(Set(registration.sections.keys) == Set(SectionCode.intake))
    #expect(tester.receive(.registered(SampleCase.header)).replaced(RegisteredScreen.self) != nil)
  }

  @Test func `a save that fails says why and leaves everything typed as a draft`() {
    var tester = resumed(SampleWork.wholeIntake(at: .village))
    tester.type(" Ba")
    tester.press(.function(2))
    #expect(tester.unsaved == nil, "it is being saved")
    #expect(tester.receive(.failed(.diskFull)).said == [tester.context.wording.sentence(for: .diskFull)])
    #expect(tester.unsaved?.state.typed[FieldCode(.village)] == "Saré Kémo Ba")
  }

  @Test func `refused consent blocks the rest, and today's urgent help is saved all the same`() throws {
    var tester = empty()
    tester.type("N")
    #expect(tester.focused.contains("Aide urgente du jour"))
    tester.type("nou heb\r\r")
    let registration = try #require(tester.press(.function(2)).registration)
    #expect(registration.sections.keys.sorted { $0.rawValue < $1.rawValue } == [.consent])
    #expect(registration.sections[.consent]?[FieldCode(.urgentHelp)] == .choices(["NOU", "HEB"]))
  }

  @Test func `what was typed is a draft until the store has it`() throws {
    var tester = empty()
    #expect(tester.unsaved == nil)
    tester.type("O")
    let draft = try #require(tester.unsaved)
    #expect(draft.author == SampleOffice.head.id && draft.subject == .newPerson)
    #expect(draft.state.typed == [FieldCode(.consentInterview): "O"])
    tester.receive(.draftSaved(SampleOffice.at(9, 0, 7)))
    #expect(tester.unsaved == nil)
    #expect(tester.shows("Brouillon 09:00:07"))
    tester.type("N")
    #expect(tester.unsaved != nil)
  }

  @Test(arguments: [Key.escape, .function(3)])
  func `leaving keeps the draft, and leaves at once where nothing was typed`(key: Key) {
    var untouched = empty()
    let left = untouched.press(key)
    #expect(left.closes && !left.savesDraft)
    var typed = empty()
    typed.type("O")
    let outcomes = typed.press(key)
    #expect(outcomes.closes && outcomes.savesDraft)
    #expect(outcomes.said == [typed.context.wording.draftKept])
  }

  @Test func `a draft is taken up at the field where it was left`() {
    let tester = resumed(SampleWork.wholeIntake(at: .debtAmount))
    #expect(tester.focused.contains("Montant de la dette"))
    #expect(tester.unsaved == nil)
  }

  @Test func `F5 repeats the answer of the record before`() {
    let context = SampleOffice.context(previous: [FieldCode(.nationality): .choice("SEN")])
    let draft = SampleWork.intake([.consentInterview: "O", .familyName: "Ba"], at: .nationality)
    var tester = ScreenTester(IntakeScreen(resuming: draft, in: context), in: context)
    tester.press(.function(5))
    #expect(tester.unsaved?.state.typed[FieldCode(.nationality)] == "SEN")
    #expect(tester.press(.function(5)).said == [context.wording.nothingToRepeat])
  }
}
