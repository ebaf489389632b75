/// An exact number of four decimals: values of answers, weights and scores are never rounded by a machine's fractions.
package struct Points: Hashable, Sendable, Comparable {
  package let tenThousandths: Int

  package init(tenThousandths: Int) { self.tenThousandths = tenThousandths }

  package init(_ whole: Int) { self.init(tenThousandths: whole * Self.one) }

  /// From `3`, `-1` or `0.75`: a full stop and at most four decimals, and at most 10,000 in size; else nil.
  package init?(parsing text: String) {
    var digits = Substring(text)
    let isNegative = digits.first == "-"
    if isNegative { digits.removeFirst() }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...5).contains(parts[0].count),
      parts.count == 1 || (1...4).contains(parts[1].count),
      parts.allSatisfy({ $0.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) })
    else { return nil }
    let decimals = parts.count == 2 ? String(parts[1]) : ""
    guard let value = Int(parts[0] + decimals + String(repeating: "0", count: 4 - decimals.count)),
      value <= 10_000 * Self.one
    else { return nil }
    self.init(tenThousandths: isNegative ? -value : value)
  }

  package static let zero = Points(0)
  static let one = 10_000

  package static func < (a: Points, b: Points) -> Bool { a.tenThousandths < b.tenThousandths }
}
