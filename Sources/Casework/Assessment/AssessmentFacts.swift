/// What is said of an assessment in one line.
package struct AssessmentFacts: Hashable, Sendable {
  package let moment: InterviewMoment?
  /// Days of its sittings, earliest first.
  package let days: [CivilDay]

  package init(of record: CaseRecord) {
    let answers = record.answers
    moment =
      if case .choice(let code) = answers[FieldCode(.assessmentMoment)] {
        InterviewMoment(rawValue: code)
      } else {
        nil
      }
    days = (1...SittingQuestions.sittingCount).compactMap { ordinal in
      guard case .date(.day(let day)) = answers[FieldCode(.sittingDay, ordinal)] else { return nil }
      return day
    }.sorted()
  }
}
