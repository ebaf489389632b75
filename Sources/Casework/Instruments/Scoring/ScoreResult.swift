/// What one score says of one interview.
package struct ScoreResult: Hashable, Sendable {
  package let score: ScoreSpec
  /// Nil when the answers do not suffice, and then `reason` says why.
  package let value: Points?
  /// What it could be, were every question answered; nil when it cannot be calculated at all.
  package let range: ClosedRange<Points>?
  /// The part of the weight that was answered with a value.
  package let coverage: Share
  /// The reading of the value, or of the whole range when it has only one.
  package let band: ScoreBand?
  /// The question still to be asked that narrows the range most.
  package let next: FieldCode?
  package let reason: NoScore?

  /// What the reading asks for, as soon as every value it could still take asks for the same.
  package var grade: ScoreBand.Grade? {
    if let band { return band.grade }
    guard let range else { return nil }
    let grades = Set(score.bands.filter { $0.range.overlaps(range) }.map(\.grade))
    return grades.count == 1 ? grades.first : nil
  }
}

/// Why a score has no value.
package enum NoScore: Hashable, Sendable {
  case tooFewAnswers(least: Share)
  /// A sum waits for all its items.
  case notAllAnswered(left: Int)
  /// A score that this one is made of has no value.
  case partMissing(LocalText)
  /// An adult's instrument does not score a minor (domain.md 3.3).
  case tooYoung(age: Int, least: Int)
  /// Its questions, or some of them where all are needed, are not put to this person.
  case notAsked
}
