extension Instrument {
  /// What each score says, in the order of the file.
  ///
  /// Missing is never zero: an answer without a value leaves the range wide, and a share of the weight too small to
  /// speak gives no value. Nobody's age being known does not keep a score back.
  package func results(for answers: Answers, onDay day: CivilDay, birth: PartialDate?) -> [ScoreResult] {
    if let age = birth?.age(on: day), age < leastAge {
      return scores.map { .none($0, .tooYoung(age: age, least: leastAge)) }
    }
    let states = ItemReading.states(of: items, answers, onDay: day, birth: birth)
    var results: [ScoreResult] = []
    results.reserveCapacity(scores.count)
    for score in scores {
      let missing = score.parts.first { part in
        results.contains { $0.score.code == part && $0.value == nil }
      }
      let label = missing.flatMap { code in scores.first { $0.code == code }?.label }
      results.append(Scoring(score: score, items: items, states: states).result(missingPart: label))
    }
    return results
  }

  /// A score by its code.
  package func score(_ code: String) -> ScoreSpec? { scores.first { $0.code == code } }
}
