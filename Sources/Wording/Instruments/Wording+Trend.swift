package import Casework

/// One score over several interviews, drawn in letters that every terminal and every printer has.
extension Wording {
  /// A line for each interview, in the order given, of at most `columns`: day, stage, bar, value, range, coverage,
  /// reading. `#` reaches up to a value; `~` covers what a score without value could be. A line of its own stands
  /// between two versions, whose figures are not to be compared. The columns line up with those of `all`: of every
  /// score that stands above and below.
  package func trend(of points: [ScorePoint], among all: [ScorePoint] = [], columns: Int = 76) -> [String] {
    let widest = (points + all).map { shortValue(of: $0.result).count }.max() ?? 0
    let ranges = (points + all).map { shortRange(of: $0.result).count }.max() ?? 0
    var lines: [String] = []
    var version: Int?
    for point in points {
      if let version, version != point.version { lines.append(versionMark(point.version)) }
      version = point.version
      lines.append(line(of: point, value: widest, range: ranges, columns: columns))
    }
    return lines
  }

  private func line(of point: ScorePoint, value width: Int, range ranges: Int, columns: Int) -> String {
    let result = point.result
    let moment = point.moment.map(short) ?? ""
    var line = "\(day(point.day))  \(filled(moment, to: 8)) [\(bar(of: result))] "
    guard result.range != nil else {
      return cut(line + (result.reason.map(reason(of:)) ?? ""), to: columns)
    }
    let value = shortValue(of: result)
    line += String(repeating: " ", count: width - value.count) + value
    line += "  " + filled(shortRange(of: result), to: ranges)
    let coverage = percent(result.coverage.percent)
    line += "  " + String(repeating: " ", count: max(0, 5 - coverage.count)) + coverage
    let reading = reading(of: result)
    return cut(reading.isEmpty ? line : line + "  " + reading, to: columns)
  }

  /// Ten cells from the least to the greatest the score can be.
  private func bar(of result: ScoreResult) -> String {
    let cells = 10
    let (least, most) = (result.score.extent.lowerBound, result.score.extent.upperBound)
    let span = most.tenThousandths - least.tenThousandths
    func cell(_ value: Points) -> Int {
      guard span > 0 else { return cells }
      return min(
        cells, max(0, ((value.tenThousandths - least.tenThousandths) * cells * 2 + span) / (span * 2)))
    }
    if let value = result.value {
      return String(repeating: "#", count: cell(value)) + String(repeating: ".", count: cells - cell(value))
    }
    guard let range = result.range else { return String(repeating: " ", count: cells) }
    let start = min(cell(range.lowerBound), cells - 1)
    let end = max(cell(range.upperBound), start + 1)
    return String(repeating: ".", count: start) + String(repeating: "~", count: end - start)
      + String(repeating: ".", count: cells - end)
  }

  private func shortValue(of result: ScoreResult) -> String {
    result.value.map { decimal($0, decimals: result.score.decimals) } ?? "-"
  }

  private func shortRange(of result: ScoreResult) -> String {
    guard let range = result.range, range.lowerBound < range.upperBound else { return "" }
    let ends = [range.lowerBound, range.upperBound].map { decimal($0, decimals: result.score.decimals) }
    return ends.joined(separator: "-")
  }

  private func short(_ moment: InterviewMoment) -> String {
    switch moment {
    case .baseline: say(fr: "initial", en: "baseline")
    case .progress: say(fr: "suivi", en: "progress")
    case .final: say(fr: "final", en: "final")
    }
  }

  private func versionMark(_ version: Int) -> String {
    say(
      fr: "---- version \(version) de l'instrument : ne pas comparer avec ce qui précède ----",
      en: "---- version \(version) of the instrument: not to be compared with what is above ----")
  }

  private func filled(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private func cut(_ line: String, to columns: Int) -> String {
    line.count > columns ? line.prefix(max(0, columns - 1)) + "…" : line
  }
}
