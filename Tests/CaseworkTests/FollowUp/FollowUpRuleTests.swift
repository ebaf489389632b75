import Casework
import Testing

struct `The rules of follow-up` {
  @Test func `of the program are read, with a rule for every beginning`() throws {
    let rules = try FollowUpRules(yaml: FollowUpRules.file)
    #expect(rules == FollowUpRules.builtIn && rules.version == 1)
    #expect(Set(rules.rules.map(\.trigger)) == Set(FollowUpRule.Trigger.allCases))
  }

  /// The default proposal of the field notes.
  @Test func `of the program are the proposal that stands for the unknown procedures`() throws {
    let rules = FollowUpRules.builtIn.rules
    let intake = try #require(rules.first { $0.code == "intake" })
    #expect(
      intake.offsets == .byLevel([.critical: 2, .high: 7, .moderate: 14, .low: 30], unknown: 7))
    let plan = try #require(rules.first { $0.code == "plan" })
    #expect(plan.offsets == .months([1, 3, 6, 9, 12]) && plan.anchor == .return)
    let survey = try #require(rules.first { $0.code == "rss" })
    #expect(survey.offsets == .months([3, 6, 12]) && survey.instrument == "RSS" && survey.tolerance == 30)
  }

  private static let keys = [
    "code", "after", "from", "days", "months", "levels", "kind", "instrument", "channel", "tolerance",
  ]
  private static let triggers = FollowUpRule.Trigger.allCases.map(\.rawValue)
  private static let channels = ["home", "message", "office", "other", "phone"]
  private static let text = """
    format: 1
    version: 3
    rules:
      - {code: first, after: intake, days: [2], kind: contact, channel: phone}
      - {code: rss, after: intake, from: return, months: [3, 6], kind: interview, instrument: RSS, channel: office}

    """

  @Test(arguments: [
    ("format: 1", "format: 9", InstrumentFault.unknownFormat(line: 1, found: "9", known: 1)),
    ("version: 3", "version: 0", .unexpected(line: 2, .file, expected: .wholeNumber(1...9_999), found: "0")),
    ("code: rss", "code: first", .duplicate(line: 5, .file, .rule, code: "first")),
    ("code: first, ", "", .missingKey(line: 4, .file, key: "code")),
    ("days: [2], ", "", .missingKey(line: 4, .rule("first"), key: "days")),
    ("days: [2]", "days: []", .unexpected(line: 4, .rule("first"), expected: .list, found: "[...]")),
    (
      "days: [2]", "days: [-2]",
      .unexpected(line: 4, .rule("first"), expected: .wholeNumber(0...1_500), found: "-2")
    ),
    (
      "[3, 6]", "[3, 3]", .unexpected(line: 5, .rule("rss"), expected: .wholeNumber(4...48), found: "3")
    ),
    ("instrument: RSS, ", "", .missingKey(line: 5, .rule("rss"), key: "instrument")),
    ("channel: phone", "chanel: phone", .unknownKey(line: 4, .file, key: "chanel", known: keys)),
    (
      "channel: phone", "channel: fax",
      .unexpected(line: 4, .rule("first"), expected: .oneOf(channels), found: "fax")
    ),
    (
      "after: intake, days", "after: rain, days",
      .unexpected(line: 4, .rule("first"), expected: .oneOf(triggers), found: "rain")
    ),
  ])
  func `that are wrong are refused with line and rule`(
    what: String, instead: String, fault: InstrumentFault
  ) {
    let text = Self.text.replacing(what, with: instead, maxReplacements: 1)
    #expect(text != Self.text)
    #expect(throws: fault) { try FollowUpRules(yaml: Array(text.utf8)) }
  }
}
