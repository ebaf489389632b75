/// An intake of the past, with what became of it, as the demonstration office and imports write them.
package struct PastRegistration: Hashable, Sendable {
  package var registration: Registration
  package var at: Instant
  package var closing: Closing?

  package init(registration: Registration, at: Instant, closing: Closing? = nil) {
    self.registration = registration
    self.at = at
    self.closing = closing
  }

  /// When and why a case of the past was closed.
  package struct Closing: Hashable, Sendable {
    package var at: Instant
    /// Code of the closing reason.
    package var reason: String
    package var note: String

    package init(at: Instant, reason: String, note: String = "") {
      self.at = at
      self.reason = reason
      self.note = note
    }
  }
}
