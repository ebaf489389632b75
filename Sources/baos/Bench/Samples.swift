/// Values measured one after the other.
struct Samples {
  private(set) var values: [Double] = []

  mutating func add(_ value: Double) { values.append(value) }

  var median: Double { percentile(50) }
  var most: Double { values.max() ?? 0 }

  /// The value that this share of all values does not exceed; 0 when nothing was measured.
  func percentile(_ share: Int) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return 0 }
    return sorted[min(sorted.count - 1, sorted.count * share / 100)]
  }
}
