import Casework

/// What a report waits for: the scores of every interview of a large office, in time of the processor.
enum ScoreLines {
  private static let interviews = 100_000
  /// Issue 3: under two seconds for 100,000 stored interviews.
  private static let most = 2.0

  static func run(into report: BenchReport) throws {
    for code in ["RSS", "PHQ9"] {
      guard
        let bench = ScoreBench(
          code, interviews: interviews, seed: BenchOffice.seed, day: World.live.today)
      else { continue }
      let begun = Stopwatch.worked()
      let scored = bench.run()
      let seconds = Double(Stopwatch.worked() - begun) / 1e9
      if scored > 0 {
        try report.add("report.score.\(code.lowercased()).\(interviews)", seconds, .seconds, budget: most)
      }
    }
  }
}
