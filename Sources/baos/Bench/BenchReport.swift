/// Prints the figures as they come, one a line, and counts those over their budget.
final class BenchReport {
  private(set) var over = 0

  func add(_ figure: BenchFigure) throws {
    if figure.isOver { over += 1 }
    try Output.line(figure.line)
  }

  func add(_ name: String, _ value: Double, _ unit: BenchFigure.Unit, budget: Double? = nil) throws {
    try add(BenchFigure(name: name, value: value, unit: unit, budget: budget))
  }

  /// The middle of some times and their 99th percentile, the latter against the budget.
  func add(_ name: String, _ times: Samples, budget: Double? = nil) throws {
    try add("\(name).p50", times.median, .milliseconds)
    try add("\(name).p99", times.percentile(99), .milliseconds, budget: budget)
  }
}
