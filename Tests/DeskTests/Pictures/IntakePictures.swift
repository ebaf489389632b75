import Casework
import Desk
import Testing
import Wording

struct `The intake as text` {
  private static let sections: [(name: String, field: CoreField)] = [
    ("consent", .consentShare), ("identity", .birth), ("contacts", .village), ("family", .children),
    ("journey", .returnCategory), ("journey2", .debtAmount), ("needs", .immediateNeeds),
    ("screening", .vulnerableHealth), ("screening2", .vulnerabilityLevel),
  ]

  private func intake(_ draft: Draft, _ language: Language) -> ScreenTester {
    let context = SampleOffice.context(language)
    return ScreenTester(IntakeScreen(resuming: draft, in: context), in: context)
  }

  @Test(arguments: Language.allCases)
  func `a new person, nothing typed`(language: Language) {
    let context = SampleOffice.context(language)
    let tester = ScreenTester(IntakeScreen(draft: context.newID(), in: context), in: context)
    RecordedScreen.expect(tester, is: "intake.empty")
  }

  @Test(arguments: Language.allCases)
  func `each section of a standard intake`(language: Language) {
    for (name, field) in Self.sections {
      RecordedScreen.expect(intake(SampleWork.wholeIntake(at: field), language), is: "intake.\(name)")
    }
  }

  @Test(arguments: Language.allCases)
  func `people already known beside the name`(language: Language) {
    let draft = SampleWork.intake(
      [.consentInterview: "O", .familyName: "Njaay", .givenNames: "Mamadu", .sex: "H"], at: .birth)
    var tester = intake(draft, language)
    RecordedScreen.expect(tester, is: "intake.likely")
    tester.rows = 30
    tester.columns = 100
    RecordedScreen.expect(tester, is: "intake.likely.100x30")
  }

  @Test(arguments: Language.allCases)
  func `the list of a field, of one choice and of several`(language: Language) {
    var one = intake(SampleWork.wholeIntake(at: .nationality), language)
    one.press(.function(4))
    one.type("s")
    RecordedScreen.expect(one, is: "intake.list")
    var several = intake(SampleWork.wholeIntake(at: .immediateNeeds), language)
    several.press(.function(4), .down, .character(" "))
    RecordedScreen.expect(several, is: "intake.list.several")
  }

  @Test(arguments: Language.allCases)
  func `the four reasons for no answer`(language: Language) {
    var tester = intake(SampleWork.wholeIntake(at: .fatherName), language)
    tester.press(.function(9), .down)
    RecordedScreen.expect(tester, is: "intake.reasons")
    tester.press(.enter, .up)
    RecordedScreen.expect(tester, is: "intake.noanswer")
  }

  @Test(arguments: Language.allCases)
  func `a wrong answer is kept as typed and said`(language: Language) {
    var tester = intake(SampleWork.wholeIntake(at: .birth), language)
    tester.type("31/02/1990\r")
    tester.press(.up)
    RecordedScreen.expect(tester, is: "intake.wrong")
  }

  @Test(arguments: Language.allCases)
  func `a long text opens a panel while it is typed`(language: Language) {
    var tester = intake(SampleWork.wholeIntake(at: .journeyNote), language)
    tester.press(
      .paste(
        "Parti par Agadez en février 2024 avec son cousin.\nRevenu par le vol de l'OIM, après sept mois en Libye."
      ))
    RecordedScreen.expect(tester, is: "intake.longtext")
  }

  @Test(arguments: Language.allCases)
  func `an alert opens at the answer that raises it`(language: Language) {
    var tester = intake(SampleWork.wholeIntake(at: .flagSuicidal), language)
    tester.type("S")
    RecordedScreen.expect(tester, is: "intake.alert")
  }

  @Test(arguments: Language.allCases)
  func `the review lists what is missing`(language: Language) {
    let draft = SampleWork.wholeIntake(
      at: .birth,
      [
        .birth: "31/02/1990", .immediateNeeds: "", .consentHow: "", .flagThreat: "O",
        .debtRepaid: "9 000 000",
      ])
    var tester = intake(draft, language)
    tester.press(.function(2), .down)
    RecordedScreen.expect(tester, is: "intake.review")
  }

  @Test(arguments: Language.allCases)
  func `consent refused leaves today's urgent help`(language: Language) {
    let draft = SampleWork.intake([.consentInterview: "N", .urgentHelp: "NOU HEB"], at: .urgentHelp)
    RecordedScreen.expect(intake(draft, language), is: "intake.refused")
  }

  @Test(arguments: Language.allCases)
  func `a known person beside the one being typed`(language: Language) {
    let draft = SampleWork.intake(
      [
        .consentInterview: "O", .familyName: "Njaay", .givenNames: "Mamadu", .sex: "H", .birth: "1994",
        .birthPlace: "Velingara",
      ],
      at: .nationality)
    var tester = intake(draft, language)
    guard let compare = tester.press(.function(6)).opened(CompareScreen.self) else {
      Issue.record("F6 does not compare")
      return
    }
    RecordedScreen.expect(ScreenTester(compare, in: tester.context), is: "intake.compare")
  }

  @Test(arguments: Language.allCases)
  func `the number of a registered person`(language: Language) {
    let tester = ScreenTester(RegisteredScreen(header: SampleCase.header), in: SampleOffice.context(language))
    RecordedScreen.expect(tester, is: "intake.registered")
  }
}
