import Casework
import Testing

struct `An instrument file` {
  @Test func `is read whole`() throws {
    let mini = try Instrument(yaml: Array(SampleInstrument.text.utf8))
    #expect(mini.name == "MINI.1" && mini.status == .provisional && mini.compartment == .casework)
    #expect(mini.leastAge == 18 && !mini.isRestricted && !mini.isOptional && mini.recalled == nil)
    #expect(mini.items.map(\.field.description) == ["MINI.1.a", "MINI.1.b", "MINI.1.c", "MINI.1.d"])
    #expect(mini.items[1].raises == ["O": .threat] && mini.items[3].isContext)
    #expect(mini.items[2].relevance == .hasOption(FieldCode("MINI.1.a"), ["O"]))
    #expect(mini.items[0].scale.list == OptionList(code: "MINI.1.YN", options: ["O", "N", "S", "X"]))
    #expect(mini.scores.map(\.code) == ["ECO", "ALL"])
    #expect(mini.scores[0].leastCoverage == Share(2, of: 3) && mini.scores[1].leastCoverage == .all)
    #expect(mini.scores[0].band(at: Points(tenThousandths: 4_900))?.label == LocalText(fr: "bas", en: "low"))
    #expect(mini.bytes == Array(SampleInstrument.text.utf8))
  }

  @Test func `has the digest that every other program gives it`() throws {
    // The file of the sample, by sha256sum.
    let mini = try Instrument(yaml: Array(SampleInstrument.text.utf8))
    #expect(mini.digest == "3ce4e4bf8423770aaf771341578bcc7a08386cefbd479d55429217e673b70a43")
    let other = try Instrument(yaml: SampleInstrument.changed("version: 1", "version: 2"))
    #expect(other.digest != mini.digest && other.digest.utf8.count == 64)
  }

  @Test(arguments: InstrumentShelf.files)
  func `of the program is read`(file: [UInt8]) throws {
    let instrument = try Instrument(yaml: file)
    #expect(InstrumentShelf.builtIn[instrument.code, instrument.version]?.digest == instrument.digest)
  }

  @Test func `brings the circumstances and its items as a form in its compartment`() throws {
    let mini = try Instrument(
      yaml: SampleInstrument.changed("compartment: case", "compartment: psychosocial"))
    let form = mini.form
    #expect(form.code == "interview.MINI" && form.version == 1)
    #expect(form.sections.map(\.code) == [.interview, .items])
    #expect(form.fields.allSatisfy { $0.compartment == .psychosocial })
    #expect(form.sections[1].fields.map(\.code) == mini.items.map(\.field))
    #expect(form.sections[1].fields.allSatisfy { $0.advances && $0.width == 1 })
    #expect(form.sections[1].fields[1].raises == ["O": .threat])
  }
}

struct `An instrument file is refused` {
  private static let flow =
    "  - {code: a, dimension: economic, scale: YN, fr: A ?, en: A?, label: {fr: a, en: a}}"

  /// What stands instead of what, the fault, and on which line of the sample.
  static let cases: [(String, String, @Sendable (Int) -> InstrumentFault, String)] = [
    (
      "version: 1", "version: one",
      { .unexpected(line: $0, .file, expected: .wholeNumber(1...9_999), found: "one") }, "version: 1"
    ),
    (
      "version: 1", "version: 1.5",
      { .unexpected(line: $0, .file, expected: .wholeNumber(1...9_999), found: "1.5") }, "version: 1"
    ),
    (
      "code: MINI", "code: mini", { .unexpected(line: $0, .file, expected: .instrumentCode, found: "mini") },
      "code: MINI"
    ),
    ("format: 1", "format: 2", { .unknownFormat(line: $0, found: "2", known: 1) }, "format: 1"),
    (
      "status: provisional", "status: final",
      {
        .unexpected(
          line: $0, .file, expected: .oneOf(["provisional", "official", "adapted"]), found: "final")
      }, "status"
    ),
    (
      "compartment: case", "compartment: {a: b}",
      {
        .unexpected(line: $0, .file, expected: .oneOf(Compartment.allCases.map(\.rawValue)), found: "{...}")
      }, "compartment"
    ),
    (
      "leastAge: 18", "leastAge: adult",
      { .unexpected(line: $0, .file, expected: .wholeNumber(0...120), found: "adult") }, "leastAge"
    ),
    (
      "leastAge: 18", "ageLimit: 18",
      { .unknownKey(line: $0, .file, key: "ageLimit", known: InstrumentFileKeys.all) }, "leastAge"
    ),
    ("status: provisional\n", "", { _ in .missingKey(line: 1, .file, key: "status") }, "status"),
    (
      "short: {fr: Petit, en: Small}", "short: {fr: Petit}",
      { .missingLanguage(line: $0, .file, key: "short", language: "en") }, "short"
    ),
    (
      "value: 1, fr: oui, en: \"yes\"", "value: 1, en: \"yes\"",
      { .missingLanguage(line: $0, .option(scale: "YN", code: "O"), key: "fr, en", language: "fr") },
      "code: O"
    ),
    (
      "short: {fr: Petit, en: Small}", "short: Petit",
      { .unexpected(line: $0, .file, expected: .mapping, found: "Petit") }, "short"
    ),
    (
      "value: 1, fr", "value: 1.00001, fr",
      { .unexpected(line: $0, .option(scale: "YN", code: "O"), expected: .decimal, found: "1.00001") },
      "code: O"
    ),
    (
      "value: 1, fr", "value: 0,5, fr",
      {
        .unknownKey(line: $0, .scale("YN"), key: "5", known: ["code", "value", "notApplicable", "fr", "en"])
      }, "code: O"
    ),
    (
      "code: S, fr", "code: SS, fr",
      { .unexpected(line: $0, .scale("YN"), expected: .optionCode, found: "SS") }, "code: S,"
    ),
    (
      "code: N, value", "code: O, value", { .duplicate(line: $0, .scale("YN"), .option, code: "O") },
      "code: N"
    ),
    (
      "code: X, notApplicable: yes", "code: X, value: 1, notApplicable: yes",
      {
        .unknownKey(
          line: $0, .option(scale: "YN", code: "X"), key: "value",
          known: ["code", "notApplicable", "fr", "en"])
      }, "code: X"
    ),
    (
      "code: X, notApplicable: yes", "code: X, notApplicable: perhaps",
      { .unexpected(line: $0, .option(scale: "YN", code: "X"), expected: .yesOrNo, found: "perhaps") },
      "code: X"
    ),
    (
      "dimension: economic", "dimension: moral",
      { .unknown(line: $0, .item("a"), .dimension, code: "moral") }, "code: a"
    ),
    (
      "scale: YN, fr: A ?", "scale: F5, fr: A ?", { .unknown(line: $0, .item("a"), .scale, code: "F5") },
      "code: a"
    ),
    ("code: b,", "code: a,", { .duplicate(line: $0, .file, .item, code: "a") }, "code: b,"),
    ("code: b,", "code: b.1,", { .unexpected(line: $0, .file, expected: .code, found: "b.1") }, "code: b,"),
    (
      "raises: {O: threat}", "raises: {O: fear}", { .unknown(line: $0, .item("b"), .flag, code: "fear") },
      "code: b,"
    ),
    (
      "raises: {O: threat}", "raises: {Z: threat}", { .unknown(line: $0, .item("b"), .option, code: "Z") },
      "code: b,"
    ),
    (
      "when: {item: a, is: O}", "when: {item: z, is: O}",
      { .unknown(line: $0, .item("c"), .item, code: "z") }, "code: c,"
    ),
    (
      "when: {item: a, is: O}", "when: {item: a, is: Z}",
      { .unknown(line: $0, .item("c"), .option, code: "Z") }, "code: c,"
    ),
    (
      "when: {item: a, is: O}", "when: {is: O}",
      { .unexpected(line: $0, .item("c"), expected: .condition, found: "{...}") }, "code: c,"
    ),
    (
      "when: {item: a, is: O}", "when: often",
      { .unexpected(line: $0, .item("c"), expected: .condition, found: "often") }, "code: c,"
    ),
    ("when: {item: a, is: O}", "when: {item: c, is: O}", { .cycle(line: $0, items: ["c"]) }, "code: c,"),
    (
      "fr: A ?, en: A?, label", "when: {not: {any: [{item: c, is: O}]}}, fr: A ?, en: A?, label",
      { .cycle(line: $0, items: ["a", "c"]) }, "code: a,"
    ),
    (
      "method: mean", "method: median",
      { .unexpected(line: $0, .score("ECO"), expected: .oneOf(["sum", "mean"]), found: "median") },
      "method: mean"
    ),
    (
      "weights: {a: 1, b: 0.5, c: 2}", "weights: {a: 1, b: 0.5, c: }",
      { .weightMissing(line: $0, .score("ECO"), item: "c") }, "b: 0.5"
    ),
    (
      "weights: {a: 1, b: 0.5, c: 2}", "weights: {a: 1, b: 0, c: 2}",
      { .unexpected(line: $0, .score("ECO"), expected: .weight, found: "0") }, "b: 0.5"
    ),
    (
      "weights: {a: 1, b: 0.5, c: 2}", "weights: {a: 1, b: 0.5, z: 2}",
      { .unknown(line: $0, .score("ECO"), .item, code: "z") }, "b: 0.5"
    ),
    (
      "weights: {a: 1, b: 0.5, c: 2}", "weights: {a: 1, b: 0.5, c: 2, d: 1}",
      { .weightWithoutValue(line: $0, .score("ECO"), item: "d") }, "b: 0.5"
    ),
    (
      "weights: {a: 1, b: 1, c: 1}", "weights: {a: 1, b: 1}",
      { .weightMissing(line: $0, .score("ALL"), item: "c") }, "parts"
    ),
    (", context: yes}", "}", { .weightMissing(line: $0, .file, item: "d") }, "  - code: ECO"),
    ("code: ALL", "code: ECO", { .duplicate(line: $0, .file, .score, code: "ECO") }, "code: ALL"),
    ("parts: [ECO]", "parts: [SOC]", { .unknown(line: $0, .score("ALL"), .score, code: "SOC") }, "parts"),
    (
      "parts: [ECO]", "coverage: 0.5",
      {
        .unknownKey(
          line: $0, .score("ALL"), key: "coverage",
          known: [
            "code", "label", "method", "weights", "multiplier", "decimals", "best", "bands", "parts", "note",
          ])
      }, "parts"
    ),
    (
      "{from: 0.5, to: 1,", "{from: 0.49, to: 1,",
      { .bandsOverlap(line: $0, .band(score: "ECO", number: 2), at: Points(tenThousandths: 4_900)) },
      "from: 0.5"
    ),
    (
      "{from: 0.5, to: 1,", "{from: 0.52, to: 1,",
      {
        .bandsGap(
          line: $0, .band(score: "ECO", number: 2), from: Points(tenThousandths: 5_000),
          to: Points(tenThousandths: 5_100))
      }, "from: 0.5"
    ),
    (
      "{from: 0.5, to: 1,", "{from: 0.5, to: 0.9,",
      { .bandsGap(line: $0, .score("ECO"), from: Points(tenThousandths: 9_100), to: Points(1)) }, "from: 0,"
    ),
    (
      "{from: 0.5, to: 1,", "{from: 0.5, to: 0.4,",
      { .unexpected(line: $0, .band(score: "ECO", number: 2), expected: .range, found: "0.4") }, "from: 0.5"
    ),
    (
      "{from: 0.5, to: 1,", "{from: 0.505, to: 1,",
      { .unexpected(line: $0, .band(score: "ECO", number: 2), expected: .decimal, found: "0.505") },
      "from: 0.5"
    ),
    ("fr: Bureau", "fr: \"Bu\\u202ereau\"", { .hostileText(line: $0) }, "source"),
    ("fr: Bureau", "fr: Bu\u{202e}reau", { .hostileText(line: $0) }, "source"),
    ("fr: Bureau", "fr: Bu\u{1b}[2Jreau", { .hostileText(line: $0) }, "source"),
    ("fr: Bureau", "fr: Bu\u{200b}reau", { .hostileText(line: $0) }, "source"),
    (
      "fr: Bureau", "fr: \"\"", { .unexpected(line: $0, .file, expected: .text(most: 600), found: "") },
      "source"
    ),
    ("source: {", "source: &x {", { .forbidden(line: $0, what: "&") }, "source"),
    ("fr: Bureau", "fr: *x", { .forbidden(line: $0, what: "*") }, "source"),
    ("fr: Bureau", "fr: [[[[[[[[[[x]]]]]]]]]]", { .forbidden(line: $0, what: "[") }, "source"),
    ("source: {", "- - - - - {", { .forbidden(line: $0, what: "-") }, "source"),
  ]

  @Test(arguments: cases.indices)
  func `with the line, the part and what belongs there`(number: Int) {
    let (old, new, fault, place) = Self.cases[number]
    #expect(SampleInstrument.text.contains(old))
    let found = SampleInstrument.fault(SampleInstrument.changed(old, new))
    #expect(found == fault(SampleInstrument.line(place)), "\(new): \(String(describing: found))")
  }

  @Test func `when it is far too large, no UTF-8 or no YAML`() {
    let large = [UInt8](repeating: UInt8(ascii: "#"), count: 10_000_000)
    #expect(SampleInstrument.fault(large) == .tooLarge(bytes: 10_000_000, most: 262_144))
    #expect(SampleInstrument.fault([0xff, 0xfe, 0x00]) == .notUTF8)
    #expect(SampleInstrument.fault([]) != nil)
    for text in ["code: [a, b", "code: a\ncode: b\n", "a: b\n---\nc: d\n"] {
      guard case .notYAML = SampleInstrument.fault(Array(text.utf8)) else {
        Issue.record("\(text): \(String(describing: SampleInstrument.fault(Array(text.utf8))))")
        continue
      }
    }
    #expect(
      SampleInstrument.fault(Array(SampleInstrument.text.utf8) + [UInt8](repeating: 0x20, count: 5_000))
        == .forbidden(line: SampleInstrument.lines.count + 1, what: "..."))
  }

  @Test func `byte by byte changed, without a trap`() {
    var dice = Dice(seed: 31)
    let bytes = Array(SampleInstrument.text.utf8)
    for _ in 0..<3_000 {
      var broken = bytes
      for _ in 0...dice.roll(3) {
        switch dice.roll(3) {
        case 0: broken[dice.roll(broken.count)] = UInt8(dice.roll(256))
        case 1: broken.removeSubrange(dice.roll(broken.count)..<broken.count)
        default:
          broken.insert(
            contentsOf: Array("[{: \n-\"'".utf8).shuffled(using: &dice), at: dice.roll(broken.count + 1))
        }
        if broken.isEmpty { break }
      }
      if case .tooLarge = SampleInstrument.fault(broken) { Issue.record("not too large") }
    }
  }
}

/// The keys at the top of a file, as the sentence lists them.
enum InstrumentFileKeys {
  static let all = [
    "format", "code", "version", "status", "title", "short", "instructions", "source", "licence", "recalled",
    "compartment", "restricted", "optional", "leastAge", "scales", "items", "scores", "needs",
  ]
}
