/// A rule of an instrument by which answers, or the reading of a score, propose a need; the agent decides.
struct NeedRule: Hashable, Sendable {
  /// Names the rule for ever, with instrument and version: "RSS.1.work".
  let code: String
  let when: Condition
  /// A score whose reading must be of a grade; nil where the answers alone decide.
  let reading: Reading?
  let dimension: NeedDimension
  let category: NeedCategory
  let level: NeedLevel
  let priority: NeedPriority

  struct Reading: Hashable, Sendable {
    /// The score, by place in the instrument.
    let score: Int
    let grade: ScoreBand.Grade
  }
}
