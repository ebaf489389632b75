/// A figure made of the answers to an instrument.
package struct ScoreSpec: Hashable, Sendable {
  /// "ECO", unique in its instrument.
  package let code: String
  package let label: LocalText
  package let method: Method
  /// The items that count, by place in the instrument, in its order.
  let weights: [Weight]
  /// What the sum or mean is multiplied by: 4 for WHO-5.
  package let multiplier: Points
  /// Decimals it is rounded to, half up, before it is compared with a band.
  package let decimals: Int
  package let bestEnd: End
  /// The least and greatest it can be.
  package let extent: ClosedRange<Points>
  /// The part of the weight that must be answered; always all of it for a sum.
  package let leastCoverage: Share
  /// From the lowest on, without gap or overlap; none where no cut-off holds everywhere.
  package let bands: [ScoreBand]
  /// Scores that must be calculable before this one is, by code.
  package let parts: [String]
  /// What must be said with it, such as that no cut-off holds everywhere.
  package let note: LocalText?

  package enum Method: String, CaseIterable, Hashable, Sendable {
    case sum, mean
  }

  /// Where it is well with the person.
  package enum End: String, CaseIterable, Hashable, Sendable {
    case high, low
  }

  struct Weight: Hashable, Sendable {
    let place: Int
    let weight: Points
  }

  package func band(at value: Points) -> ScoreBand? {
    bands.first { $0.range.contains(value) }
  }
}

/// A reading of a score between two values, both included.
package struct ScoreBand: Hashable, Sendable {
  package let range: ClosedRange<Points>
  package let label: LocalText
  package let grade: Grade

  /// What a reading asks of the agent.
  package enum Grade: String, CaseIterable, Hashable, Sendable {
    case good, watch, act
  }
}
