/// One need of one person (domain.md 2.8; what was given elsewhere is asked so that nobody is helped twice without
/// knowing, 5.5).
package enum NeedForm {
  /// Names the form for ever, in drafts and history.
  package static let code = "need"

  package static let spec = FormSpec(
    code: code,
    version: 1,
    sections: [SectionSpec(code: .need, fields: nature + story + elsewhere + end)])

  /// Answers that no question asks, and that saving must keep: the rule that a need came from.
  package static let unasked: Set<FieldCode> = [FieldCode(.needOrigin)]

  private static let nature: [FieldSpec] = [
    .ask(
      .needDimension, .choice(OptionList(NeedDimension.self)), in: .casework, required: true, noAnswers: [],
      conflict: .ask),
    .ask(
      .needCategory, .choice(OptionList(NeedCategory.self)), in: .casework, required: true, noAnswers: [],
      conflict: .ask),
    .ask(.needLevel, .choice(OptionList(NeedLevel.self)), in: .casework, noAnswers: [.notAsked]),
    .ask(
      .needPriority, .choice(OptionList(NeedPriority.self)), in: .casework, required: true, noAnswers: []),
    .ask(.needSince, .partialDate, in: .casework, checks: [FieldCheck(.notInFuture, .refuse)]),
  ]

  private static let isSensitive = Condition.isYes(FieldCode(.needSensitive))

  /// What is told of a sensitive need is told in the protection compartment, in a field of its own: a field is sealed
  /// where it is declared, whatever was answered.
  private static let story: [FieldSpec] = [
    .ask(.needSensitive, .yesNo, in: .casework, noAnswers: [], conflict: .protectionWins),
    .ask(
      .needText, .longText(limit: 2_000), in: .casework, when: .not(isSensitive), noAnswers: [],
      conflict: .append),
    .ask(
      .needSensitiveText, .longText(limit: 2_000), in: .protection, when: isSensitive, noAnswers: [],
      conflict: .append),
  ]

  private static let wasHelped = Condition.isYes(FieldCode(.needElsewhere))

  private static let elsewhere: [FieldSpec] = [
    .ask(.needElsewhere, .yesNo, in: .casework),
    .ask(.needElsewhereWho, .text(limit: 80), in: .casework, when: wasHelped),
    .ask(.needElsewhereWhat, .text(limit: 120), in: .casework, when: wasHelped),
    .ask(.needElsewhereAmount, .money(limit: 999_999_999), in: .casework, when: wasHelped),
    .ask(
      .needElsewhereWhen, .partialDate, in: .casework, when: wasHelped,
      checks: [FieldCheck(.notInFuture, .refuse)]),
  ]

  /// Left empty while the need is open.
  private static let end: [FieldSpec] = [
    .ask(
      .needClosing, .choice(OptionList(NeedClosing.self)), in: .casework, noAnswers: [], conflict: .ask),
    .ask(
      .needClosingNote, .text(limit: 200), in: .casework, when: .isAnswered(FieldCode(.needClosing)),
      noAnswers: []),
  ]
}
