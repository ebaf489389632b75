/// What the person needs now, and what was or will be given (domain.md 2.3, 2.8, 5.5).
enum NeedsQuestions {
  static let fields: [FieldSpec] = [
    // "Yes" is: has somewhere to sleep tonight.
    .ask(.shelterTonight, .yesNo, in: .casework),
    .ask(.immediateNeeds, .choices(OptionList(ImmediateNeed.self)), in: .casework, required: true),
    .ask(.helpGiven, .choices(OptionList(HelpKind.self)), in: .casework, repeats: true),
    .ask(
      .helpAmount, .money(limit: 9_999_999), in: .casework,
      when: .hasOption(
        FieldCode(.helpGiven), [HelpKind.pocketMoney.rawValue, HelpKind.onwardTransport.rawValue]),
      repeats: true),
    .ask(.helpElsewhere, .yesNo, in: .casework),
    .ask(
      .helpElsewhereNote, .longText(limit: 1_000), in: .casework, when: .isYes(FieldCode(.helpElsewhere)),
      conflict: .append),
    .ask(.needsNote, .longText(limit: 2_000), in: .casework, conflict: .append),
  ]
}
