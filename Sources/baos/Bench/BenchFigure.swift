/// One line of the bench: what was measured, and what it may be at most.
struct BenchFigure {
  let name: String
  let value: Double
  let unit: Unit
  /// From design.md section 10; nil where it sets none.
  var budget: Double?
  /// Whether an act that shows something showed nothing: then nothing was measured.
  var isSilent = false

  enum Unit: String {
    case milliseconds = "ms"
    case bytes
    case writes
    case megabytes = "MB"
    case times
    case seconds = "s"
  }

  var isOver: Bool { isSilent || budget.map { value > $0 } ?? false }

  /// `name`, value, unit, budget, `ok`, `over` or `silent`, with tabs between; `-` for no budget.
  var line: String {
    let verdict = isSilent ? "silent" : budget == nil ? "-" : isOver ? "over" : "ok"
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
