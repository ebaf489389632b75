import Casework
import Testing
import Wording

struct `The sentence for a wrong instrument file` {
  private static let places: [InstrumentFault.Place] = [
    .file, .scale("S5"), .option(scale: "S5", code: "1"), .item("eco1"), .score("ECO"),
    .band(score: "ECO", number: 2), .need("work"), .rule("plan"),
  ]
  private static let kinds: [InstrumentFault.Kind] = [
    .item, .scale, .option, .score, .dimension, .flag, .category, .rule, .holiday,
  ]
  private static let expectations: [InstrumentFault.Expectation] = [
    .mapping, .list, .text(most: 44), .wholeNumber(1...9), .decimal, .day, .weight, .share, .yesOrNo,
    .instrumentCode, .code, .optionCode, .oneOf(["sum", "mean"]), .condition, .range,
  ]
  static let faults: [InstrumentFault] =
    [
      .tooLarge(bytes: 10_000_000, most: 262_144), .notUTF8, .notYAML(line: 3, detail: "did not find"),
      .forbidden(line: 3, what: "&"), .hostileText(line: 3), .unknownFormat(line: 1, found: "2", known: 1),
      .tooMany(line: 3, .file, most: 120),
      .unknownKey(line: 3, .file, key: "cod", known: ["code", "version"]),
      .missingKey(line: 3, .item("a"), key: "scale"),
      .missingLanguage(line: 3, .item("a"), key: "label", language: "en"),
      .weightMissing(line: 3, .score("ECO"), item: "a"),
      .weightWithoutValue(line: 3, .score("ECO"), item: "a"),
      .cycle(line: 3, items: ["a", "b"]),
      .bandsOverlap(line: 3, .score("ECO"), at: Points(tenThousandths: 5_000)),
      .bandsGap(line: 3, .score("ECO"), from: Points(1), to: Points(2)),
    ] + places.map { .missingKey(line: 3, $0, key: "code") }
    + kinds.map { .unknown(line: 3, .file, $0, code: "x") }
    + kinds.map { .duplicate(line: 3, .file, $0, code: "x") }
    + expectations.map { .unexpected(line: 3, .item("a"), expected: $0, found: "x") }

  @Test(arguments: faults)
  func `is plain in both languages`(fault: InstrumentFault) {
    for words in bothLanguages { expectSentence(words.sentence(for: fault)) }
    #expect(french.sentence(for: fault) != english.sentence(for: fault))
  }

  @Test func `names the line, the part and what belongs there`() {
    let weight = InstrumentFault.weightMissing(line: 41, .score("ECO"), item: "eco3")
    #expect(
      french.sentence(for: weight) == "Ligne 41, score \"ECO\" : la question \"eco3\" n'a pas de poids.")
    let type = InstrumentFault.unexpected(line: 7, .item("eco3"), expected: .yesOrNo, found: "peut-être")
    #expect(english.sentence(for: type) == "Line 7, item \"eco3\": yes / no expected, not \"peut-être\".")
    let gap = InstrumentFault.bandsGap(
      line: 9, .score("ECO"), from: Points(tenThousandths: 5_000), to: Points(tenThousandths: 5_100))
    #expect(french.sentence(for: gap) == "Ligne 9, score \"ECO\" : aucune tranche de 0,5 à 0,51.")
  }

  @Test func `cannot act on the terminal of whoever reads it`() {
    let hostile = InstrumentFault.unknownKey(line: 1, .file, key: "\u{1b}[2J\u{202e}", known: [])
    #expect(!french.sentence(for: hostile).unicodeScalars.contains { $0.value < 32 || $0.value == 0x202e })
  }
}
