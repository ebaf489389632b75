/// One action of a plan (domain.md 2.7): what, with whose means, by whom, by when, for how much, and how far it is.
package enum ActionForm {
  /// Names the form for ever, in drafts and history.
  package static let code = "action"

  package static let spec = FormSpec(
    code: code,
    version: 1,
    sections: [SectionSpec(code: .action, fields: what + means + money + who + course)])

  /// Answers that no question asks, and that saving must keep: the need that an action answers.
  package static let unasked: Set<FieldCode> = [FieldCode(.actionNeed)]

  /// The answers that an action begins from when it is planned for a need.
  package static func preset(for need: CaseRecord) -> Answers {
    let said = need.answers
    var answers: Answers = [FieldCode(.actionNeed): .text(need.id.description)]
    answers[FieldCode(.actionDimension)] = said[FieldCode(.needDimension)]
    answers[FieldCode(.actionCategory)] = said[FieldCode(.needCategory)]
    return answers
  }

  private static let what: [FieldSpec] = [
    .ask(
      .actionDimension, .choice(OptionList(NeedDimension.self)), in: .casework, required: true,
      noAnswers: []),
    .ask(
      .actionCategory, .choice(OptionList(NeedCategory.self)), in: .casework, required: true, noAnswers: []),
    .ask(.actionText, .text(limit: 120), in: .casework, noAnswers: [], conflict: .ask),
  ]

  private static let means: [FieldSpec] = [
    .ask(.actionMeans, .choice(OptionList(ActionMeans.self)), in: .casework),
    .ask(
      .actionProvider, .text(limit: 80), in: .casework,
      when: .hasOption(FieldCode(.actionMeans), [ActionMeans.provider.rawValue]), repeats: true),
    .ask(.actionForm, .choice(OptionList(SupportForm.self)), in: .casework),
    .ask(.actionReach, .choice(OptionList(SupportReach.self)), in: .casework),
  ]

  /// A sum that is larger than the one before it is asked about again, never refused: prices rise.
  private static let money: [FieldSpec] = [
    .ask(.actionAmount, .money(limit: 999_999_999), in: .casework, conflict: .ask),
    .ask(
      .actionCommitted, .money(limit: 999_999_999), in: .casework,
      checks: [FieldCheck(.atMost(FieldCode(.actionAmount)), .askAgain)], conflict: .ask),
    .ask(
      .actionSpent, .money(limit: 999_999_999), in: .casework,
      checks: [FieldCheck(.atMost(FieldCode(.actionCommitted)), .askAgain)], conflict: .ask),
    .ask(.actionDonor, .text(limit: 60), in: .casework, repeats: true),
  ]

  private static let who: [FieldSpec] = [
    .ask(.actionResponsible, .choice(OptionList(ActionOwner.self)), in: .casework),
    .ask(
      .actionResponsibleName, .text(limit: 80), in: .casework,
      when: .isAnswered(FieldCode(.actionResponsible)), repeats: true),
    .ask(.actionStart, .day, in: .casework, noAnswers: []),
    .ask(
      .actionDue, .day, in: .casework,
      checks: [FieldCheck(.notBefore(FieldCode(.actionStart)), .refuse)], noAnswers: []),
    .ask(.actionIndicator, .text(limit: 120), in: .casework, noAnswers: []),
  ]

  private static let course: [FieldSpec] = [
    .ask(.actionState, .choice(OptionList(ActionState.self)), in: .casework, noAnswers: [], conflict: .ask),
    .ask(
      .actionDocument, .text(limit: 80), in: .casework, required: true, when: isAt(.waiting),
      noAnswers: [.unknown]),
    .ask(
      .actionGivenUp, .text(limit: 200), in: .casework, required: true, when: isAt(.givenUp), noAnswers: []),
  ]

  private static func isAt(_ state: ActionState) -> Condition {
    .hasOption(FieldCode(.actionState), [state.rawValue])
  }
}
