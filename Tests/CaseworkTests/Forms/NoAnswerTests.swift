import Casework
import Testing

struct `A reason why there is no answer` {
  @Test func `is an answer of its own`() {
    var form = FormBench.consented()
    form.fill(.department, "")
    form.act(.noAnswer(.notDisclosed))
    #expect(form.lastEffect == .moved)
    #expect(form.view(.department).status == .noAnswer(.notDisclosed))
    #expect(form.answers[.department] == .noAnswer(.notDisclosed))
    #expect(!form.review.contains(.missing(FieldCode(.department))))
  }

  @Test func `is refused where it makes no sense`() {
    var form = FormBench()
    form.act(.noAnswer(.notAsked))
    #expect(form.lastEffect == .notAccepted(.noAnswerNotAccepted(.notAsked)))
    #expect(form.answers.isEmpty)
  }

  @Test func `gives way to what is typed`() {
    var form = FormBench.consented()
    form.fill(.village, "")
    form.act(.noAnswer(.unknown))
    form.fill(.village, "Kounkané")
    #expect(form.answers[.village] == .text("Kounkané"))
    form.act(.undo)
    #expect(form.answers[.village] == .noAnswer(.unknown))
  }

  @Test func `is taken away by erasing or by asking for it`() {
    for act in [FormAct.erase, .eraseAll, .clearNoAnswer] {
      var form = FormBench.consented()
      form.fill(.village, "")
      form.act(.noAnswer(.unknown))
      form.act(.go(FieldCode(.village)))
      form.act(act)
      #expect(form.view(.village).status == .empty)
    }
  }

  @Test func `brings back on undo what it took the place of`() {
    var form = FormBench.consented()
    form.fill(.village, "Kounkané")
    form.act(.noAnswer(.notDisclosed))
    #expect(form.view(.village).text.isEmpty)
    form.act(.undo)
    #expect(form.view(.village).text == "Kounkané")
    #expect(form.focus == FieldCode(.village))
  }

  @Test func `does not count as yes or no`() {
    var form = FormBench.consented()
    form.fill(.detained, "")
    form.act(.noAnswer(.notDisclosed))
    #expect(form.view(.detentionCountry).status == .skipped(.isYes(FieldCode(.detained))))
  }
}

struct `The previous record` {
  private let previous: Answers = [
    FieldCode(.nationality): .choice("SEN"), FieldCode(.returnDate): .date(.day(FormBench.today)),
    FieldCode(.familyName): .text("Sow"), FieldCode(.department): .noAnswer(.notDisclosed),
    FieldCode(.lastCountry): .choice("GONE"),
  ]

  @Test func `is repeated where a charter brings eighty of the same`() {
    var form = FormBench(previous: previous)
    form.press("O")
    for field in [CoreField.nationality, .returnDate, .department] {
      form.fill(field, "")
      form.act(.ditto)
      #expect(form.lastEffect == .moved)
      #expect(form.answers[field] == previous[field])
    }
  }

  @Test(arguments: [CoreField.familyName, .lastCountry, .returnCategory])
  func `is not repeated where it is personal, unknown or no longer in the list`(field: CoreField) {
    var form = FormBench(previous: previous)
    form.press("O")
    form.fill(field, "")
    form.act(.ditto)
    #expect(form.lastEffect == .nothingToRepeat)
    #expect(form.view(field).text.isEmpty)
  }
}
