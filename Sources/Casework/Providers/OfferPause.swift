/// A time in which an offer is not to be used ("do not use until", domain.md 5.6).
package struct OfferPause: Hashable, Sendable {
  /// The first day on which it may be used again.
  package var until: CivilDay
  package var reason: String

  package init(until: CivilDay, reason: String = "") {
    self.until = until
    self.reason = reason
  }
}
