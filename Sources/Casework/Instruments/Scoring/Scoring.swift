/// One score worked out from what its items stand at.
struct Scoring {
  let score: ScoreSpec
  let items: [InstrumentItem]
  let states: [ItemState]

  func result(missingPart: LocalText?) -> ScoreResult {
    var possible = emptyRange
    var answered = emptyRange
    var (answeredWeight, totalWeight, left, excluded) = (0, 0, 0, 0)
    for weight in score.weights {
      let scale = items[weight.place].scale
      guard let bounds = scale.bounds else { continue }
      let state = states[weight.place]
      switch state {
      case .notAsked: excluded += 1
      // A sum has no item to spare: what leaves it leaves a figure that no cut-off was made for.
      case .notApplicable where score.method == .mean: excluded += 1
      case .value(let value):
        possible.add(weight.weight, value...value)
        answered.add(weight.weight, value...value)
        answeredWeight += weight.weight.tenThousandths
        totalWeight += weight.weight.tenThousandths
      case .unanswered, .withoutValue, .undecided, .notApplicable:
        possible.add(
          weight.weight, bounds, mayLeave: state == .undecided || scale.maySayNotApplicable)
        totalWeight += weight.weight.tenThousandths
        left += 1
      }
    }
    let coverage = Share(answeredWeight, of: totalWeight)
    guard let range = possible.range, excluded == 0 || score.method == .mean else {
      return .none(score, .notAsked)
    }
    let reason: NoScore? =
      if score.method == .sum, left > 0 {
        .notAllAnswered(left: left)
      } else if !coverage.reaches(
        score.leastCoverage)
      { .tooFewAnswers(least: score.leastCoverage) } else { missingPart.map(NoScore.partMissing) }
    let value = reason == nil ? answered.range.map { range.nearest(to: $0.lowerBound) } : nil
    return ScoreResult(
      score: score,
      value: value,
      range: range,
      coverage: coverage,
      band: band(value: value, range: range),
      next: left == 0 ? nil : next,
      reason: reason)
  }

  private var emptyRange: ScoreRange {
    ScoreRange(method: score.method, multiplier: score.multiplier, decimals: score.decimals)
  }

  private func band(value: Points?, range: ClosedRange<Points>) -> ScoreBand? {
    if let value { return score.band(at: value) }
    let band = score.band(at: range.lowerBound)
    return band?.range.contains(range.upperBound) ?? false ? band : nil
  }

  /// The question whose answers lie farthest apart, times its weight; the first of several.
  private var next: FieldCode? {
    var best: (spread: Int, field: FieldCode)?
    for weight in score.weights where states[weight.place] == .unanswered {
      guard let bounds = items[weight.place].scale.bounds else { continue }
      let spread =
        weight.weight.tenThousandths * (bounds.upperBound.tenThousandths - bounds.lowerBound.tenThousandths)
      if spread > best?.spread ?? 0 { best = (spread, items[weight.place].field) }
    }
    return best?.field
  }
}

extension ScoreResult {
  /// A score that these answers can never give.
  static func none(_ score: ScoreSpec, _ reason: NoScore) -> ScoreResult {
    ScoreResult(
      score: score, value: nil, range: nil, coverage: Share(0, of: 0), band: nil, next: nil, reason: reason)
  }
}

extension ClosedRange<Points> {
  /// A mean of the questions answered may lie outside what is possible when the others have scales of their own.
  fileprivate func nearest(to value: Points) -> Points { Swift.min(Swift.max(value, lowerBound), upperBound) }
}
