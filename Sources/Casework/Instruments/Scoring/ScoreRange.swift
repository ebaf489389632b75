/// The exact arithmetic of one score: what it is, and the least and greatest it may still become.
///
/// Weights and values have four decimals, so that their products have eight; fractions are compared by multiplying out.
struct ScoreRange {
  let method: ScoreSpec.Method
  let multiplier: Points
  let decimals: Int
  private var fixed: [Part] = []
  /// Items that may yet leave the weights of a mean.
  private var leaving: [Part] = []

  private struct Part {
    let weight: Int
    let values: ClosedRange<Int>
  }

  init(method: ScoreSpec.Method, multiplier: Points, decimals: Int) {
    self.method = method
    self.multiplier = multiplier
    self.decimals = decimals
  }

  mutating func add(_ weight: Points, _ values: ClosedRange<Points>, mayLeave: Bool = false) {
    let part = Part(
      weight: weight.tenThousandths,
      values: values.lowerBound.tenThousandths...values.upperBound.tenThousandths)
    // A sum is only ever made of all its items.
    if mayLeave, method == .mean { leaving.append(part) } else { fixed.append(part) }
  }

  /// Both ends, rounded; nil when no item counts.
  var range: ClosedRange<Points>? {
    guard let least = end(sign: 1), let greatest = end(sign: -1) else { return nil }
    return least...max(least, greatest)
  }

  /// The least the score can be; the greatest, when everything is turned round by a sign of -1.
  private func end(sign: Int) -> Points? {
    var total: Int128 = 0
    var weights: Int128 = 0
    func take(_ part: Part) {
      total += Int128(part.weight) * Int128(value(part, sign))
      weights += Int128(part.weight)
    }
    for part in fixed { take(part) }
    // An item lowers a mean as long as its value is below it; the lowest is taken first.
    for part in leaving.sorted(by: { value($0, sign) < value($1, sign) }) {
      if weights == 0 || Int128(value(part, sign)) * weights < total { take(part) }
    }
    guard weights > 0 else { return nil }
    return rounded(Int128(sign) * total, over: weights)
  }

  private func value(_ part: Part, _ sign: Int) -> Int {
    sign > 0 ? part.values.lowerBound : -part.values.upperBound
  }

  /// Half up, in the decimals of the score.
  private func rounded(_ total: Int128, over weights: Int128) -> Points {
    let step = (decimals..<4).reduce(Int128(1)) { power, _ in power * 10 }
    let one = Int128(Points.one)
    let divisor = (method == .mean ? weights : one) * one * step
    let doubled = 2 * total * Int128(multiplier.tenThousandths) + divisor
    var quotient = doubled / (2 * divisor)
    if doubled < 0, quotient * 2 * divisor != doubled { quotient -= 1 }
    return Points(tenThousandths: Int(truncatingIfNeeded: quotient * step))
  }
}
