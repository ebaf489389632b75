/// Five plain facts about leaving again, and the agent's own view with its reason; no score (domain.md 4.3).
enum LeavingQuestions {
  static let fields: [FieldSpec] = [
    .ask(.leaveIntent, .choice(OptionList(LeavingIntent.self)), in: .casework),
    .ask(.leaveSteps, .choices(OptionList(LeavingStep.self)), in: .casework),
    .ask(.leaveDebt, .yesNo, in: .casework),
    .ask(.leaveNoActivity, .yesNo, in: .casework),
    .ask(.leaveNoSupport, .yesNo, in: .casework),
    .ask(.leaveRisk, .choice(OptionList(LeavingRisk.self)), in: .casework, noAnswers: [.notAsked]),
    .ask(
      .leaveReason, .longText(limit: 1_000), in: .casework, required: true,
      when: .isAnswered(FieldCode(.leaveRisk)), checks: [FieldCheck(.atLeast(length: 3), .refuse)],
      noAnswers: [], conflict: .append),
  ]
}
