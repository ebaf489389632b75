/// The form that registers a returned person: seven sections, in the order of the interview.
///
/// Few questions are required, so that a standard intake is short; a refusal of consent closes every section but
/// today's urgent help (domain.md 6.1, principle 4).
package enum IntakeForm {
  package static let code = "intake"
  package static let version = 1

  package static let spec = FormSpec(
    code: code,
    version: version,
    sections: SectionCode.intake.map { section in
      SectionSpec(code: section, fields: fields(of: section).map { asked(only: consented, $0) })
    })

  /// The questions of a section as they stand once consent is given.
  static func fields(of section: SectionCode) -> [FieldSpec] {
    switch section {
    case .consent: ConsentQuestions.fields
    case .identity: IdentityQuestions.fields
    case .contacts: ContactQuestions.fields
    case .family: FamilyQuestions.fields
    case .journey: JourneyQuestions.fields
    case .needs: NeedsQuestions.fields
    case .screening: ScreeningQuestions.fields
    default: []
    }
  }

  private static let consented = Condition.isYes(FieldCode(.consentInterview))

  /// Fields asked whether or not the person agreed to be interviewed.
  private static let alwaysAsked: Set<FieldCode> = [
    FieldCode(.consentInterview), FieldCode(.urgentHelp), FieldCode(.urgentHelpNote),
  ]

  private static func asked(only gate: Condition, _ field: FieldSpec) -> FieldSpec {
    alwaysAsked.contains(field.code) ? field : field.gated(by: gate)
  }
}
