import Casework
import Testing

struct `An alert raised in a form` {
  @Test func `waits to be answered for, where it was raised`() {
    var form = FormBench.consented()
    form.fill(.flagSuicidal, "O")
    #expect(form.state.pendingFlags(in: form.context) == [.suicidal])
    #expect(form.review.contains(.pendingFlag(.suicidal, raisedBy: FieldCode(.flagSuicidal))))
    form.act(.acknowledge(.suicidal, .accompanied, "au poste de sant\u{e9}\u{202e}"))
    #expect(form.state.pendingFlags(in: form.context) == [])
    #expect(form.state.acknowledgements[.suicidal]?.note == "au poste de sant\u{e9}")
    #expect(form.state.acknowledgements[.suicidal]?.at == form.context.now)
  }

  @Test func `is recorded once answered for, although the tick is taken away`() {
    var form = FormBench.consented()
    form.fill(.flagThreat, "S")
    form.act(.acknowledge(.threat, .referred, ""))
    form.fill(.flagThreat, "N")
    #expect(form.state.raisedFlags(in: form.context) == [.threat])
  }

  @Test func `of an answer that is set aside is not raised`() {
    var form = FormBench.consented()
    form.fill(.sex, "F")
    form.fill(.flagPregnancyDanger, "O")
    form.fill(.sex, "H")
    #expect(form.state.pendingFlags(in: form.context) == [])
  }

  @Test func `is not raised anew by a correction of something else`() {
    let answers: Answers = [FieldCode(.flagThreat): .choice("O"), FieldCode(.flagSuicidal): .choice("N")]
    var form = FormBench(CorrectionForm.spec(for: .screening), answers: answers)
    #expect(form.state.pendingFlags(in: form.context) == [])
    form.fill(.flagSuicidal, "S")
    #expect(form.state.pendingFlags(in: form.context) == [.suicidal])
    let resumed = FormState(
      spec: form.state.spec, saved: form.state.saved, original: answers, context: form.context)
    #expect(resumed.pendingFlags(in: form.context) == [.suicidal])
    #expect(resumed.changedFields == [FieldCode(.flagSuicidal)])
  }

  @Test func `of homelessness and smuggling is asked only once`() {
    var form = FormBench.consented()
    form.fill(.smuggler, "O")
    form.fill(.shelterTonight, "N")
    #expect(form.state.pendingFlags(in: form.context) == [.smuggled, .homelessTonight])
    guard case .skipped = form.view(.flagSmuggled).status, case .skipped = form.view(.flagHomeless).status
    else {
      Issue.record("asked twice")
      return
    }
  }
}
