/// Reads one rule of a file of follow-up rules.
enum FollowUpRuleReader {
  private static let keys = [
    "code", "after", "from", "days", "months", "levels", "kind", "instrument", "channel", "tolerance",
  ]
  private static let levels: [String: VulnerabilityLevel] = [
    "critical": .critical, "high": .high, "moderate": .moderate, "low": .low,
  ]
  private static let kinds: [String: FollowUpKind] = [
    "contact": .contact, "plan": .plan, "action": .action, "interview": .interview, "referral": .referral,
    "other": .other,
  ]
  private static let channels: [String: ContactChannel] = [
    "phone": .phone, "office": .office, "home": .home, "message": .message, "other": .other,
  ]
  private static let mostDays = 1_500
  private static let mostMonths = 48

  static func rule(_ node: FileNode) throws(InstrumentFault) -> FollowUpRule {
    let code = try FileTable(node, keys).value("code").code()
    let table = try FileTable(node.moved(to: .rule(code)), keys)
    let kind = try word(table.value("kind"), kinds)
    return FollowUpRule(
      code: code,
      trigger: try table.value("after").oneOf(FollowUpRule.Trigger.self),
      anchor: try table["from"]?.oneOf(FollowUpRule.Anchor.self) ?? .event,
      offsets: try offsets(table),
      kind: kind,
      instrument: kind == .interview ? try table.value("instrument").instrumentCode() : nil,
      channel: try word(table.value("channel"), channels),
      tolerance: try table["tolerance"]?.whole(0...mostDays))
  }

  /// One of `days`, `months` and `levels`.
  private static func offsets(_ table: FileTable) throws(InstrumentFault) -> FollowUpRule.Offsets {
    if let months = table["months"] { return .months(try counts(months, 0...mostMonths)) }
    if let levels = table["levels"] { return try byLevel(levels) }
    return .days(try counts(table.value("days"), 0...mostDays))
  }

  private static func counts(_ node: FileNode, _ range: ClosedRange<Int>) throws(InstrumentFault) -> [Int] {
    var counts: [Int] = []
    for part in try node.list(most: 40) {
      let count = try part.whole(range)
      // Steps are told apart by their counts.
      if let last = counts.last, count <= last {
        throw part.unexpected(.wholeNumber(min(last + 1, range.upperBound)...range.upperBound))
      }
      counts.append(count)
    }
    if counts.isEmpty { throw node.unexpected(.list) }
    return counts
  }

  private static func byLevel(_ node: FileNode) throws(InstrumentFault) -> FollowUpRule.Offsets {
    let table = try FileTable(node, levels.keys.sorted() + ["unknown"])
    var counts: [VulnerabilityLevel: Int] = [:]
    for (key, level) in levels { counts[level] = try table.value(key).whole(0...mostDays) }
    return .byLevel(counts, unknown: try table.value("unknown").whole(0...mostDays))
  }

  private static func word<Word>(_ node: FileNode, _ words: [String: Word]) throws(InstrumentFault) -> Word {
    guard let word = words[node.scalar] else { throw node.unexpected(.oneOf(words.keys.sorted())) }
    return word
  }
}
