import Casework

/// Which section of a case each question belongs to.
enum CaseOrder {
  /// Nil for a question that is not of the intake.
  static func section(of spec: FieldSpec) -> SectionCode? { sections[spec.code] }

  private static let sections: [FieldCode: SectionCode] = {
    var sections: [FieldCode: SectionCode] = [:]
    for section in IntakeForm.spec.sections {
      for field in section.fields { sections[field.code] = section.code }
    }
    return sections
  }()
}
