import Casework

/// What the forms declare about each field that the store must know: who may read it, and which of two answers
/// stands.
enum FieldLaw {
  /// The compartments that a section keeps a column for.
  static let columns: [Compartment] = [.identity, .casework, .protection, .psychosocial]

  /// Compartments whose every reading is written down before the text is shown (design.md section 8).
  static let watched: Set<Compartment> = [.protection, .psychosocial]

  /// A field that no form declares is kept as case work, which those who work on the case can read.
  static func compartment(of field: FieldCode) -> Compartment {
    declared[field]?.compartment ?? declared[FieldCode(field.base)]?.compartment ?? .casework
  }

  static func conflict(of field: FieldCode) -> ConflictRule {
    declared[field]?.conflict ?? declared[FieldCode(field.base)]?.conflict ?? .latest
  }

  /// The answers by compartment; a compartment without any is absent.
  static func parts(of answers: Answers) -> [Compartment: Answers] {
    var parts: [Compartment: Answers] = [:]
    for (field, answer) in answers { parts[compartment(of: field), default: [:]][field] = answer }
    return parts
  }

  private static let declared: [FieldCode: FieldSpec] = {
    var declared: [FieldCode: FieldSpec] = [:]
    for field in IntakeForm.spec.fields { declared[field.code] = field }
    return declared
  }()
}
