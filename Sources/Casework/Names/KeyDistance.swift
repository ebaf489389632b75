/// Slips between two keys: letters wrong, missing, added or swapped.
enum KeyDistance {
  /// 0, 1 or 2 slips, or nil when the keys are further apart than their length excuses.
  ///
  /// One slip needs five letters, two need eight: Diop and Diouf, Awa and Ada are not slips of each other. The
  /// first letter must be the same, as it is nearly always right, and Amadou is not Mamadou.
  static func between(_ a: [UInt8], _ b: [UInt8]) -> Int? {
    guard let firstOfA = a.first, firstOfA == b.first else { return nil }
    let shortest = min(a.count, b.count)
    let most = shortest >= 8 ? 2 : shortest >= 5 ? 1 : 0
    guard abs(a.count - b.count) <= most, max(a.count, b.count) <= 40 else { return nil }
    if most == 0 { return a == b ? 0 : nil }
    let slips = distance(a, b)
    return slips <= most ? slips : nil
  }

  /// Optimal string alignment: a swap of neighbours is one slip.
  static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    var row = last
    for i in 0..<a.count {
      row[0] = i + 1
      for j in 0..<b.count {
        let replaced = last[j] + (a[i] == b[j] ? 0 : 1)
        var best = min(replaced, last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforeLast[j - 1] + 1) }
        row[j + 1] = best
      }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[b.count]
  }
}
