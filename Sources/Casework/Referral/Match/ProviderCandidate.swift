/// An offer for a need, judged for one person.
package struct ProviderCandidate: Hashable, Sendable, Identifiable {
  package let entry: DirectoryEntry
  /// 0 to 100; it orders, and says nothing else.
  package let score: Int
  /// What matters most first.
  package let reasons: [CandidateReason]
  /// None for one that is proposed.
  package let obstacles: [CandidateObstacle]

  package init(
    entry: DirectoryEntry, score: Int, reasons: [CandidateReason], obstacles: [CandidateObstacle]
  ) {
    self.entry = entry
    self.score = score
    self.reasons = reasons
    self.obstacles = obstacles
  }

  package var id: RecordID { entry.id }

  package var isProposed: Bool { obstacles.isEmpty }

  /// Whether it may be chosen all the same, with a typed reason.
  package var canBeChosen: Bool { !obstacles.contains(where: \.isFinal) }
}
