import Casework

/// The figures of the index in memory, without a desk or a terminal around it, in time of the processor.
enum SearchLines {
  static func run(people: Int, into report: BenchReport) throws {
    let bench = SearchBench(
      people: people, seed: BenchOffice.seed, today: World.live.today, nanoseconds: Stopwatch.worked)
    for figure in bench.run() {
      let unit: BenchFigure.Unit = figure.measure == .wireBytes ? .bytes : .milliseconds
      // design.md section 10: 5 ms at 100,000 people.
      let budget: Double? = figure.measure == .searchP99 ? 5 : nil
      try report.add("index.\(figure.measure.rawValue).\(people)", figure.value, unit, budget: budget)
    }
  }
}
