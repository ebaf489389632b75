import Casework
import Testing

struct `A question that is not asked` {
  @Test func `is skipped with its reason, and the focus goes past it`() {
    var form = FormBench()
    let reason = Condition.isYes(FieldCode(.consentInterview))
    form.press("N")
    #expect(form.focus == FieldCode(.urgentHelp))
    #expect(form.view(.familyName).status == .skipped(reason))
    form.press("NOU\r")
    form.act(.next)
    #expect(form.lastEffect == .endOfForm)
    #expect(form.answers.keys.sorted() == [FieldCode(.consentInterview), FieldCode(.urgentHelp)].sorted())
    #expect(form.review.isEmpty)
  }

  @Test func `says the part of its condition that fails`() {
    var form = FormBench.consented()
    form.fill(.sex, "H")
    #expect(form.view(.vulnerablePregnant).status == .skipped(.hasOption(FieldCode(.sex), ["F"])))
  }

  @Test func `keeps an answer it had, set aside and out of the record`() {
    var form = FormBench.consented()
    form.fill(.sex, "F")
    form.fill(.vulnerablePregnant, "O")
    #expect(form.answers[.vulnerablePregnant] == .choice("O"))
    form.fill(.sex, "H")
    let reason = Condition.hasOption(FieldCode(.sex), ["F"])
    #expect(form.view(.vulnerablePregnant).status == .setAside(reason))
    #expect(form.view(.vulnerablePregnant).text == "O")
    #expect(form.answers[.vulnerablePregnant] == nil)
    #expect(form.state.allAnswered(in: form.context)[.vulnerablePregnant] == .choice("O"))
    #expect(form.review.contains(.setAside(FieldCode(.vulnerablePregnant), reason)))
    form.fill(.sex, "F")
    #expect(form.answers[.vulnerablePregnant] == .choice("O"))
  }

  @Test func `decides nothing for others`() {
    var form = FormBench.consented()
    form.fill(.phone, number: 1, "771234567\r")
    form.fill(.phone, number: 2, "781234567\r")
    form.fill(.phone, number: 3, "701234567\r")
    #expect(form.answers[.phone, 3] != nil)
    form.act(.go(FieldCode(.phone)))
    form.act(.eraseAll)
    #expect(form.answers[.phone, 2] == nil)
    #expect(form.answers[.phone, 3] == nil)
    #expect(form.view(.phone, 3).text == "70 123 45 67")
  }

  @Test func `is asked again of a minor, and of one whose age nobody knows`() {
    var form = FormBench.consented()
    #expect(form.view(.vulnerableUnaccompanied).status == .empty)
    form.fill(.birth, "1990\r")
    guard case .skipped = form.view(.vulnerableUnaccompanied).status else {
      Issue.record("asked of an adult")
      return
    }
    form.fill(.birth, "15a\r")
    #expect(form.view(.vulnerableUnaccompanied).status == .empty)
    #expect(form.view(.guardianName).status == .empty)
    #expect(form.review.contains(.missing(FieldCode(.guardianName))))
  }

  @Test func `looks at answers outside the form when a section is corrected alone`() {
    let spec = CorrectionForm.spec(for: .screening)
    let form = FormBench(spec, surroundings: [FieldCode(.sex): .choice("F")])
    #expect(form.view(.vulnerablePregnant).status == .empty)
    let other = FormBench(spec, surroundings: [FieldCode(.sex): .choice("H")])
    #expect(other.view(.vulnerablePregnant).status == .skipped(.hasOption(FieldCode(.sex), ["F"])))
  }

  @Test func `never holds the focus, even when an act elsewhere skips it`() {
    var form = FormBench.consented()
    form.fill(.detained, "O")
    form.act(.go(FieldCode(.detentionMonths)))
    form.act(.undo)
    #expect(form.focus == FieldCode(.detained))
    guard case .skipped = form.view(.detentionMonths).status else {
      Issue.record("still asked")
      return
    }
  }
}

struct `The sections of a form` {
  @Test func `are walked by their first question`() {
    var form = FormBench.consented()
    let firsts = SectionCode.intake.dropFirst().map { section in
      form.act(.nextSection)
      #expect(form.state.focusSection == section)
      return form.focus
    }
    #expect(
      firsts
        == [.familyName, .department, .maritalStatus, .returnDate, .shelterTonight, .vulnerableUnaccompanied]
        .map { FieldCode($0) })
    form.act(.nextSection)
    #expect(form.lastEffect == .stayed)
    for section in SectionCode.intake.reversed().dropFirst() {
      form.act(.previousSection)
      #expect(form.state.focusSection == section)
    }
  }

  @Test func `are counted`() {
    var form = FormBench.consented()
    form.fill(.familyName, "Sow\r")
    form.fill(.givenNames, "\r")
    form.fill(.sex, "Z\r")
    form.fill(.birth, "1900\r")
    let progress = form.state.progress(of: .identity, in: form.context)
    #expect(progress.answered == 1)
    #expect(progress.problems == 2)
    #expect(progress.requiredLeft == 2)
    #expect(progress.asked + progress.skipped == IdentityCount.all)
    #expect(progress.skipped == 3)
    #expect(!progress.isReady)
  }

  private enum IdentityCount {
    static let all = IntakeForm.spec.sections[1].fields.count
  }
}
