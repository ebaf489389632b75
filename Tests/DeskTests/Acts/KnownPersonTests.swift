import Casework
import Desk
import Terminal
import Testing
import Wording

struct `Somebody already known` {
  private let mamadou = SamplePeople.id(1)

  private func intake() -> ScreenTester {
    let context = SampleOffice.context()
    let draft = SampleWork.wholeIntake(
      at: .village,
      [.familyName: "Njaay", .givenNames: "Mamadu", .sex: "H", .birth: "1994", .flagPregnancyDanger: ""])
    return ScreenTester(IntakeScreen(resuming: draft, in: context), in: context)
  }

  /// The comparison, at Mamadou Ndiaye.
  private func compare(_ intake: inout ScreenTester) throws -> ScreenTester {
    let screen = try #require(intake.press(.function(6)).opened(CompareScreen.self))
    var tester = ScreenTester(screen, in: intake.context)
    for _ in 0..<9 where !tester.shows("KLD-26-00493-G") { tester.press(.down) }
    return tester
  }

  @Test func `shows beside the name as it is typed, in another spelling`() {
    let context = SampleOffice.context()
    let draft = SampleWork.intake([.consentInterview: "O"], at: .familyName)
    var tester = ScreenTester(IntakeScreen(resuming: draft, in: context), in: context)
    tester.type("Njaay")
    #expect(!tester.shows("Déjà connue"), "half a name is nobody")
    tester.type("\rMamadu")
    #expect(tester.shows("Déjà connue ?"))
    #expect(tester.shows("NDIAYE Mamadou"))
  }

  @Test func `is nobody's twin brother`() {
    let context = SampleOffice.context()
    let draft = SampleWork.intake(
      [
        .consentInterview: "O", .familyName: "Baldé", .givenNames: "Alassane", .birth: "14/07/2001",
        .sex: "H",
      ], at: .birth)
    var tester = ScreenTester(IntakeScreen(resuming: draft, in: context), in: context)
    guard let screen = tester.press(.function(6)).opened(CompareScreen.self) else {
      Issue.record("nobody is compared")
      return
    }
    let compare = ScreenTester(screen, in: context)
    #expect(compare.shows("(1/1)"), "Ousseynou, born the same day, is not proposed")
    #expect(
      compare.lines.contains {
        $0.contains("Prénoms") && $0.split(separator: " ").count(where: { $0 == "Alassane" }) == 2
      })
  }

  @Test func `a new return that was only looked at leaves no draft`() throws {
    let context = SampleOffice.context()
    let id = RecordID(high: 9, low: 9)
    var tester = ScreenTester(IntakeScreen(draft: id, known: SampleCase.file(), in: context), in: context)
    #expect(tester.shows("Nouveau retour") && tester.unsaved == nil)
    tester.press(.function(8))
    let left = tester.press(.function(3))
    #expect(left.closes && !left.savesDraft && tester.unsaved == nil)
    tester = ScreenTester(IntakeScreen(draft: id, known: SampleCase.file(), in: context), in: context)
    tester.type("O")
    #expect(tester.unsaved?.subject == .newReturn(person: mamadou))
  }

  @Test func `same person makes a new return of what is typed`() throws {
    var tester = intake()
    let decision = try #require(try compareAnd(press: "m", &tester))
    #expect(decision.other == mamadou && decision.decision == .samePerson)
    let asked = tester.receive(.decided(other: mamadou, decision: .samePerson)).asked
    guard case .loadCase(SampleCase.header.id)? = asked.first else {
      Issue.record("the known case is not read")
      return
    }
    #expect(tester.receive(.caseFile(SampleCase.file())).savesDraft)
    #expect(tester.shows("Nouveau retour"))
    #expect(tester.unsaved?.subject == .newReturn(person: mamadou))
    let registration = try #require(tester.press(.function(2)).registration)
    #expect(registration.person == mamadou)
    #expect(registration.bases[.identity]?.version == 2)
    #expect(
      registration.sections[.identity]?[FieldCode(.familyName)] == .text("Ndiaye"),
      "the file's writing stands")
    #expect(
      registration.sections[.identity]?[FieldCode(.birthPlace)] == .text("Vélingara"),
      "what was known comes in")
  }

  @Test func `one household is linked on saving`() throws {
    var tester = intake()
    let decision = try #require(try compareAnd(press: "f", &tester))
    #expect(decision.decision == .household)
    #expect(tester.receive(.decided(other: mamadou, decision: .household)).savesDraft)
    let registration = try #require(tester.press(.function(2)).registration)
    #expect(registration.person == nil && registration.decisions == [mamadou: .household])
  }

  @Test func `not the same is remembered, and not asked again`() throws {
    var tester = intake()
    let decision = try #require(try compareAnd(press: "p", &tester))
    #expect(decision.decision == .notTheSame)
    tester.receive(.decided(other: mamadou, decision: .notTheSame))
    #expect(!tester.shows("KLD-26-00493-G"))
    let registration = try #require(tester.press(.function(2)).registration)
    #expect(registration.decisions == [mamadou: .notTheSame])
  }

  @Test func `F6 says so when nobody is alike`() {
    let context = SampleOffice.context()
    var tester = ScreenTester(IntakeScreen(draft: context.newID(), in: context), in: context)
    #expect(tester.press(.function(6)).said == [context.wording.noMatch])
  }

  private func compareAnd(
    press key: Character, _ intake: inout ScreenTester
  ) throws -> (other: RecordID, decision: MatchDecision)? {
    var tester = try compare(&intake)
    return tester.press(.character(key)).decision
  }
}
