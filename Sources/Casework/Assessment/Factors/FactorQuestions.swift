/// Risk and protective factors at four levels (MoHD, domain.md 2.9): each level asks for both from one list, since the
/// same factor weakens one person and protects another; a plan needs the strengths.
enum FactorQuestions {
  static let fields: [FieldSpec] =
    level(.individualRisks, .individualStrengths, .individualFactorNote, OptionList(IndividualFactor.self))
    + level(.householdRisks, .householdStrengths, .householdFactorNote, OptionList(HouseholdFactor.self))
    + level(.communityRisks, .communityStrengths, .communityFactorNote, OptionList(CommunityFactor.self))
    + level(.structuralRisks, .structuralStrengths, .structuralFactorNote, OptionList(StructuralFactor.self))

  private static func level(
    _ risks: CoreField, _ strengths: CoreField, _ note: CoreField, _ factors: OptionList
  ) -> [FieldSpec] {
    [
      .ask(risks, .choices(factors), in: .casework),
      .ask(strengths, .choices(factors), in: .casework),
      .ask(note, .longText(limit: 1_000), in: .casework, conflict: .append),
    ]
  }
}
