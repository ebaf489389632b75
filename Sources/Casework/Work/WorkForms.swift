/// The forms of the work on a case, by the kind of record that their answers become.
package enum WorkForms {
  /// The form that writes a record of `kind`. An interview is written with the form of its instrument: its own here
  /// has sections and no question.
  package static func spec(for kind: CaseRecordKind) -> FormSpec {
    switch kind {
    case .assessment: AssessmentForm.spec
    case .need: NeedForm.spec
    case .plan: PlanForm.spec
    case .action: ActionForm.spec
    case .interview:
      FormSpec(
        code: kind.rawValue, version: 1, sections: kind.sections.map { SectionSpec(code: $0, fields: []) })
    }
  }

  /// The same form without the questions whose answers this reader was not shown, so that an answer nobody saw cannot
  /// be written over.
  package static func spec(for kind: CaseRecordKind, readable: Set<Compartment>) -> FormSpec {
    let whole = spec(for: kind)
    return FormSpec(
      code: whole.code,
      version: whole.version,
      sections: whole.sections.map { section in
        SectionSpec(code: section.code, fields: section.fields.filter { readable.contains($0.compartment) })
      })
  }

  /// Whether a record that says this still counts: a need by the reason for its end, an action by how far it is.
  package static func status(of kind: CaseRecordKind, answers: Answers) -> CaseRecordStatus {
    switch kind {
    case .need:
      switch answers.option(.needClosing, NeedClosing.self) {
      case .met: .met
      case .none: .current
      case .some: .closed
      }
    case .action:
      switch answers.option(.actionState, ActionState.self) {
      case .done: .met
      case .givenUp: .closed
      case .planned, .underWay, .waiting, nil: .current
      }
    case .assessment, .interview, .plan: .current
    }
  }

  /// The question of the intake, of the work on a case or of a referral that `field` names; nil for one of an instrument.
  package static func field(_ field: FieldCode) -> FieldSpec? { declared[field] }

  /// The fields in the order in which intake and work ask them; those of instruments come last.
  package static func inOrder(_ fields: Set<FieldCode>) -> [FieldCode] {
    fields.sorted { (ranks[$0] ?? .max, $0) < (ranks[$1] ?? .max, $1) }
  }

  /// The section in which `field` is asked; nil for one of an instrument.
  package static func section(of field: FieldCode) -> SectionCode? { places[field] }

  private static let forms =
    [IntakeForm.spec] + CaseRecordKind.allCases.map { spec(for: $0) } + [ReferralForm.spec]
    + ReferralStep.allCases.map { ReferralStepForm.spec(for: $0) }

  private static let declared: [FieldCode: FieldSpec] = Dictionary(
    forms.flatMap(\.fields).map { ($0.code, $0) }
  ) { first, _ in first }

  private static let places: [FieldCode: SectionCode] = Dictionary(
    forms.flatMap(\.sections).flatMap { section in section.fields.map { ($0.code, section.code) } }
  ) { first, _ in first }

  private static let ranks: [FieldCode: Int] = Dictionary(
    forms.flatMap(\.fields).enumerated().map { ($1.code, $0) }
  ) { first, _ in first }
}
