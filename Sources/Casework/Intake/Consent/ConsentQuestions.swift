/// What the person agrees to, who says so and how, and the language it was explained in (domain.md 6.1).
enum ConsentQuestions {
  static let fields: [FieldSpec] =
    [scope(.consentInterview, required: true)]
    + [.consentShare, .consentStatistics, .consentPhone, .consentPhoto].map { scope($0) }
    + giver + manner + urgentHelp

  /// A minor's guardian is asked for whoever answers, and so is the guardian who answers for somebody else.
  private static let hasGuardian = Condition.any([
    .hasOption(FieldCode(.consentBy), [ConsentGiver.guardian.rawValue]), isMinor,
  ])
  private static let isMinor = Condition.isYounger(FieldCode(.birth), age: 18)

  private static func scope(_ field: CoreField, required: Bool = false) -> FieldSpec {
    .ask(
      field, .yesNo, in: .identity, required: required, noAnswers: required ? [] : [.notAsked],
      conflict: .withdrawalWins)
  }

  private static let giver: [FieldSpec] = [
    .ask(
      .consentBy, .choice(OptionList(ConsentGiver.self)), in: .identity, required: true,
      checks: [FieldCheck(.adultOrGuardian(birth: FieldCode(.birth)), .askAgain)], noAnswers: []),
    .ask(
      .guardianName, .text(limit: 80), in: .identity, required: true, when: hasGuardian, conflict: .ask),
    .ask(.guardianLink, .choice(OptionList(KinLink.self)), in: .identity, when: hasGuardian),
    .ask(
      .guardianPhone, .phone, in: .identity, when: hasGuardian,
      checks: [FieldCheck(.knownPhonePrefix, .note)]),
    .ask(.minorAssent, .yesNo, in: .identity, when: isMinor, conflict: .withdrawalWins),
  ]

  private static let manner: [FieldSpec] = [
    .ask(
      .consentHow, .choice(OptionList(ConsentHow.self)), in: .identity, required: true, noAnswers: []),
    .ask(
      .consentWitness, .text(limit: 80), in: .identity, required: true,
      when: .hasOption(FieldCode(.consentHow), [ConsentHow.oralWithWitness.rawValue]),
      noAnswers: [.notDisclosed]),
    .ask(.interviewLanguage, .choice(OptionList(InterviewLanguage.self)), in: .identity, repeats: true),
    .ask(.interpreter, .yesNo, in: .identity, repeats: true),
    .ask(
      .interpreterName, .text(limit: 80), in: .identity, when: .isYes(FieldCode(.interpreter)),
      repeats: true),
  ]

  /// Help of today that is given to somebody who refuses to be registered, and kept without a name.
  private static let urgentHelp: [FieldSpec] = [
    .ask(
      .urgentHelp, .choices(OptionList(HelpKind.self)), in: .casework, required: true,
      when: .isNo(FieldCode(.consentInterview))),
    .ask(
      .urgentHelpNote, .longText(limit: 1_000), in: .casework,
      when: .isNo(FieldCode(.consentInterview)), conflict: .append),
  ]
}
