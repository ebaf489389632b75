/// The form that corrects one section of a case: the questions of the intake, without waiting for a consent that
/// was given when the case was opened.
///
/// Answers of other sections that its conditions look at (sex, birth date) come in as `FormContext.surroundings`.
package enum CorrectionForm {
  /// Names the form for ever, in drafts and history.
  package static let code = "section"

  /// - Parameter readable: compartments whose answers this reader was shown; questions of the others are left out,
  ///   so that an answer nobody saw cannot be written over.
  package static func spec(
    for section: SectionCode, readable: Set<Compartment> = Set(Compartment.allCases)
  ) -> FormSpec {
    FormSpec(
      code: code,
      version: IntakeForm.version,
      sections: [
        SectionSpec(code: section, fields: fields(of: section).filter { readable.contains($0.compartment) })
      ])
  }

  private static func fields(of section: SectionCode) -> [FieldSpec] {
    guard section == .consent else { return IntakeForm.fields(of: section) }
    return IntakeForm.spec.sections.first { $0.code == .consent }?.fields ?? []
  }
}
