/// What somebody decided about two people: one household, or not the same person.
package struct Relation: Hashable, Sendable {
  /// The other person, seen from the one whose relations were asked for.
  package let other: RecordID
  /// `household` or `notTheSame`.
  package let decision: MatchDecision
  package let decidedBy: String
  package let decided: Instant

  package init(other: RecordID, decision: MatchDecision, decidedBy: String, decided: Instant) {
    self.other = other
    self.decision = decision
    self.decidedBy = decidedBy
    self.decided = decided
  }
}
