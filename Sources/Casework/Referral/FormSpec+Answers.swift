extension FormSpec {
  /// The answers of the questions that are asked, when nothing of the form stands in the way of writing it on `today`.
  ///
  /// - Throws: `missing` or `wrong` for the first field that does.
  func settled(_ answers: Answers, on today: CivilDay) throws(ReferralProblem) -> Answers {
    let context = FormContext(
      today: today, now: Instant(milliseconds: Int64(today.number) * 86_400_000), optionName: { _, _ in "" })
    let state = FormState(spec: self, answers: answers, context: context)
    for item in state.review(in: context) where item.blocks {
      throw item.isMissing ? .missing(item.field) : .wrong(item.field)
    }
    return state.answers(in: context)
  }
}
