import Casework
import Testing

struct `A red flag` {
  private let day = CivilDay(number: 20_000)

  @Test(arguments: [
    (CoreField.flagSuicidal, RedFlagKind.suicidal), (.vulnerableTrafficking, .trafficking),
    (.flagSexualExploitation, .sexualExploitation), (.flagHallucinations, .hallucinations),
    (.flagPhysicalViolence, .physicalViolence), (.vulnerableViolence, .physicalViolence),
    (.flagAcuteIllness, .acuteIllness), (.flagPregnancyDanger, .pregnancyDanger), (.flagThreat, .threat),
    (.flagSmuggled, .smuggled), (.flagHomeless, .homelessTonight),
    (.vulnerableUnaccompanied, .unaccompaniedMinor), (.vulnerableSeparated, .unaccompaniedMinor),
  ])
  func `is raised by yes and by suspected, not by no nor by silence`(field: CoreField, kind: RedFlagKind) {
    #expect(RedFlagRules.raised(by: [FieldCode(field): .choice("O")], on: day) == [kind])
    #expect(RedFlagRules.raised(by: [FieldCode(field): .choice("S")], on: day) == [kind])
    #expect(RedFlagRules.raised(by: [FieldCode(field): .choice("N")], on: day) == [])
    for reason in NoAnswer.allCases {
      #expect(RedFlagRules.raised(by: [FieldCode(field): .noAnswer(reason)], on: day) == [])
    }
  }

  @Test func `of a minor alone is not raised for an adult`() {
    let adult: Answers = [
      FieldCode(.vulnerableUnaccompanied): .choice("O"), FieldCode(.birth): .date(.year(1990)),
    ]
    #expect(RedFlagRules.raised(by: adult, on: day) == [])
    let child = adult.merging([FieldCode(.birth): .date(.age(14, on: day))]) { $1 }
    #expect(RedFlagRules.raised(by: child, on: day) == [.unaccompaniedMinor])
  }

  @Test(arguments: [1, 2])
  func `of threat is raised by a creditor who threatens`(ordinal: Int) {
    let field = FieldCode(.debtPressure, ordinal)
    #expect(RedFlagRules.raised(by: [field: .choice(DebtPressure.threats.rawValue)], on: day) == [.threat])
    #expect(RedFlagRules.raised(by: [field: .choice(DebtPressure.reminders.rawValue)], on: day) == [])
  }

  @Test func `is raised by a smuggler and by a night outside`() {
    let answers: Answers = [
      FieldCode(.smuggler): .yesNo(true), FieldCode(.shelterTonight): .yesNo(false),
    ]
    #expect(RedFlagRules.raised(by: answers, on: day) == [.smuggled, .homelessTonight])
  }
}
