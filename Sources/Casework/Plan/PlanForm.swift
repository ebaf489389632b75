/// The reintegration plan that is agreed with the person (domain.md 2.3 and 2.7): objectives, feasibility, signature.
/// Its actions are records of their own.
package enum PlanForm {
  /// Names the form for ever, in drafts and history.
  package static let code = "plan"

  package static let spec = FormSpec(
    code: code,
    version: 1,
    sections: [
      SectionSpec(code: .plan, fields: objectives + agreement),
      SectionSpec(code: .feasibility, fields: grid.flatMap(feasible)),
    ])

  /// What was agreed on one day about one text, and so is not carried over into a revision.
  package static let agreed: Set<FieldCode> = [
    FieldCode(.planRevision), FieldCode(.planSigned), FieldCode(.planSignedHow), FieldCode(.planWitness),
  ]

  /// The question that holds the objective of a dimension.
  package static func objective(of dimension: NeedDimension) -> CoreField {
    switch dimension {
    case .economic: .planEconomic
    case .social: .planSocial
    case .psychosocial: .planPsychosocial
    }
  }

  /// The plan is read aloud, signed and carried out by whoever works on the case, so nothing of it is sealed apart.
  private static let objectives: [FieldSpec] = [
    .ask(.planEconomic, .longText(limit: 1_000), in: .casework, noAnswers: [.notApplicable], conflict: .ask),
    .ask(.planSocial, .longText(limit: 1_000), in: .casework, noAnswers: [.notApplicable], conflict: .ask),
    .ask(
      .planPsychosocial, .longText(limit: 1_000), in: .casework, noAnswers: [.notApplicable], conflict: .ask),
    .ask(.planWords, .longText(limit: 1_000), in: .casework, noAnswers: [.notDisclosed], conflict: .append),
  ]

  private static let isSigned = Condition.isAnswered(FieldCode(.planSigned))

  private static let agreement: [FieldSpec] = [
    .ask(.planReview, .day, in: .casework, noAnswers: []),
    .ask(.planRevision, .text(limit: 200), in: .casework, noAnswers: []),
    .ask(
      .planSigned, .day, in: .casework, checks: [FieldCheck(.notInFuture, .refuse)], noAnswers: [],
      conflict: .ask),
    .ask(
      .planSignedHow, .choice(OptionList(ConsentHow.self)), in: .casework, required: true, when: isSigned,
      noAnswers: []),
    .ask(
      .planWitness, .text(limit: 80), in: .casework, required: true,
      when: .hasOption(FieldCode(.planSignedHow), [ConsentHow.oralWithWitness.rawValue]), noAnswers: []),
  ]

  /// Each line of the grid with its note.
  private static let grid: [(CoreField, CoreField)] = [
    (.planMotivation, .planMotivationNote), (.planSkill, .planSkillNote), (.planMarket, .planMarketNote),
    (.planCapital, .planCapitalNote), (.planFamily, .planFamilyNote), (.planPlace, .planPlaceNote),
  ]

  private static func feasible(_ line: (question: CoreField, note: CoreField)) -> [FieldSpec] {
    [
      .ask(line.question, .choice(OptionList(Feasibility.self)), in: .casework),
      .ask(
        line.note, .text(limit: 200), in: .casework, when: .isAnswered(FieldCode(line.question)),
        noAnswers: []),
    ]
  }
}
