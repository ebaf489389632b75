/// When, where and before whom the assessment was held; answers at home and by telephone differ (domain.md 3.3).
enum SittingQuestions {
  static let fields: [FieldSpec] =
    [.ask(.assessmentMoment, .choice(OptionList(InterviewMoment.self)), in: .casework)]
    + (1...sittingCount).flatMap(sitting)

  /// How many sittings one assessment may take.
  static let sittingCount = 4

  private static func sitting(_ ordinal: Int) -> [FieldSpec] {
    let day = FieldCode(.sittingDay, ordinal)
    let previous = FieldCode(.sittingDay, ordinal - 1)
    let held = Condition.isAnswered(day)
    let isFirst = ordinal == 1
    return [
      .ask(
        .sittingDay, number: ordinal, .day, in: .casework, required: isFirst,
        when: isFirst ? .always : .isAnswered(previous),
        checks: [FieldCheck(.notInFuture, .refuse)]
          + (isFirst ? [] : [FieldCheck(.notBefore(previous), .askAgain)]),
        noAnswers: []),
      .ask(
        .sittingPlace, number: ordinal, .choice(OptionList(InterviewPlace.self)), in: .casework, when: held,
        repeats: true),
      .ask(
        .sittingLanguage, number: ordinal, .choice(OptionList(InterviewLanguage.self)), in: .casework,
        when: held, repeats: true),
      .ask(.sittingInterpreter, number: ordinal, .yesNo, in: .casework, when: held, repeats: true),
      .ask(
        .sittingInterpreterName, number: ordinal, .text(limit: 80), in: .casework,
        when: .isYes(FieldCode(.sittingInterpreter, ordinal)), repeats: true),
      .ask(.sittingPresent, number: ordinal, .text(limit: 80), in: .casework, when: held),
    ]
  }
}
