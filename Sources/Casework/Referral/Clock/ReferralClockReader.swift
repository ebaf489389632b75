/// Reads the paces of a file of a clock.
enum ReferralClockReader {
  private static let urgencies: [String: ReferralUrgency] = [
    "emergency": .emergency, "urgent": .urgent, "normal": .normal,
  ]
  private static let mostDays = 400

  private typealias Days = (key: String, path: WritableKeyPath<ReferralPace, Int>, range: ClosedRange<Int>)

  /// Those that stand on their own; the others must not come before one another.
  private static var days: [Days] {
    [
      ("answer", \.answer, 0...mostDays), ("draft", \.draft, 0...mostDays),
      ("appointment", \.appointment, 0...mostDays), ("shown", \.shown, 0...mostDays),
      ("begin", \.begin, 0...mostDays), ("wait", \.wait, 1...mostDays), ("hold", \.hold, 1...mostDays),
      ("review", \.review, 1...mostDays), ("tell", \.tell, 0...mostDays), ("reach", \.reach, 0...mostDays),
      ("close", \.close, 0...mostDays), ("recall", \.recall, 0...mostDays),
      ("again", \.again, 1...mostDays),
    ]
  }
  private static let keys = ["count", "reminders", "call", "next", "decision"] + days.map(\.key)

  static func paces(_ node: FileNode) throws(InstrumentFault) -> [ReferralUrgency: ReferralPace] {
    let table = try FileTable(node, urgencies.keys.sorted())
    var paces: [ReferralUrgency: ReferralPace] = [:]
    for (key, urgency) in urgencies.sorted(by: { $0.key < $1.key }) {
      let node = try table.value(key).moved(to: .rule(key))
      paces[urgency] = try pace(FileTable(node, keys), changing: nil)
    }
    return paces
  }

  static func services(
    _ node: FileNode, changing paces: [ReferralUrgency: ReferralPace]
  ) throws(InstrumentFault) -> [ReferralUrgency: [NeedCategory: ReferralPace]] {
    var services: [ReferralUrgency: [NeedCategory: ReferralPace]] = [:]
    for service in try node.list(most: 100) {
      let known = ["needs", "urgency"] + keys
      let word = try FileTable(service, known).value("urgency")
      guard let urgency = urgencies[word.scalar] else {
        throw word.unexpected(.oneOf(urgencies.keys.sorted()))
      }
      let table = try FileTable(service.moved(to: .rule(word.scalar)), known)
      let pace = try pace(table, changing: paces[urgency])
      for category in try categories(table.value("needs")) {
        if services[urgency]?[category] != nil {
          throw .duplicate(line: service.line, table.node.place, .category, code: "\(category)")
        }
        services[urgency, default: [:]][category] = pace
      }
    }
    return services
  }

  /// Needs by the names they have in code.
  static func categories(_ node: FileNode) throws(InstrumentFault) -> [NeedCategory] {
    var categories: [NeedCategory] = []
    for part in try node.list(most: NeedCategory.allCases.count) {
      guard let category = FileWords.categories[part.scalar] else {
        throw .unknown(line: part.line, part.place, .category, code: part.found)
      }
      categories.append(category)
    }
    if categories.isEmpty { throw node.unexpected(.list) }
    return categories
  }

  /// - Parameter base: stands where the table is silent; without it the table must be whole.
  private static func pace(
    _ table: FileTable, changing base: ReferralPace?
  ) throws(InstrumentFault) -> ReferralPace {
    var pace = base ?? ReferralPace()
    if let node = try value("count", in: table, base) {
      pace.counting = try node.oneOf(ReferralPace.Counting.self)
    }
    for (key, path, range) in days {
      if let node = try value(key, in: table, base) { pace[keyPath: path] = try node.whole(range) }
    }
    if let node = try value("reminders", in: table, base) {
      let two = try node.list(most: 2)
      guard two.count == 2 else { throw node.unexpected(.list) }
      pace.firstReminder = try two[0].whole(0...mostDays)
      pace.secondReminder = try two[1].whole(pace.firstReminder...mostDays)
    }
    pace.call = try notBefore(pace.secondReminder, "call", pace.call, in: table, base)
    pace.next = try notBefore(pace.call, "next", pace.next, in: table, base)
    pace.decision = try notBefore(pace.answer, "decision", pace.decision, in: table, base)
    return pace
  }

  private static func notBefore(
    _ least: Int, _ key: String, _ known: Int, in table: FileTable, _ base: ReferralPace?
  ) throws(InstrumentFault) -> Int {
    if let node = try value(key, in: table, base) { return try node.whole(least...mostDays) }
    // What comes before it was put off, and it was not.
    if known < least { throw .missingKey(line: table.node.line, table.node.place, key: key) }
    return known
  }

  private static func value(
    _ key: String, in table: FileTable, _ base: ReferralPace?
  ) throws(InstrumentFault) -> FileNode? {
    base == nil ? try table.value(key) : table[key]
  }
}
