/// A part of a whole, as a fraction that is compared exactly: 2/3 is not 0.6667.
package struct Share: Hashable, Sendable {
  package let part: Int
  package let whole: Int

  package init(_ part: Int, of whole: Int) {
    self.part = part
    self.whole = whole
  }

  package static let all = Share(1, of: 1)

  /// Whole hundredths, rounded down, so that less than all never reads as 100; 0 of nothing is 0.
  package var percent: Int { whole == 0 ? 0 : part * 100 / whole }

  /// Whether this is at least `other`; nothing of nothing is not.
  package func reaches(_ other: Share) -> Bool {
    whole > 0 && Int128(part) * Int128(other.whole) >= Int128(other.part) * Int128(whole)
  }
}
