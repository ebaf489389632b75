import Casework
import Testing

struct `The rules of the clock` {
  @Test func `of the program are read, with the limits of the inter-agency form`() throws {
    let rules = try ReferralClockRules(yaml: ReferralClockRules.file)
    #expect(rules == ReferralClockRules.builtIn && rules.version == 1)
    // 24 hours, 72 hours, two weeks; twice as much for a decision
    let expected: [(ReferralUrgency, ReferralPace.Counting, Int)] = [
      (.emergency, .calendar, 1), (.urgent, .working, 3), (.normal, .working, 10),
    ]
    for (urgency, counting, answer) in expected {
      let pace = rules.pace(urgency, .employment)
      #expect(pace.counting == counting)
      #expect(pace.answer == answer && pace.decision == 2 * answer)
    }
  }

  @Test func `of an office change what they name, for the needs they name`() throws {
    let text = Self.text + "  - {needs: [training, funding], urgency: normal, wait: 40}\n"
    let rules = try ReferralClockRules(yaml: Array(text.utf8))
    #expect(rules.pace(.normal, .training).wait == 40)
    #expect(rules.pace(.normal, .training).hold == 10)
    #expect(rules.pace(.urgent, .training).wait == 5)
    #expect(rules.pace(.normal, .health).wait == 20)
  }

  private static let text = """
    format: 1
    version: 3
    urgencies:
      emergency: {count: calendar, answer: 1, reminders: [1, 2], call: 2, next: 3, decision: 2, draft: 0, appointment: 1, shown: 1, begin: 1, wait: 3, hold: 2, review: 7, tell: 0, reach: 0, close: 7, recall: 1, again: 1}
      urgent: {count: working, answer: 3, reminders: [2, 3], call: 4, next: 6, decision: 6, draft: 1, appointment: 2, shown: 1, begin: 2, wait: 5, hold: 3, review: 10, tell: 1, reach: 1, close: 10, recall: 1, again: 2}
      normal: {count: working, answer: 10, reminders: [5, 8], call: 10, next: 15, decision: 20, draft: 3, appointment: 10, shown: 1, begin: 5, wait: 20, hold: 10, review: 20, tell: 3, reach: 2, close: 20, recall: 3, again: 5}
    services:
      - {needs: [protection], urgency: normal, answer: 2}

    """

  @Test(arguments: [
    ("format: 1", "format: 2", InstrumentFault.unknownFormat(line: 1, found: "2", known: 1)),
    (
      "  urgent: ", "  hurried: ",
      .unknownKey(line: 5, .file, key: "hurried", known: ["emergency", "normal", "urgent"])
    ),
    (
      "again: 2", "again: 0",
      .unexpected(line: 5, .rule("urgent"), expected: .wholeNumber(1...400), found: "0")
    ),
    (", recall: 3", "", .missingKey(line: 6, .rule("normal"), key: "recall")),
    (
      "count: working", "count: nights",
      .unexpected(line: 5, .rule("urgent"), expected: .oneOf(["working", "calendar"]), found: "nights")
    ),
    (
      "reminders: [5, 8]", "reminders: [5, 4]",
      .unexpected(line: 6, .rule("normal"), expected: .wholeNumber(5...400), found: "4")
    ),
    (
      "reminders: [5, 8]", "reminders: [5]",
      .unexpected(line: 6, .rule("normal"), expected: .list, found: "[...]")
    ),
    (
      "call: 10", "call: 7",
      .unexpected(line: 6, .rule("normal"), expected: .wholeNumber(8...400), found: "7")
    ),
    // A call that was put off, and the next provider was not.
    ("normal, answer: 2", "normal, call: 16", .missingKey(line: 8, .rule("normal"), key: "next")),
    (
      "normal, answer: 2", "often, answer: 2",
      .unexpected(line: 8, .file, expected: .oneOf(["emergency", "normal", "urgent"]), found: "often")
    ),
    ("[protection]", "[wealth]", .unknown(line: 8, .rule("normal"), .category, code: "wealth")),
    (
      "answer: 2}", "answer: 2}\n  - {needs: [health, protection], urgency: normal, answer: 3}",
      .duplicate(line: 9, .rule("normal"), .category, code: "protection")
    ),
  ])
  func `that are wrong are refused with line and urgency`(
    what: String, instead: String, fault: InstrumentFault
  ) {
    let text = Self.text.replacing(what, with: instead, maxReplacements: 1)
    #expect(text != Self.text)
    #expect(throws: fault) { try ReferralClockRules(yaml: Array(text.utf8)) }
  }
}
