/// A need that answers point to: proposed by a rule, recorded only when the agent confirms it.
package struct NeedProposal: Hashable, Sendable {
  /// Names the rule for ever, so that what was decided about its proposal is found again: "debtPressure", or
  /// "RSS.1.work" for a rule of an instrument file.
  package let rule: String
  package let dimension: NeedDimension
  package let category: NeedCategory
  package let level: NeedLevel
  package let priority: NeedPriority
  /// The answers it comes from, in the order of the form.
  package let because: [FieldCode]

  package init(
    rule: String,
    dimension: NeedDimension,
    category: NeedCategory,
    level: NeedLevel,
    priority: NeedPriority,
    because: [FieldCode]
  ) {
    self.rule = rule
    self.dimension = dimension
    self.category = category
    self.level = level
    self.priority = priority
    self.because = because
  }
}
