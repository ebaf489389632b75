import Casework
import Testing

struct `Needs that answers point to` {
  private static let day = CivilDay(number: 20_000)

  private func proposals(_ answers: Answers) -> [NeedProposal] {
    NeedRules.proposals(from: answers, on: Self.day)
  }

  @Test func `come from fields that are asked, each rule with a name of its own`() {
    let asked = Set((IntakeForm.spec.fields + AssessmentForm.spec.fields).map(\.code))
    for (rule, fields) in NeedRules.table {
      #expect(!fields.isEmpty && asked.isSuperset(of: fields), "\(rule)")
    }
    #expect(Set(NeedRules.table.map(\.rule)).count == NeedRules.table.count)
    #expect(NeedRules.table.count > 20)
  }

  @Test func `never come from what is said about leaving again`() {
    for (rule, fields) in NeedRules.table {
      #expect(!fields.contains { WorkForms.section(of: $0) == .reemigration }, "\(rule)")
    }
  }

  @Test func `keep a name that tells nothing of a sealed answer`() {
    for (rule, fields) in NeedRules.table {
      for field in fields {
        let compartment = WorkForms.field(field)?.compartment
        guard compartment == .protection || compartment == .psychosocial else { continue }
        #expect(rule.lowercased() != field.base.lowercased(), "\(rule)")
        for word in [
          "traffick", "violence", "suicid", "hallucin", "exploit", "threat", "distress", "pressure",
        ] {
          #expect(!rule.lowercased().contains(word), "\(rule)")
        }
      }
    }
  }

  @Test(arguments: [
    (CoreField.shelterTonight, Answer.yesNo(false), "housing", NeedPriority.urgent),
    (.immediateNeeds, .choices(["LOG"]), "housing", .high),
    (.housingStable, .yesNo(false), "housing", .medium),
    (.immediateNeeds, .choices(["ALI"]), "food", .urgent),
    (.immediateNeeds, .choices(["MAT"]), "goods", .medium),
    (.immediateNeeds, .choices(["TRA"]), "transport", .high),
    (.immediateNeeds, .choices(["JUR"]), "legal", .high),
    (.immediateNeeds, .choices(["SOC"]), "communityMediation", .medium),
    (.immediateNeeds, .choices(["PSY"]), "counselling", .high),
    (.immediateNeeds, .choices(["PRO"]), "protection", .high),
    (.immediateNeeds, .choices(["SAN"]), "health", .high),
    (.flagAcuteIllness, .choice("S"), "health", .urgent),
    (.careNeeded, .yesNo(true), "health", .high),
    (.vulnerableDisability, .choice("O"), "disability", .medium),
    (.vulnerableElderly, .choice("O"), "healthCover", .medium),
    (.healthCover, .choice("RIE"), "healthCover", .medium),
    (.documentKind, .choice("RIE"), "documents", .high),
    (.documentsNeeded, .choices(["CNI"]), "documents", .medium),
    (.birth, .date(.age(14, on: day)), "schooling", .medium),
    (.vulnerableSingleHead, .choice("O"), "socialAid", .medium),
    (.indebted, .yesNo(true), "debt", .medium),
    (.debtPressureNow, .choice("MEN"), "debt", .urgent),
    (.activityNow, .choice("RIE"), "employment", .high),
    (.projectKind, .choice("E"), "employment", .medium),
    (.projectKind, .choice("A"), "incomeActivity", .medium),
    (.projectKind, .choice("F"), "training", .medium),
    (.flagSuicidal, .choice("S"), "specialisedCare", .urgent),
    (.vulnerableDistress, .choice("O"), "counselling", .high),
    (.supportWish, .yesNo(true), "counselling", .high),
    (.supportNetwork, .choice("A"), "supportGroup", .medium),
    (.familyAcceptance, .choice("R"), "familyMediation", .high),
    (.stigma, .choice("T"), "communityMediation", .medium),
    (.vulnerableTrafficking, .choice("S"), "protection", .urgent),
    (.safetyHome, .choice("J"), "protection", .urgent),
    (.vulnerableSeparated, .choice("O"), "familyTracing", .urgent),
    (.accessSchool, .choice("A"), "schoolAccess", .low),
    (.accessHealth, .choice("D"), "healthAccess", .low),
  ])
  func `are proposed with their priority and the answer behind them`(
    field: CoreField, answer: Answer, rule: String, priority: NeedPriority
  ) {
    let found = proposals([FieldCode(field): answer])
    #expect(found.map(\.rule) == [rule])
    #expect(found.map(\.priority) == [priority])
    #expect(found.map(\.because) == [[FieldCode(field)]])
    for reason in NoAnswer.allCases { #expect(proposals([FieldCode(field): .noAnswer(reason)]) == []) }
  }

  @Test func `are not proposed of a no, nor of nothing`() {
    #expect(proposals([:]) == [])
    let well: Answers = [
      FieldCode(.shelterTonight): .yesNo(true), FieldCode(.indebted): .yesNo(false),
      FieldCode(.flagSuicidal): .choice("N"), FieldCode(.immediateNeeds): .choices(["RIE"]),
      FieldCode(.birth): .date(.year(1990)), FieldCode(.documentsNeeded): .choices(["RIE"]),
    ]
    #expect(proposals(well) == [])
  }

  @Test func `of several signs take the most pressing, and name all in the order of the form`() throws {
    let answers: Answers = [
      FieldCode(.vulnerableDebt): .choice("O"), FieldCode(.indebted): .yesNo(true),
      FieldCode(.debtPressure, 2): .choice("VIO"),
    ]
    let debt = try #require(proposals(answers).first)
    #expect(proposals(answers).count == 1 && debt.priority == .urgent)
    #expect(
      debt.because == [FieldCode(.indebted), FieldCode(.debtPressure, 2), FieldCode(.vulnerableDebt)])
  }

  @Test func `come the most pressing first`() {
    let found = proposals([
      FieldCode(.immediateNeeds): .choices(["MAT", "ALI", "JUR"]), FieldCode(.accessHealth): .choice("A"),
    ])
    #expect(found.map(\.priority) == [.urgent, .high, .medium, .low])
  }

  @Test func `do not come back once kept or set aside, but do when that was a mistake`() {
    let found = proposals([FieldCode(.immediateNeeds): .choices(["LOG", "ALI", "MAT", "JUR"])])
    let records = [
      SampleRecord.need(.housing, .social, 1, rule: "housing"),
      SampleRecord.need(.goods, .social, 2, rule: "goods", closing: .notNeeded),
      SampleRecord.need(.food, .social, 3, rule: "food", closing: .met),
      SampleRecord.need(.legal, .social, 4, rule: "legal", status: .withdrawn),
      SampleRecord.need(.legal, .social, 5),
    ]
    #expect(NeedRules.open(found, against: records).map(\.rule) == ["legal"])
    #expect(NeedRules.open(found, against: []) == found)
  }
}
