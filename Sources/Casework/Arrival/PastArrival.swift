/// An announcement of the past and what became of it, for offices that are filled at once.
package struct PastArrival: Hashable, Sendable {
  package let entry: ArrivalEntry
  package let announced: Instant
  /// When somebody said that they came or did not; nil while they are expected.
  package let ended: Instant?
  /// Nil for those who came.
  package let noShow: NoShowReason?

  package init(
    _ entry: ArrivalEntry, announced: Instant, ended: Instant? = nil, noShow: NoShowReason? = nil
  ) {
    self.entry = entry
    self.announced = announced
    self.ended = ended
    self.noShow = noShow
  }
}
