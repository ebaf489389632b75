import Casework
import Testing

struct `A draft` {
  @Test func `comes back at the same field with the same texts, right or wrong`() {
    var form = FormBench.consented()
    form.fill(.familyName, "Ndiaye\r")
    form.fill(.birth, "31/02/1990\r")
    form.fill(.department, "")
    form.act(.noAnswer(.notDisclosed))
    form.fill(.flagSuicidal, "O")
    form.act(.acknowledge(.suicidal, .toldHead, "vu"))
    form.act(.decide(RecordID(high: 1, low: 2), .notTheSame))
    form.fill(.village, "Kounk")
    let back = FormState(spec: IntakeForm.spec, saved: form.state.saved, context: form.context)
    #expect(back.saved == form.state.saved)
    #expect(back.focus == FieldCode(.village))
    #expect(back.answers(in: form.context) == form.answers)
    #expect(back.review(in: form.context) == form.review)
    #expect(back.matchDecisions == form.state.matchDecisions)
    #expect(back.isTouched)
  }

  @Test func `means the same days tomorrow`() {
    var form = FormBench.consented()
    form.fill(.returnDate, "j")
    var later = form.context
    later.today = later.today.adding(days: 3)
    let back = FormState(spec: IntakeForm.spec, saved: form.state.saved, context: later)
    #expect(back.answers(in: later)[.returnDate] == .date(.day(FormBench.today)))
  }

  @Test func `keeps what another version of the form asked`() {
    var saved = FormBench.consented().state.saved
    let gone = FieldCode("goneField")
    saved.typed[gone] = "quelque chose"
    saved.noAnswers[FieldCode("goneToo")] = .unknown
    let back = FormState(spec: IntakeForm.spec, saved: saved, context: FormBench.context())
    #expect(back.saved.typed[gone] == "quelque chose")
    #expect(back.saved.noAnswers[FieldCode("goneToo")] == .unknown)
  }

  @Test func `left at a question that is no longer asked comes back at one that is`() {
    var saved = FormBench.consented().state.saved
    saved.focus = FieldCode(.detentionMonths)
    let back = FormState(spec: IntakeForm.spec, saved: saved, context: FormBench.context())
    #expect(back.focus == FieldCode(.smuggler))
  }
}

struct `A correction` {
  private let answers: Answers = [
    FieldCode(.familyName): .text("Sow"), FieldCode(.givenNames): .text("Ibrahima"),
    FieldCode(.sex): .choice("H"), FieldCode(.birth): .date(.age(30, on: FormBench.today)),
    FieldCode(.nationality): .choice("SEN"), FieldCode(.motherName): .noAnswer(.unknown),
  ]

  @Test func `opens with the answers and nothing touched`() {
    let form = FormBench(CorrectionForm.spec(for: .identity), answers: answers)
    #expect(form.answers == answers)
    #expect(!form.state.isTouched)
    #expect(form.review.isEmpty)
    #expect(form.focus == FieldCode(.familyName))
  }

  @Test func `knows what was changed, and that a change was taken back`() {
    var form = FormBench(CorrectionForm.spec(for: .identity), answers: answers)
    form.fill(.nickname, "Ibou\r")
    form.fill(.motherName, "Sira\r")
    #expect(form.state.changedFields == [FieldCode(.nickname), FieldCode(.motherName)])
    form.act(.undo)
    form.act(.undo)
    #expect(!form.state.isTouched)
    #expect(form.answers == answers)
  }

  @Test func `walks off its last field into the review`() {
    var form = FormBench(ReopeningForm.spec)
    form.press("revenu au pays")
    form.act(.next)
    #expect(form.lastEffect == .endOfForm)
    #expect(form.answers[.reopeningReason] == .text("revenu au pays"))
  }

  @Test(arguments: SectionCode.intake)
  func `asks nothing that the reader was not shown, nor looks at it`(section: SectionCode) {
    let readable: Set<Compartment> = [.identity, .casework]
    let fields = CorrectionForm.spec(for: section, readable: readable).fields
    #expect(fields.allSatisfy { readable.contains($0.compartment) })
    let sealed = Set(IntakeForm.spec.fields.filter { !readable.contains($0.compartment) }.map(\.code))
    #expect(fields.allSatisfy { $0.relevance.fields.isDisjoint(with: sealed) })
  }

  @Test(arguments: SectionCode.intake)
  func `asks of each section what the intake asked`(section: SectionCode) {
    let fields = CorrectionForm.spec(for: section).fields
    #expect(fields.map(\.code) == IntakeForm.spec.sections.first { $0.code == section }?.fields.map(\.code))
  }
}

struct `Taking back` {
  @Test func `gives the last field changed what it held, one visit at a time`() {
    var form = FormBench.consented()
    form.fill(.familyName, "Sow\r")
    form.fill(.givenNames, "Ibra\r")
    form.fill(.familyName, "Sy")
    form.act(.undo)
    #expect(form.view(.familyName).text == "Sow")
    form.act(.undo)
    #expect(form.view(.givenNames).text.isEmpty)
    #expect(form.lastEffect == .moved)
    form.act(.undo)
    #expect(form.view(.familyName).text.isEmpty)
    form.act(.undo)
    #expect(form.view(.consentInterview).text.isEmpty)
    form.act(.undo)
    #expect(form.lastEffect == .stayed)
  }
}
