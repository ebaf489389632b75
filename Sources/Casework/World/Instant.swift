/// A moment, in milliseconds since 1970-01-01 00:00 GMT; Senegal keeps GMT all year, so it needs no time zone.
package struct Instant: Hashable, Comparable, Sendable, Codable {
  package var milliseconds: Int64

  package init(milliseconds: Int64) { self.milliseconds = milliseconds }

  package static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }

  /// The civil day this moment falls on.
  package var day: CivilDay {
    CivilDay(number: Int((Double(milliseconds) / 86_400_000).rounded(.down)))
  }

  /// Seconds since midnight, 0 to 86,399.
  package var secondOfDay: Int {
    Int((milliseconds - Int64(day.number) * 86_400_000) / 1_000)
  }

  package func adding(seconds: Int) -> Instant {
    Instant(milliseconds: milliseconds + Int64(seconds) * 1_000)
  }

  /// Whole seconds from `earlier` to this moment; negative when `earlier` is later.
  package func seconds(since earlier: Instant) -> Int {
    Int((milliseconds - earlier.milliseconds) / 1_000)
  }
}
