/// Reads the bands of a score, which must leave no value without a reading and give none two.
struct BandReader {
  let score: String
  let decimals: Int
  /// All values the score can have.
  let extent: ClosedRange<Points>

  func bands(in node: FileNode) throws(InstrumentFault) -> [ScoreBand] {
    var bands: [ScoreBand] = []
    var expected = extent.lowerBound
    for (place, part) in try node.list(most: 12).enumerated() {
      let table = try FileTable(
        part.moved(to: .band(score: score, number: place + 1)), ["from", "to", "fr", "en", "grade"])
      let (from, to) = (try value(table, "from"), try value(table, "to"))
      guard from <= to else { throw try table.value("to").unexpected(.range) }
      if let last = bands.last, from <= last.range.upperBound {
        throw .bandsOverlap(line: part.line, table.node.place, at: from)
      }
      if from > expected {
        throw .bandsGap(line: part.line, table.node.place, from: expected, to: before(from))
      }
      expected = after(to)
      bands.append(
        ScoreBand(
          range: from...to,
          label: try table.languages("fr, en", most: 44),
          grade: try table.value("grade").oneOf(ScoreBand.Grade.self)))
    }
    if expected <= extent.upperBound {
      throw .bandsGap(line: node.line, .score(score), from: expected, to: extent.upperBound)
    }
    return bands
  }

  /// A bound, with no more decimals than the score is rounded to.
  private func value(_ table: FileTable, _ key: String) throws(InstrumentFault) -> Points {
    let node = try table.value(key)
    let value = try node.decimal()
    guard value.tenThousandths % step == 0 else { throw node.unexpected(.decimal) }
    return value
  }

  /// The least difference of two values.
  private var step: Int { Points.one / (0..<decimals).reduce(1) { power, _ in power * 10 } }

  private func after(_ value: Points) -> Points { Points(tenThousandths: value.tenThousandths + step) }
  private func before(_ value: Points) -> Points { Points(tenThousandths: value.tenThousandths - step) }
}
