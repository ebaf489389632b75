/// Somebody already known who may be the person being registered.
package struct LikelyMatch: Hashable, Sendable {
  package let person: PersonHeader
  /// 0 to 100; `MatchThresholds` says what it calls for.
  package let score: Int
  package let reasons: [MatchReason]

  package init(person: PersonHeader, score: Int, reasons: [MatchReason]) {
    self.person = person
    self.score = score
    self.reasons = reasons
  }

  /// Whether this is rather a twin, to be linked as household, than a duplicate.
  package var isTwin: Bool {
    reasons.contains { reason in
      if case .twinLikely = reason { true } else { false }
    }
  }
}
