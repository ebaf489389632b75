extension FormSpec {
  /// The answers of the questions that are asked, when nothing of the form stands in the way of writing it on `today`.
  /// What is required in one of the `hidden` compartments was answered by somebody else.
  ///
  /// - Throws: `missing` or `wrong` for the first field that does.
  func settled(
    _ answers: Answers, hidden: [SectionCode: Set<Compartment>] = [:], on today: CivilDay
  ) throws(ReferralProblem) -> Answers {
    let context = FormContext(
      today: today, now: Instant(milliseconds: Int64(today.number) * 86_400_000), optionName: { _, _ in "" })
    let state = FormState(spec: self, answers: answers, context: context)
    for item in state.review(in: context) where item.blocks {
      if item.isMissing, isHidden(item.field, hidden) { continue }
      throw item.isMissing ? .missing(item.field) : .wrong(item.field)
    }
    return state.answers(in: context)
  }

  private func isHidden(_ field: FieldCode, _ hidden: [SectionCode: Set<Compartment>]) -> Bool {
    sections.contains { section in
      section.fields.contains { $0.code == field && hidden[section.code]?.contains($0.compartment) == true }
    }
  }
}
