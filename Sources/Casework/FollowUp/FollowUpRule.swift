/// A rule that says when a case is followed up; data of a file.
package struct FollowUpRule: Hashable, Sendable {
  /// Letters and digits; kept with what is planned by the rule.
  package let code: String
  package let trigger: Trigger
  package let anchor: Anchor
  package let offsets: Offsets
  package let kind: FollowUpKind
  /// The instrument of an interview.
  package let instrument: String?
  package let channel: ContactChannel
  /// Days after which an occurrence that was missed is not proposed any more; nil for never.
  package let tolerance: Int?

  /// What makes the rule begin.
  package enum Trigger: String, CaseIterable, Hashable, Sendable {
    /// The case was opened.
    case intake
    /// A plan is in force, from its day.
    case plan
    /// An open action of the plan has a due day.
    case action
    /// Somebody did not come, without a word.
    case absence
    /// Nothing is planned or proposed by any other rule; counted from the last contact.
    case silence
  }

  /// What days and months are counted from.
  package enum Anchor: String, CaseIterable, Hashable, Sendable {
    case event
    /// The day of return; the day the case was opened when it is not known.
    case `return`
  }

  package enum Offsets: Hashable, Sendable {
    case days([Int])
    case months([Int])
    /// Days by the level of vulnerability; the last for cases that nobody judged.
    case byLevel([VulnerabilityLevel: Int], unknown: Int)
  }

  /// The steps of the rule for a case, each with the day it asks for.
  func steps(from day: CivilDay, level: VulnerabilityLevel?) -> [(step: Int, asked: CivilDay)] {
    switch offsets {
    case .days(let counts): counts.map { ($0, day.adding(days: $0)) }
    case .months(let counts): counts.map { ($0, day.adding(months: $0)) }
    // One step whatever the level: a level that changes proposes another day, not another follow-up.
    case .byLevel(let counts, let unknown):
      [(0, day.adding(days: level.flatMap { counts[$0] } ?? unknown))]
    }
  }
}
