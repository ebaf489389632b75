package import Casework

/// What a score says: never without its coverage, and never as a diagnosis.
extension Wording {
  /// Stands beside every result, on screen and on paper.
  package var screeningNotice: String {
    say(fr: "Dépistage, pas un diagnostic.", en: "A screening, not a diagnosis.")
  }

  /// `0,62  (0,55 à 0,70)  couverture 85 %`; the range only where the value may still be another.
  package func line(of result: ScoreResult) -> String {
    var parts = [value(of: result)]
    if let range = openRange(of: result) { parts.append("(\(range))") }
    if result.range != nil { parts.append(coverage(of: result)) }
    return parts.joined(separator: "  ")
  }

  /// The same for the scores of one interview, one below the other in columns that line up.
  package func lines(of results: [ScoreResult]) -> [String] {
    let values = results.map(value(of:))
    let ranges = results.map { openRange(of: $0).map { "(\($0))" } ?? "" }
    let widest = (values.map(\.count).max() ?? 0, ranges.map(\.count).max() ?? 0)
    func filled(_ text: String, to width: Int) -> String {
      text.isEmpty && width == 0 ? "" : text + String(repeating: " ", count: width - text.count + 2)
    }
    return results.indices.map { place in
      guard results[place].range != nil else { return values[place] }
      return filled(values[place], to: widest.0) + filled(ranges[place], to: widest.1)
        + coverage(of: results[place])
    }
  }

  /// `0,62`, or `non calculable`.
  package func value(of result: ScoreResult) -> String {
    result.value.map { decimal($0, decimals: result.score.decimals) }
      ?? say(fr: "non calculable", en: "not calculable")
  }

  /// What the value means in the words of the instrument; "" where it has no reading.
  package func reading(of result: ScoreResult) -> String { result.band.map { say($0.label) } ?? "" }

  /// Which way is well: `haut = mieux`.
  package func direction(of score: ScoreSpec) -> String {
    switch score.bestEnd {
    case .high: say(fr: "haut = mieux", en: "high = better")
    case .low: say(fr: "bas = mieux", en: "low = better")
    }
  }

  /// What a reading asks of the agent, in one word.
  package func name(of grade: ScoreBand.Grade) -> String {
    switch grade {
    case .good: say(fr: "bien", en: "good")
    case .watch: say(fr: "à suivre", en: "watch")
    case .act: say(fr: "agir", en: "act")
    }
  }

  /// Why a score has no value, in at most 60 columns.
  package func reason(of reason: NoScore) -> String {
    switch reason {
    case .tooFewAnswers(let least):
      say(
        fr: "trop peu de réponses : il en faut \(percent(least.percent)) du poids",
        en: "too few answers: \(percent(least.percent)) of the weight is needed")
    case .notAllAnswered(let left):
      say(
        fr: left == 1 ? "il manque 1 réponse" : "il manque \(number(left)) réponses",
        en: left == 1 ? "1 answer is missing" : "\(number(left)) answers are missing")
    case .partMissing(let part):
      say(
        fr: "il manque le score \(clean(part.french, limit: 40))",
        en: "the score \(clean(part.english, limit: 40)) is missing")
    case .tooYoung(let age, let least):
      say(
        fr: "\(number(age)) ans : instrument à partir de \(number(least)) ans",
        en: "aged \(number(age)): an instrument from \(number(least)) on")
    case .notAsked: say(fr: "questions non posées", en: "questions not asked")
    }
  }

  private func coverage(of result: ScoreResult) -> String {
    say(fr: "couverture ", en: "coverage ") + percent(result.coverage.percent)
  }

  /// Where the value may still be another.
  private func openRange(of result: ScoreResult) -> String? {
    guard let range = result.range, range.lowerBound < range.upperBound else { return nil }
    return text(of: range, in: result.score)
  }

  /// `0,55 à 0,70`.
  func text(of range: ClosedRange<Points>, in score: ScoreSpec) -> String {
    let (from, to) = (
      decimal(range.lowerBound, decimals: score.decimals), decimal(range.upperBound, decimals: score.decimals)
    )
    return say(fr: "\(from) à \(to)", en: "\(from) to \(to)")
  }
}
