import Casework
import Testing

struct `The intake form` {
  private let fields = IntakeForm.spec.fields

  @Test func `asks its seven sections in the order of the interview`() {
    #expect(IntakeForm.spec.sections.map(\.code) == SectionCode.intake)
  }

  @Test func `asks no question twice`() {
    #expect(Set(fields.map(\.code)).count == fields.count)
  }

  @Test func `asks its questions in the order they are declared in`() {
    let order = Dictionary(
      uniqueKeysWithValues: CoreField.allCases.enumerated().map { ($1.rawValue, $0) })
    let ranks = fields.filter { $0.code.ordinal == 1 }.compactMap { order[$0.code.base] }
    #expect(ranks == ranks.sorted())
    #expect(ranks.count == Set(fields.map(\.code.base)).count)
  }

  @Test func `leaves no core field out that the assessment does not ask`() {
    let elsewhere: Set<CoreField> = [
      .officeRegion, .officeName, .headName, .officeLanguage, .staffLogin, .staffName, .staffRole,
      .closingReason, .closingNote, .closingNeed, .closingReferral, .closingTold,
      .closingUntold, .closingContact, .closingKept, .closingDecision,
      .closingAnswer, .reopeningReason, .newAgent, .handoverReason, .flagAction,
      .flagActionNote, .flagClosingText, .unsealingReason, .filterStatus, .filterAgent, .filterFrom,
      .filterTo,
      .filterCountry, .filterDepartment, .filterRegion, .filterDimension, .filterNeed, .filterUsable,
      .consentVersion, .interviewDay, .interviewMoment, .interviewPlace,
      .interviewPresent, .interviewInstrument,
      .boardMine, .boardLate, .boardProvider, .boardNeed, .boardDimension, .boardUrgency, .boardSort,
    ]
    let work =
      CaseRecordKind.allCases.flatMap { WorkForms.spec(for: $0).fields.map(\.code) }
      + (ReferralForm.spec.fields + ReferralStepForm.fields).map(\.code)
    let unasked = NeedForm.unasked.union(ActionForm.unasked)
    let asked = Set(fields.compactMap(\.code.core))
    let followUp =
      FollowUpForm.spec(agents: [], instruments: []).fields + ContactForm.spec.fields + [
        FollowUpForm.statusField
      ]
    let arrival = ArrivalForm.spec(agents: []).fields.compactMap(\.code.core).filter { !asked.contains($0) }
    #expect(
      Set(CoreField.allCases).subtracting(asked)
        == elsewhere.union(arrival).union(followUp.compactMap(\.code.core)).union(work.compactMap(\.core))
        .union(
          unasked.compactMap(\.core)))
  }

  @Test func `only looks at fields it asks`() {
    let known = Set(fields.map(\.code))
    for field in fields {
      #expect(known.isSuperset(of: field.relevance.fields), "\(field.code)")
    }
  }

  @Test func `never has two questions wait for each other`() {
    let deciders = Dictionary(uniqueKeysWithValues: fields.map { ($0.code, $0.relevance.fields) })
    for field in fields {
      var seen: Set<FieldCode> = []
      var next = deciders[field.code, default: []]
      while let code = next.popFirst() {
        if seen.insert(code).inserted { next.formUnion(deciders[code, default: []]) }
      }
      #expect(!seen.contains(field.code), "\(field.code)")
    }
  }

  @Test func `fits its entry column`() {
    #expect(fields.allSatisfy { (1...26).contains($0.width) })
  }

  @Test func `seals what endangers a person away from the rest`() {
    let sealed = Dictionary(grouping: fields, by: \.compartment).mapValues { Set($0.map(\.code.base)) }
    #expect(
      sealed[.psychosocial]
        == ["vulnerableDistress", "flagSuicidal", "flagHallucinations", "psychosocialNote"])
    #expect(
      sealed[.protection]?.isSuperset(of: [
        "smuggler", "smugglerNote", "vulnerableTrafficking", "flagThreat", "debtPressure",
      ]) == true)
  }
}

struct `Every closed list` {
  @Test(arguments: OptionVocabularies.all)
  func `has codes that are told apart in any case and never empty`(list: OptionList) {
    #expect(!list.options.isEmpty)
    #expect(Set(list.options.map { $0.uppercased() }).count == list.options.count)
    #expect(list.options.allSatisfy { (1...4).contains($0.count) })
    #expect(list.options.allSatisfy { $0.allSatisfy { $0.isASCII && ($0.isUppercase || $0.isNumber) } })
  }

  @Test(arguments: OptionVocabularies.all)
  func `has no code that begins another`(list: OptionList) {
    for code in list.options {
      #expect(list.options.filter { $0.hasPrefix(code) } == [code])
    }
  }

  @Test func `has a name of its own`() {
    #expect(Set(OptionVocabularies.all.map(\.code)).count == OptionVocabularies.all.count)
  }

  @Test func `of departments counts forty-six in fourteen regions`() {
    #expect(Department.allCases.count == 46)
    #expect(Set(Department.allCases.compactMap(\.region)).count == 14)
    #expect(Department.velingara.region == .kolda)
  }

  @Test func `of countries begins with Senegal and holds the world`() {
    #expect(Country.allCases.count == 249)
    #expect(Country.allCases.first == .senegal)
  }
}
