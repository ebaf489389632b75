import Casework
import Testing

struct `The assessment form` {
  private let fields = AssessmentForm.spec.fields

  @Test func `has the sections of its record and asks no question twice`() {
    #expect(AssessmentForm.spec.sections.map(\.code) == CaseRecordKind.assessment.sections)
    #expect(AssessmentForm.spec.sections.allSatisfy { !$0.fields.isEmpty })
    #expect(Set(fields.map(\.code)).count == fields.count)
  }

  @Test func `requires the first sitting's day, and a reason once there is a view on leaving`() {
    let required = fields.filter(\.isRequired).map(\.code)
    #expect(required == [FieldCode(.sittingDay), FieldCode(.leaveReason)])
    #expect(
      fields.first { $0.code == FieldCode(.leaveReason) }?.relevance == .isAnswered(FieldCode(.leaveRisk)))
  }

  @Test func `takes four sittings, each asked for when the one before has a day`() {
    let days = fields.filter { $0.code.base == CoreField.sittingDay.rawValue }
    #expect(days.map(\.code.ordinal) == [1, 2, 3, 4])
    #expect(days[2].relevance == .isAnswered(FieldCode(.sittingDay, 2)))
  }

  @Test func `only looks at fields it asks, before the one that looks`() {
    var known: Set<FieldCode> = []
    for field in fields {
      #expect(known.isSuperset(of: field.relevance.fields), "\(field.code)")
      known.insert(field.code)
    }
  }

  @Test func `seals distress, sleep and safety at home, and pressure on the person`() {
    let sealed = Dictionary(grouping: fields, by: \.compartment).mapValues { Set($0.map(\.code.base)) }
    #expect(sealed[.psychosocial] == ["sleep", "distress", "distressSigns", "safetyHome", "wellbeingNote"])
    #expect(sealed[.protection] == ["debtPressureNow"])
    #expect(Set(sealed.keys) == [.casework, .psychosocial, .protection])
  }

  @Test(arguments: [
    (CoreField.individualRisks, CoreField.individualStrengths), (.householdRisks, .householdStrengths),
    (.communityRisks, .communityStrengths), (.structuralRisks, .structuralStrengths),
  ])
  func `asks for strengths from the same list as for risks`(risks: CoreField, strengths: CoreField) throws {
    let first = try #require(fields.first { $0.code == FieldCode(risks) })
    let second = try #require(fields.first { $0.code == FieldCode(strengths) })
    #expect(first.kind == second.kind && first.compartment == second.compartment)
  }

  @Test func `shares no field with the intake, whose compartments are others`() {
    let intake = Set(IntakeForm.spec.fields.map(\.code.base))
    #expect(intake.isDisjoint(with: fields.map(\.code.base)))
  }

  @Test(arguments: [
    (CoreField.distress, Answer.choice("S"), [RedFlagKind.distress]), (.distress, .choice("T"), [.distress]),
    (.distress, .choice("P"), []), (.safetyHome, .choice("R"), [.threat]),
    (.safetyHome, .choice("J"), [.threat]),
    (.safetyHome, .choice("P"), []), (.supportWish, .yesNo(true), [.distress]),
    (.supportWish, .yesNo(false), []),
    (.debtPressureNow, .choice("MEN"), [.threat]), (.debtPressureNow, .choice("VIO"), [.threat]),
    (.debtPressureNow, .choice("RAP"), []),
  ])
  func `raises an alert at the moment of the answer`(
    field: CoreField, answer: Answer, kinds: [RedFlagKind]
  ) {
    let day = CivilDay(number: 20_781)
    #expect(RedFlagRules.raised(by: [FieldCode(field): answer], on: day, in: fields) == kinds)
  }

  @Test func `fits its entry column`() {
    #expect(fields.allSatisfy { (1...26).contains($0.width) })
  }
}
