import Casework
import Desk
import Terminal
import Testing
import Wording

struct `A correction` {
  private func correction(_ section: SectionCode, at field: CoreField) -> ScreenTester {
    let context = SampleOffice.context()
    let file = SampleCase.file()
    let screen = CorrectionScreen(
      file: file, section: section, base: file.sections[section], at: FieldCode(field),
      draft: context.newID(),
      in: context)
    return ScreenTester(screen, in: context)
  }

  @Test func `begins at the selected line of the case`() throws {
    var tester = ScreenTester(CaseScreen(loading: SampleCase.header.id), in: SampleOffice.context())
    tester.receive(.caseFile(SampleCase.file()))
    #expect(tester.press(.character("m")).said == [tester.context.wording.chooseTabToEdit])
    tester.press(.right, .right, .down, .down)
    let screen = try #require(tester.press(.character("m")).opened(CorrectionScreen.self))
    #expect(ScreenTester(screen, in: tester.context).focused.contains("Sexe"))
  }

  /// The section is at version 2 in the sample.
  @Test(arguments: [(1, true), (2, false)])
  func `is undone, but not where somebody wrote in the section since`(before: Int, isUndone: Bool) throws {
    var tester = ScreenTester(CaseScreen(loading: SampleCase.header.id), in: SampleOffice.context())
    let file = SampleCase.file()
    let now = try #require(file.sections[.identity])
    let old = SectionRecord(
      id: now.id, owner: now.owner, section: .identity, version: now.version - before, answers: [:],
      changed: now.changed, changedBy: now.changedBy)
    tester.receive(.caseFile(file))
    tester.receive(.corrected(section: .identity, before: old))
    tester.receive(.caseFile(file))
    let outcomes = tester.press(.character("u"))
    #expect(outcomes.asked.isEmpty != isUndone)
    #expect(
      outcomes.said == [
        isUndone ? tester.context.wording.correctionUndone : tester.context.wording.correctionOverwritten
      ])
  }

  @Test func `of nothing closes without a word to the store`() {
    var tester = correction(.identity, at: .familyName)
    let outcomes = tester.press(.function(2))
    #expect(outcomes.closes && outcomes.asked.isEmpty)
    #expect(outcomes.said == [tester.context.wording.nothingChanged])
  }

  @Test func `asks the store to write over the version it began from`() {
    var tester = correction(.contacts, at: .village)
    tester.type("Vélingara 2")
    guard
      case .correct(let id, let section, let base, let correction)? = tester.press(.function(2)).asked.first
    else {
      Issue.record("F2 does not correct")
      return
    }
    #expect(id == SampleCase.header.id && section == .contacts && base?.version == 2)
    #expect(correction.answers[FieldCode(.village)] == .text("Vélingara 2"))
  }

  @Test func `that meets another shows the three versions, and saves what was chosen`() throws {
    var tester = correction(.contacts, at: .village)
    tester.type("Vélingara 2")
    tester.press(.function(2))
    let screen = try #require(
      tester.receive(.failed(.conflict(SampleWork.conflict))).opened(ConflictScreen.self))
    var conflict = ScreenTester(screen, in: tester.context)
    #expect(conflict.press(.function(2)).said == [tester.context.wording.conflictUndecided])
    conflict.press(.left)
    #expect(conflict.press(.function(2)).said == [tester.context.wording.conflictUndecided])
    conflict.press(.right)
    let answered = conflict.press(.function(2)).answered
    guard case .merged(let answers, let theirs)? = answered.first else {
      Issue.record("F2 gives nothing back")
      return
    }
    #expect(answers[FieldCode(.village)] == .text("Saré Coly Sallé"), "mine")
    #expect(answers[FieldCode(.trustedName)] == .text("Ousmane Ndiaye"), "theirs")
    #expect(answers[FieldCode(.phoneSafe)] == .choice("N"), "only mine changed")
    #expect(answers[FieldCode(.address)] == .text("Quartier Sinthiang"), "only theirs changed")
    guard
      case .correct(_, _, let base, _)? = tester.receive(.merged(answers: answers, theirs: theirs)).asked
        .first
    else {
      Issue.record("what was chosen is not written")
      return
    }
    #expect(base?.version == 3)
  }

  @Test func `is kept as a draft when it is left`() {
    var tester = correction(.identity, at: .familyName)
    tester.type("x")
    let outcomes = tester.press(.escape)
    #expect(outcomes.savesDraft && outcomes.closes)
    #expect(
      tester.unsaved?.subject == .correction(case: SampleCase.header.id, section: .identity, version: 2))
  }

  @Test func `of a closed case is refused with the reason`() {
    var tester = ScreenTester(CaseScreen(loading: SampleCase.header.id), in: SampleOffice.context())
    tester.receive(.caseFile(SampleCase.file(status: .closed)))
    tester.press(.right)
    #expect(tester.press(.character("m")).said == [tester.context.wording.caseIsClosed])
    #expect(tester.press(.character("r")).opened(CaseActScreen.self) != nil)
  }
}
