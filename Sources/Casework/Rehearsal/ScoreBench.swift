/// Measures the scoring of interviews, for `baos bench`.
package struct ScoreBench {
  private let instrument: Instrument
  private let interviews: [Answers]
  private let day: CivilDay

  /// Interviews of the instrument with the code, answered at random; one answer in ten is missing. Nil for a code nobody
  /// knows.
  package init?(_ code: String, interviews count: Int, seed: UInt64, day: CivilDay) {
    guard let instrument = InstrumentShelf.builtIn.current(code) else { return nil }
    var chance = SplitMix64(seed: seed)
    interviews = (0..<count).map { _ in
      var answers = Answers()
      for item in instrument.items where Int.random(in: 0..<10, using: &chance) > 0 {
        answers[item.field] = item.scale.list.options.randomElement(using: &chance).map(Answer.choice)
      }
      return answers
    }
    self.instrument = instrument
    self.day = day
  }

  /// Scores them all, as a report does.
  /// - Returns: how many scores have a value.
  package func run() -> Int {
    interviews.reduce(0) { count, answers in
      count + instrument.results(for: answers, onDay: day, birth: nil).count { $0.value != nil }
    }
  }
}
