/// The integrated assessment: three dimensions, risk and protective factors, and the facts about leaving again
/// (domain.md 2.1, 2.9, 4.3).
///
/// Nothing is required but the day of the first sitting, so that what was asked so far can always be kept.
package enum AssessmentForm {
  package static let code = "assessment"
  package static let version = 1

  package static let spec = FormSpec(
    code: code,
    version: version,
    sections: CaseRecordKind.assessment.sections.map { SectionSpec(code: $0, fields: fields(of: $0)) })

  /// Sections that stay in the office, whoever asks for paper: what they hold can be used against the person.
  package static let neverPrinted: Set<SectionCode> = [.reemigration]

  private static func fields(of section: SectionCode) -> [FieldSpec] {
    switch section {
    case .sittings: SittingQuestions.fields
    case .economy: EconomyQuestions.fields
    case .community: CommunityQuestions.fields
    case .wellbeing: WellbeingQuestions.fields
    case .factors: FactorQuestions.fields
    case .reemigration: LeavingQuestions.fields
    default: []
    }
  }
}
