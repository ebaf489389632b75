import Casework
import Testing

struct `The forms of the work on a case` {
  private static let kinds: [CaseRecordKind] = [.need, .plan, .action]

  @Test(arguments: CaseRecordKind.allCases)
  func `have the sections of their record, in its order`(kind: CaseRecordKind) {
    #expect(WorkForms.spec(for: kind).sections.map(\.code) == kind.sections)
  }

  @Test(arguments: kinds)
  func `only look at fields they ask, and never at themselves in a circle`(kind: CaseRecordKind) {
    let fields = WorkForms.spec(for: kind).fields
    var asked: Set<FieldCode> = []
    for field in fields {
      #expect(asked.isSuperset(of: field.relevance.fields), "\(field.code)")
      #expect(asked.insert(field.code).inserted, "\(field.code)")
    }
    #expect(!fields.isEmpty && fields.allSatisfy { (1...26).contains($0.width) })
  }

  @Test func `declare a field in one way, wherever it is asked`() {
    let forms = [IntakeForm.spec] + CaseRecordKind.allCases.map { WorkForms.spec(for: $0) }
    let laws = Dictionary(grouping: forms.flatMap(\.fields), by: \.code)
    for (code, fields) in laws {
      #expect(Set(fields.map(\.compartment)).count == 1, "\(code)")
      #expect(Set(fields.map(\.conflict)).count == 1, "\(code)")
    }
  }

  @Test func `seal the story of a sensitive need apart, and nothing else`() {
    let sealed = Self.kinds.flatMap { WorkForms.spec(for: $0).fields }.filter { $0.compartment != .casework }
    #expect(sealed.map(\.code) == [FieldCode(.needSensitiveText)])
    #expect(sealed.first?.compartment == .protection)
    let open = WorkForms.spec(for: .need, readable: [.identity, .casework]).fields.map(\.code)
    #expect(!open.contains(FieldCode(.needSensitiveText)) && open.contains(FieldCode(.needText)))
  }

  @Test func `ask for the story of a need in one place only`() throws {
    let fields = NeedForm.spec.fields
    let text = try #require(fields.first { $0.code == FieldCode(.needText) })
    let sealed = try #require(fields.first { $0.code == FieldCode(.needSensitiveText) })
    for answer in [Answer.yesNo(true), .yesNo(false), nil] {
      let known: (FieldCode) -> Answer? = { $0 == FieldCode(.needSensitive) ? answer : nil }
      let day = CivilDay(number: 20_000)
      #expect(text.relevance.holds(on: day, known) != sealed.relevance.holds(on: day, known))
      #expect(sealed.relevance.holds(on: day, known) == (answer == .yesNo(true)))
    }
  }

  @Test(arguments: [
    ("need", [CoreField.needDimension, .needCategory, .needPriority]),
    ("plan", [.planSignedHow, .planWitness]),
    ("action", [.actionDimension, .actionCategory, .actionDocument, .actionGivenUp]),
  ])
  func `insist on little`(kind: String, required: [CoreField]) throws {
    let spec = WorkForms.spec(for: try #require(CaseRecordKind(rawValue: kind)))
    #expect(spec.code == kind)
    #expect(spec.fields.filter(\.isRequired).map(\.code) == required.map { FieldCode($0) })
  }

  @Test(arguments: [
    (NeedClosing?.none, CaseRecordStatus.current), (.met, .met), (.notNeeded, .closed), (.refused, .closed),
    (.cannotBeMet, .closed), (.moved, .closed), (.other, .closed),
  ])
  func `end a need by its reason`(reason: NeedClosing?, status: CaseRecordStatus) {
    var answers: Answers = [FieldCode(.needCategory): .choice("LOG")]
    answers[FieldCode(.needClosing)] = reason.map { .choice($0.rawValue) }
    #expect(WorkForms.status(of: .need, answers: answers) == status)
    #expect(WorkForms.status(of: .plan, answers: answers) == .current)
  }

  @Test(arguments: [
    (ActionState?.none, CaseRecordStatus.current), (.planned, .current), (.underWay, .current),
    (.waiting, .current), (.done, .met), (.givenUp, .closed),
  ])
  func `end an action by how far it is`(state: ActionState?, status: CaseRecordStatus) {
    var answers: Answers = [FieldCode(.actionText): .text("enclume")]
    answers[FieldCode(.actionState)] = state.map { .choice($0.rawValue) }
    #expect(WorkForms.status(of: .action, answers: answers) == status)
  }

  @Test func `begin an action from the need it answers`() {
    let need = SampleRecord.need(.housing, .social)
    #expect(
      ActionForm.preset(for: need) == [
        FieldCode(.actionNeed): .text(need.id.description), FieldCode(.actionDimension): .choice("S"),
        FieldCode(.actionCategory): .choice("LOG"),
      ])
  }
}

struct `A need that is proposed` {
  private func proposal(_ category: NeedCategory) -> NeedProposal {
    NeedProposal(
      rule: "rule", dimension: .social, category: category, level: .individual, priority: .high, because: [])
  }

  @Test func `begins with what the rule knows, and keeps the rule's name`() {
    #expect(
      proposal(.housing).preset == [
        FieldCode(.needDimension): .choice("S"), FieldCode(.needCategory): .choice("LOG"),
        FieldCode(.needLevel): .choice("I"), FieldCode(.needPriority): .choice("H"),
        FieldCode(.needOrigin): .text("rule"),
      ])
  }

  @Test func `is sensitive when its nature says what is told in confidence`() {
    for category in NeedCategory.allCases {
      let isSensitive = category == .protection || category == .specialisedCare
      #expect((proposal(category).preset[FieldCode(.needSensitive)] == .yesNo(true)) == isSensitive)
    }
  }

  @Test func `can be set aside, which closes it`() {
    let aside = proposal(.housing).setAside
    #expect(aside[FieldCode(.needClosing)] == .choice("ECA"))
    #expect(WorkForms.status(of: .need, answers: aside) == .closed)
  }

  @Test func `fills a form that can be saved as it is`() {
    let context = FormContext(today: CivilDay(number: 20_000), now: Instant(milliseconds: 0)) { _, code in
      code
    }
    let form = FormState(spec: NeedForm.spec, answers: proposal(.housing).preset, context: context)
    #expect(form.review(in: context).isEmpty)
  }
}
