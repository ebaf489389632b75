/// The exact arithmetic of one score: what it is, and the least and greatest it may still become.
///
/// Weights (to 1,000) and values (to 10,000) have four decimals, so that 120 products of eight decimals fit a machine's
/// word; where fractions are compared or multiplied on, they are given two.
struct ScoreRange {
  let method: ScoreSpec.Method
  let multiplier: Points
  let decimals: Int
  /// Sums of weight times least, and weight times greatest, of the items that count whatever comes.
  private var least = 0
  private var greatest = 0
  private var weights = 0
  /// Items that may yet leave the weights of a mean.
  private var leaving: [Part] = []

  private struct Part {
    let weight: Int
    let least: Int
    let greatest: Int
  }

  init(method: ScoreSpec.Method, multiplier: Points, decimals: Int) {
    self.method = method
    self.multiplier = multiplier
    self.decimals = decimals
  }

  mutating func add(_ weight: Points, _ values: ClosedRange<Points>, mayLeave: Bool = false) {
    let part = Part(
      weight: weight.tenThousandths,
      least: values.lowerBound.tenThousandths,
      greatest: values.upperBound.tenThousandths)
    // A sum is only ever made of all its items.
    if mayLeave, method == .mean {
      leaving.append(part)
    } else {
      least += part.weight * part.least
      greatest += part.weight * part.greatest
      weights += part.weight
    }
  }

  /// Both ends, rounded; nil when no item counts.
  var range: ClosedRange<Points>? {
    guard let low = lowest(least, leaving.map { ($0.weight, $0.least) }) else { return nil }
    let first = rounded(low.total, over: low.weights)
    if leaving.isEmpty, least == greatest { return first...first }
    guard let high = lowest(-greatest, leaving.map { ($0.weight, -$0.greatest) }) else { return nil }
    return first...max(first, rounded(-high.total, over: high.weights))
  }

  /// The sum and the weights of the lowest mean; of the highest, when everything is turned round by its sign.
  private func lowest(_ fixed: Int, _ leaving: [(weight: Int, value: Int)]) -> (total: Int, weights: Int)? {
    var (total, weights) = (fixed, weights)
    // An item lowers a mean as long as its value is below it; the lowest is taken first.
    for part in leaving.sorted(by: { $0.value < $1.value }) {
      if weights == 0 || Int128(part.value) * Int128(weights) < Int128(total) {
        total += part.weight * part.value
        weights += part.weight
      }
    }
    return weights > 0 ? (total, weights) : nil
  }

  /// Half up, in the decimals of the score.
  private func rounded(_ total: Int, over weights: Int) -> Points {
    let step = (decimals..<4).reduce(1) { power, _ in power * 10 }
    let divisor = Int128(method == .mean ? weights : Points.one) * Int128(Points.one * step)
    let doubled = 2 * Int128(total) * Int128(multiplier.tenThousandths) + divisor
    var quotient = doubled / (2 * divisor)
    if doubled < 0, quotient * 2 * divisor != doubled { quotient -= 1 }
    return Points(tenThousandths: Int(truncatingIfNeeded: quotient) * step)
  }
}
