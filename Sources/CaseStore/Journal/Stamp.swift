package import Casework

/// A hybrid logical clock: 48 bits of milliseconds, 16 of a counter.
///
/// It never runs backwards, even where the clock of the host does, so that "later" means "made by somebody who
/// could have seen the earlier one" (facts-store.md 6.4).
package struct Stamp: Hashable, Comparable, Sendable {
  package let bits: Int64

  package init(bits: Int64) { self.bits = bits }

  /// The stamp of something done at `now`, after everything stamped `last`.
  package init(at now: Instant, after last: Stamp?) {
    let wall = max(0, now.milliseconds) << 16
    guard let last, last.bits >= wall else {
      bits = wall
      return
    }
    bits = last.bits + 1
  }

  package static func < (a: Stamp, b: Stamp) -> Bool { a.bits < b.bits }
}
