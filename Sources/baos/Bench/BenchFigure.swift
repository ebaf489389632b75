/// One line of the bench: what was measured, and what it may be at most.
struct BenchFigure {
  let name: String
  let value: Double
  let unit: Unit
  /// From design.md section 10; nil where it sets none.
  var budget: Double?

  enum Unit: String {
    case milliseconds = "ms"
    case bytes
    case writes
    case megabytes = "MB"
    case times
    case seconds = "s"
  }

  var isOver: Bool { budget.map { value > $0 } ?? false }

  /// `name`, value, unit, budget, `ok` or `over`, with tabs between; `-` for no budget.
  var line: String {
    let verdict = budget == nil ? "-" : isOver ? "over" : "ok"
    let most = budget.map { Self.text($0) } ?? "-"
    return [name, Self.text(value), unit.rawValue, most, verdict].joined(separator: "\t")
  }

  /// At most three decimals, as many as the size of the number leaves worth reading.
  private static func text(_ value: Double) -> String {
    let scale: Double = value < 1 ? 1_000 : value < 100 ? 10 : 1
    let rounded = (value * scale).rounded() / scale
    return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
  }
}
