/// Reads the rules by which an instrument file proposes needs.
struct NeedRuleReader {
  /// Instrument and version, as the codes of rules begin.
  let prefix: String
  let items: [InstrumentItem]
  let scores: [ScoreSpec]

  private static let mostRules = 60
  private static let keys = ["code", "when", "score", "grade", "dimension", "category", "level", "priority"]

  func rules(in node: FileNode) throws(InstrumentFault) -> [NeedRule] {
    var rules: [NeedRule] = []
    for node in try node.list(most: Self.mostRules) {
      let code = try FileTable(node, Self.keys).value("code").code()
      let rule = try rule(code, FileTable(node.moved(to: .need(code)), Self.keys))
      if rules.contains(where: { $0.code == rule.code }) {
        throw .duplicate(line: node.line, .file, .rule, code: code)
      }
      rules.append(rule)
    }
    return rules
  }

  private func rule(_ code: String, _ table: FileTable) throws(InstrumentFault) -> NeedRule {
    let heads = items.map { ItemReader.Head(code: $0.code, field: $0.field, scale: $0.scale) }
    let when = try table["when"].map { (node) throws(InstrumentFault) in
      try ConditionReader(items: heads).condition(node)
    }
    let reading = try table["score"].map { (node) throws(InstrumentFault) in
      try readingOf(node, table)
    }
    if when == nil, reading == nil { throw .missingKey(line: table.node.line, table.node.place, key: "when") }
    return NeedRule(
      code: "\(prefix).\(code)",
      when: when ?? .always,
      reading: reading,
      dimension: try word(table, "dimension", .dimension, FileWords.dimensions),
      category: try word(table, "category", .category, FileWords.categories),
      level: try oneOf(table, "level", FileWords.levels),
      priority: try oneOf(table, "priority", FileWords.priorities))
  }

  /// `score: WHO5` and `grade: act`: a score with bands, and the grade its reading must have.
  private func readingOf(_ node: FileNode, _ table: FileTable) throws(InstrumentFault) -> NeedRule.Reading {
    guard let place = scores.firstIndex(where: { $0.code == node.scalar && !$0.bands.isEmpty }) else {
      throw .unknown(line: node.line, node.place, .score, code: node.found)
    }
    return NeedRule.Reading(score: place, grade: try table.value("grade").oneOf(ScoreBand.Grade.self))
  }

  private func word<Word>(
    _ table: FileTable, _ key: String, _ kind: InstrumentFault.Kind, _ words: [String: Word]
  ) throws(InstrumentFault) -> Word {
    let node = try table.value(key)
    guard let word = words[node.scalar] else {
      throw .unknown(line: node.line, node.place, kind, code: node.found)
    }
    return word
  }

  private func oneOf<Word>(
    _ table: FileTable, _ key: String, _ words: [String: Word]
  ) throws(InstrumentFault) -> Word {
    let node = try table.value(key)
    guard let word = words[node.scalar] else { throw node.unexpected(.oneOf(words.keys.sorted())) }
    return word
  }
}
