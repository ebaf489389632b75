/// What the person can do, has, owes and wants to undertake (domain.md 2.2, 2.3, 4.2).
enum EconomyQuestions {
  static let fields: [FieldSpec] = skills + work + means + project

  private static let sectors = OptionList(WorkSector.self)
  /// A billion FCFA, more than any project of one person.
  private static let most = 999_999_999

  private static let skills: [FieldSpec] = [
    .ask(.skills, .choices(sectors), in: .casework),
    .ask(.skillsNote, .longText(limit: 1_000), in: .casework, conflict: .append),
    .ask(.schoolLevel, .choice(OptionList(SchoolLevel.self)), in: .casework),
    .ask(.diploma, .text(limit: 120), in: .casework),
    .ask(
      .diplomaProof, .choice(OptionList(DiplomaProof.self)), in: .casework,
      when: .isAnswered(FieldCode(.diploma))),
  ]

  private static let work: [FieldSpec] = [
    .ask(.workBefore, .choice(sectors), in: .casework),
    .ask(.workDuring, .choices(sectors), in: .casework),
    .ask(.workNote, .longText(limit: 1_000), in: .casework, conflict: .append),
    .ask(.activityNow, .choice(OptionList(CurrentActivity.self)), in: .casework),
    .ask(.incomeNow, .money(limit: most), in: .casework),
    .ask(.incomeRegular, .yesNo, in: .casework, when: .isAnswered(FieldCode(.incomeNow))),
  ]

  private static let means: [FieldSpec] = [
    .ask(.assets, .choices(OptionList(ProductiveAsset.self)), in: .casework),
    .ask(.debtNow, .money(limit: most), in: .casework),
    .ask(
      .debtMonthly, .money(limit: most), in: .casework, when: .isAnswered(FieldCode(.debtNow)),
      checks: [FieldCheck(.atMost(FieldCode(.debtNow)), .askAgain)]),
    .ask(
      .debtPressureNow, .choice(OptionList(DebtPressure.self)), in: .protection,
      when: .isAnswered(FieldCode(.debtNow)), conflict: .protectionWins,
      raises: [DebtPressure.threats.rawValue: .threat, DebtPressure.violence.rawValue: .threat]),
    .ask(.savings, .yesNo, in: .casework),
    .ask(.savingsAmount, .money(limit: most), in: .casework, when: .isYes(FieldCode(.savings))),
  ]

  private static let project: [FieldSpec] = [
    .ask(.projectKind, .choice(OptionList(ProjectKind.self)), in: .casework),
    .ask(
      .projectSector, .choice(sectors), in: .casework,
      when: .not(.hasOption(FieldCode(.projectKind), [ProjectKind.undecided.rawValue]))),
    .ask(.projectIdea, .longText(limit: 1_000), in: .casework, conflict: .append),
    .ask(.projectMarket, .longText(limit: 1_000), in: .casework, when: undertakes, conflict: .append),
    .ask(.capitalOwn, .money(limit: most), in: .casework, when: undertakes),
    .ask(.capitalNeeded, .money(limit: most), in: .casework, when: undertakes),
    .ask(.mobility, .choice(OptionList(Mobility.self)), in: .casework),
    .ask(.economyNote, .longText(limit: 2_000), in: .casework, conflict: .append),
  ]

  /// A market and a capital are asked of everybody who does not look for a job first.
  private static let undertakes = Condition.not(
    .hasOption(FieldCode(.projectKind), [ProjectKind.job.rawValue]))
}
