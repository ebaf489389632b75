/// What a program needs of the world outside it, as closures, so that tests can fix the clock and the dice.
package struct World: Sendable {
  /// The instant it is now.
  package var now: @Sendable () -> Instant
  /// A new time-ordered identifier (UUIDv7).
  package var newID: @Sendable () -> RecordID
  /// `count` random bytes.
  package var random: @Sendable (_ count: Int) -> [UInt8]

  package init(
    now: @escaping @Sendable () -> Instant,
    newID: @escaping @Sendable () -> RecordID,
    random: @escaping @Sendable (_ count: Int) -> [UInt8]
  ) {
    self.now = now
    self.newID = newID
    self.random = random
  }

  /// The civil day in Senegal, which keeps GMT all year.
  package var today: CivilDay { now().day }
}
