import Casework
import Testing

struct `Answers known from elsewhere` {
  private let known: Answers = [
    FieldCode(.familyName): .text("Kane"), FieldCode(.birthPlace): .text("Pata"),
  ]

  @Test func `fill what is empty and leave what was typed`() {
    var form = FormBench.consented()
    form.fill(.familyName, "Kann")
    form.state.takeOver(known, in: form.context)
    #expect(form.answers[.familyName] == .text("Kann"))
    #expect(form.answers[.birthPlace] == .text("Pata"))
  }

  @Test func `stand for what was typed where the file's writing counts`() {
    var form = FormBench.consented()
    form.fill(.familyName, "Kann")
    form.state.takeOver(known, replacing: [FieldCode(.familyName)], in: form.context)
    #expect(form.answers[.familyName] == .text("Kane"))
  }
}
