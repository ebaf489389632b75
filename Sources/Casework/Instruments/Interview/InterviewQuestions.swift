/// The circumstances of an interview with an instrument: answers by telephone and face to face differ (domain.md 3.3).
enum InterviewQuestions {
  static func fields(in compartment: Compartment) -> [FieldSpec] {
    [
      .ask(
        .interviewDay, .day, in: compartment, required: true,
        checks: [FieldCheck(.notInFuture, .refuse)], noAnswers: []),
      .ask(
        .interviewMoment, .choice(OptionList(InterviewMoment.self)), in: compartment, required: true,
        noAnswers: []),
      .ask(.interviewPlace, .choice(OptionList(InterviewPlace.self)), in: compartment, repeats: true),
      .ask(.interviewPresent, .text(limit: 80), in: compartment),
      .ask(.interviewLanguage, .choice(OptionList(InterviewLanguage.self)), in: compartment, repeats: true),
      .ask(.interpreter, .yesNo, in: compartment, repeats: true),
      .ask(
        .interpreterName, .text(limit: 80), in: compartment, when: .isYes(FieldCode(.interpreter)),
        repeats: true),
    ]
  }
}
