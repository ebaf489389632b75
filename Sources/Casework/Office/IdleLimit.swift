/// How long a desk may stand without a key before it hides itself.
package struct IdleLimit: Hashable, Sendable {
  /// 1 to 60.
  package let minutes: Int

  /// Five minutes, for an office that never said otherwise.
  package static let standard = IdleLimit(known: 5)

  /// Nil outside 1 to 60.
  package init?(minutes: Int) {
    guard (1...60).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  private init(known minutes: Int) { self.minutes = minutes }

  package var milliseconds: Int { minutes * 60_000 }
}
