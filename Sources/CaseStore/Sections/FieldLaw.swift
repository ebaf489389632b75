import Casework

/// What the forms declare about each field that the store must know: who may read it, and which of two answers
/// stands.
enum FieldLaw {
  /// The compartments that a section keeps a column for.
  static let columns: [Compartment] = [.identity, .casework, .protection, .psychosocial]

  /// Compartments whose every reading is written down before the text is shown.
  static let watched = Compartment.watched

  /// Where the answer to `field` is sealed: in `whole`, whatever the field says, when its record is sealed whole. A
  /// field that no form declares is kept as case work, which those who work on the case can read.
  static func compartment(of field: FieldCode, in whole: Compartment? = nil) -> Compartment {
    whole ?? declared[field]?.compartment ?? declared[FieldCode(field.base)]?.compartment ?? .casework
  }

  static func conflict(of field: FieldCode) -> ConflictRule {
    declared[field]?.conflict ?? declared[FieldCode(field.base)]?.conflict ?? .latest
  }

  /// Whether the answer speaks of a danger: a yes, a suspicion, or one that raises an alert.
  static func isProtective(_ answer: Answer, to field: FieldCode) -> Bool {
    if let spec = declared[field], !RedFlagRules.alerts(from: spec, answer).isEmpty { return true }
    return switch answer {
    case .yesNo(let yes): yes
    case .choice(let code): ThreeWay.raising.contains(code)
    default: false
    }
  }

  /// The answers by compartment; a compartment without any is absent.
  static func parts(of answers: Answers, in whole: Compartment? = nil) -> [Compartment: Answers] {
    var parts: [Compartment: Answers] = [:]
    for (field, answer) in answers { parts[compartment(of: field, in: whole), default: [:]][field] = answer }
    return parts
  }

  /// The watched compartments in which `new` answers take the place of others that stand there.
  static func overwritten(
    by new: Answers,
    over old: Answers,
    in whole: Compartment? = nil
  ) -> [Compartment] {
    let (new, old) = (parts(of: new, in: whole), parts(of: old, in: whole))
    return columns.filter { watched.contains($0) && old[$0] != nil && old[$0] != new[$0] }
  }

  private static let declared: [FieldCode: FieldSpec] = {
    var declared: [FieldCode: FieldSpec] = [:]
    for form in forms { for field in form.fields { declared[field.code] = field } }
    return declared
  }()

  /// The forms of the program; those of instruments are not among them, since an interview is sealed whole.
  private static let forms: [FormSpec] =
    [ArrivalForm.spec(agents: []), IntakeForm.spec, ReferralForm.spec]
    + CaseRecordKind.allCases.map { WorkForms.spec(for: $0) }
    + ReferralStep.allCases.map { ReferralStepForm.spec(for: $0) }
}
