/// One question of a form as data: what may be answered, when it is asked, and who may read the answer.
package struct FieldSpec: Hashable, Sendable {
  package let code: FieldCode
  package let kind: FieldKind
  /// Columns of the entry on screen.
  package let width: Int
  package let isRequired: Bool
  /// When the question is asked; otherwise it stays visible, dim, with the reason.
  package let relevance: Condition
  package let checks: [FieldCheck]
  /// Whether F5 may repeat the answer of the previous record.
  package let repeats: Bool
  /// Whether a complete answer moves on to the next field by itself.
  package let advances: Bool
  package let compartment: Compartment
  package let noAnswers: Set<NoAnswer>
  /// Which of two offices' answers stands when both changed it.
  package let conflict: ConflictRule
  /// Alerts that options of this field raise at the moment of the answer, by their codes; core forms declare theirs
  /// in `RedFlagRules`.
  package let raises: [String: RedFlagKind]

  package init(
    _ code: FieldCode,
    _ kind: FieldKind,
    width: Int,
    isRequired: Bool = false,
    relevance: Condition = .always,
    checks: [FieldCheck] = [],
    repeats: Bool = false,
    advances: Bool = false,
    compartment: Compartment,
    noAnswers: Set<NoAnswer> = Set(NoAnswer.allCases),
    conflict: ConflictRule = .latest,
    raises: [String: RedFlagKind] = [:]
  ) {
    self.code = code
    self.kind = kind
    self.width = width
    self.isRequired = isRequired
    self.relevance = relevance
    self.checks = checks
    self.repeats = repeats
    self.advances = advances
    self.compartment = compartment
    self.noAnswers = noAnswers
    self.conflict = conflict
    self.raises = raises
  }
}
