/// Reads the scores of an instrument file.
struct ScoreReader {
  let items: [InstrumentItem]

  private static let mostScores = 20
  private static let keys = [
    "code", "label", "method", "weights", "multiplier", "decimals", "best", "coverage", "bands", "parts",
    "note",
  ]

  func scores(in node: FileNode) throws(InstrumentFault) -> [ScoreSpec] {
    var scores: [ScoreSpec] = []
    let nodes = try node.list(most: Self.mostScores)
    for node in nodes {
      let code = try FileTable(node, Self.keys).value("code").code()
      if scores.contains(where: { $0.code == code }) {
        throw .duplicate(line: node.line, .file, .score, code: code)
      }
      scores.append(try score(code, FileTable(node.moved(to: .score(code)), Self.keys), among: scores))
    }
    let weighed = Set(scores.flatMap { $0.weights.map(\.place) })
    for (place, item) in items.enumerated() where !item.isContext && !weighed.contains(place) {
      throw .weightMissing(line: node.line, .file, item: item.code)
    }
    return scores
  }

  private func score(
    _ code: String, _ table: FileTable, among earlier: [ScoreSpec]
  ) throws(InstrumentFault) -> ScoreSpec {
    let method = try table.value("method").oneOf(ScoreSpec.Method.self)
    if method == .sum, let coverage = table["coverage"] {
      // A sum over a part of the items is no score of the instrument (domain.md 4.5).
      throw .unknownKey(
        line: coverage.line, coverage.place, key: "coverage", known: Self.keys.filter { $0 != "coverage" })
    }
    let weights = try weights(table.value("weights"))
    let multiplier = try table["multiplier"]?.weight() ?? Points(1)
    let decimals = try table["decimals"]?.whole(0...4) ?? (method == .sum ? 0 : 2)
    var possible = ScoreRange(method: method, multiplier: multiplier, decimals: decimals)
    for weight in weights {
      let item = items[weight.place]
      guard let bounds = item.scale.bounds else { continue }
      possible.add(
        weight.weight, bounds, mayLeave: item.relevance != .always || item.scale.maySayNotApplicable)
    }
    guard let extent = possible.range else { throw try table.value("weights").unexpected(.mapping) }
    let bands = try table["bands"].map { (node) throws(InstrumentFault) in
      try BandReader(score: code, decimals: decimals, extent: extent).bands(in: node)
    }
    return ScoreSpec(
      code: code,
      label: try table.local("label", most: 44),
      method: method,
      weights: weights,
      multiplier: multiplier,
      decimals: decimals,
      bestEnd: try table.value("best").oneOf(ScoreSpec.End.self),
      extent: extent,
      leastCoverage: try table["coverage"]?.share() ?? (method == .sum ? .all : Share(2, of: 3)),
      bands: bands ?? [],
      parts: try parts(table["parts"], weights: weights, among: earlier),
      note: try table.optionalLocal("note", most: 300))
  }

  private func weights(_ node: FileNode) throws(InstrumentFault) -> [ScoreSpec.Weight] {
    var weights: [ScoreSpec.Weight] = []
    for (key, value) in try node.pairs(most: .max) {
      guard let place = items.firstIndex(where: { $0.code == key.scalar }) else {
        throw .unknown(line: key.line, node.place, .item, code: key.found)
      }
      if value.node.scalar?.string.isEmpty ?? false {
        throw .weightMissing(line: key.line, node.place, item: key.scalar)
      }
      if items[place].scale.bounds == nil {
        throw .weightWithoutValue(line: key.line, node.place, item: key.scalar)
      }
      weights.append(ScoreSpec.Weight(place: place, weight: try value.weight()))
    }
    if weights.isEmpty { throw node.unexpected(.mapping) }
    return weights.sorted { $0.place < $1.place }
  }

  /// Earlier scores that this one is made of; it must weigh all that they weigh.
  private func parts(
    _ node: FileNode?, weights: [ScoreSpec.Weight], among earlier: [ScoreSpec]
  ) throws(InstrumentFault) -> [String] {
    guard let node else { return [] }
    var parts: [String] = []
    for part in try node.list(most: Self.mostScores) {
      guard let score = earlier.first(where: { $0.code == part.scalar }) else {
        throw .unknown(line: part.line, node.place, .score, code: part.found)
      }
      for weight in score.weights where !weights.contains(where: { $0.place == weight.place }) {
        throw .weightMissing(line: part.line, node.place, item: items[weight.place].code)
      }
      parts.append(score.code)
    }
    return parts
  }
}
