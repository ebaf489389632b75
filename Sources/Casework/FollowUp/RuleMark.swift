/// Which occurrence of which rule a follow-up stands for, so that nothing is proposed twice.
package struct RuleMark: Hashable, Sendable {
  /// The code of the rule.
  package let rule: String
  /// The version of the rules it was planned by.
  package let version: Int
  /// The action it is about; nil for rules about the case, and for its plan in whatever version.
  package let subject: RecordID?
  /// The step of the rule as the file names it: days or months.
  package let step: Int
  /// The day the rule asked for, before weekends, holidays and people.
  package let asked: CivilDay

  package init(rule: String, version: Int, subject: RecordID?, step: Int, asked: CivilDay) {
    self.rule = rule
    self.version = version
    self.subject = subject
    self.step = step
    self.asked = asked
  }

  /// Whether both stand for the same occurrence, whatever day each asks for.
  package func isSame(as other: RuleMark) -> Bool {
    rule == other.rule && subject == other.subject && step == other.step
  }
}
