import Casework
import Testing

private func shipped(_ code: String) throws -> Instrument {
  try #require(InstrumentShelf.builtIn.current(code))
}

struct `A score` {
  private static let mini = Result { try Instrument(yaml: Array(SampleInstrument.text.utf8)) }

  private func answers(_ codes: String) throws -> InstrumentAnswers {
    InstrumentAnswers(try Self.mini.get(), codes)
  }

  @Test func `is the weighted mean of what was answered, rounded half up`() throws {
    // Weights 1, 0.5 and 2: (1 + 0 + 2) / 3.5 = 0.857..., (0 + 0.5 + 0) / 1.5 = 0.333...
    #expect(try answers("ONO").result("ECO")?.value == Points(tenThousandths: 8_600))
    #expect(try answers("NO.").result("ECO")?.value == Points(tenThousandths: 3_300))
    #expect(try answers("ONN").result("ECO")?.value == Points(tenThousandths: 2_900))
    let halves = try Instrument(
      yaml: SampleInstrument.changed("b: 0.5, c: 2}\n", "b: 0.5, c: 2}\n    multiplier: 0.015\n"))
    #expect(InstrumentAnswers(halves, "OOO").result("ECO")?.value == Points(tenThousandths: 200))
  }

  @Test func `takes nothing missing for zero`() throws {
    let all = try answers("OOO").result("ECO")
    let some = try answers("O.O").result("ECO")
    #expect(all?.value == Points(1) && some?.value == Points(1))
    #expect(some?.range == Points(tenThousandths: 8_600)...Points(1))
    #expect(some?.coverage == Share(30_000, of: 35_000) && some?.coverage.percent == 85)
  }

  @Test func `has no value below its coverage, but a range and the question that narrows it most`() throws {
    let result = try #require(try answers("OO.").result("ECO"))
    #expect(result.value == nil && result.reason == .tooFewAnswers(least: Share(2, of: 3)))
    #expect(result.coverage == Share(15_000, of: 35_000))
    #expect(result.next == FieldCode("MINI.1.c"))
    #expect(result.range == Points(tenThousandths: 4_300)...Points(1) && result.band == nil)
  }

  @Test func `counts what is not known as missing, and asks for something else`() throws {
    let result = try #require(try answers("OS.").result("ECO"))
    #expect(result.coverage == Share(10_000, of: 35_000) && result.next == FieldCode("MINI.1.c"))
    let full = try #require(try answers("OSO").result("ECO"))
    #expect(full.value == Points(1) && full.next == nil)
    #expect(full.range == Points(tenThousandths: 8_600)...Points(1))
    for reason in NoAnswer.allCases {
      var refused = try answers("O.O")
      refused.given[FieldCode("MINI.1.b")] = .noAnswer(reason)
      #expect(refused.result("ECO") == full)
    }
  }

  @Test func `leaves out of the weights what does not concern the person or is not asked`() throws {
    let notApplicable = try #require(try answers("OXO").result("ECO"))
    #expect(
      notApplicable.coverage == Share(30_000, of: 30_000) && notApplicable.range == Points(1)...Points(1))
    let notAsked = try #require(try answers("NO.").result("ECO"))
    #expect(notAsked.coverage == Share(15_000, of: 15_000))
    let nothingApplies = String(repeating: "X", count: 3)
    #expect(try answers(nothingApplies).result("ECO")?.reason == .notAsked)
    #expect(try answers(nothingApplies).result("ECO")?.range == nil)
  }

  @Test func `does not read an answer whose question is no longer asked`() throws {
    #expect(try answers("NOO").result("ECO") == answers("NO.").result("ECO"))
  }

  @Test func `made by a sum waits for every item, and is not made of some`() throws {
    let open = try #require(try answers("OO.").result("ALL"))
    #expect(
      open.value == nil && open.reason == .notAllAnswered(left: 1) && open.range == Points(2)...Points(3))
    #expect(try answers("OOS").result("ALL")?.reason == .notAllAnswered(left: 1))
    #expect(try answers("OXO").result("ALL")?.reason == .notAllAnswered(left: 1))
    #expect(try answers("NOO").result("ALL")?.reason == .notAsked)
    #expect(try answers("OOO").result("ALL")?.value == Points(3))
  }

  @Test func `may lie on both sides of zero`() throws {
    let text = SampleInstrument.text.replacing("value: 0", with: "value: -1").replacing(
      "from: 0,", with: "from: -1,")
    let signed = try Instrument(yaml: Array(text.utf8))
    #expect(InstrumentAnswers(signed, "").result("ALL")?.range == Points(-3)...Points(3))
    #expect(InstrumentAnswers(signed, "").result("ECO")?.range == Points(-1)...Points(1))
    // (1 - 0.5 - 2) / 3.5 = -0.428...; half a hundredth goes up, below zero too.
    #expect(InstrumentAnswers(signed, "ONN").result("ECO")?.value == Points(tenThousandths: -4_300))
    #expect(InstrumentAnswers(signed, "OON").result("ECO")?.value == Points(tenThousandths: -1_400))
  }

  @Test func `made of others waits for them`() throws {
    let codes = SampleInstrument.changed(
      "    method: sum\n    best: low\n", "    method: mean\n    coverage: 0.1\n    best: low\n")
    let mean = try Instrument(yaml: codes)
    let result = try #require(InstrumentAnswers(mean, "O..").result("ALL"))
    #expect(result.value == nil && result.reason == .partMissing(LocalText(fr: "part", en: "part")))
    #expect(InstrumentAnswers(mean, "O.O").result("ALL")?.value == Points(1))
  }

  @Test func `reads the value by its band, or the whole range when it has one reading`() throws {
    #expect(try answers("NO.").result("ECO")?.band?.grade == .act)
    let asq = try shipped("ASQ")
    let positive = try #require(InstrumentAnswers(asq, "O").result("ASQ"))
    #expect(positive.value == nil && positive.range == Points(1)...Points(4))
    #expect(positive.band?.grade == .act)
    #expect(InstrumentAnswers(asq, "N").result("ASQ")?.band == nil)
  }

  @Test func `is not made of a minor's answers to an adult's instrument`() throws {
    var minor = try answers("OOO")
    minor.birth = .day(minor.day.adding(months: -12 * 18).adding(days: 1))
    #expect(minor.result("ECO")?.reason == .tooYoung(age: 17, least: 18))
    #expect(minor.result("ECO")?.value == nil && minor.result("ECO")?.range == nil)
    minor.birth = .day(minor.day.adding(months: -12 * 18))
    #expect(minor.result("ECO")?.value == Points(1))
  }

  @Test(arguments: [
    ("0.62", 6_200), ("-1", -10_000), ("10000", 100_000_000), ("0.0001", 1), ("1.2345", 12_345),
  ])
  func `is counted in ten-thousandths`(text: String, value: Int) {
    #expect(Points(parsing: text)?.tenThousandths == value)
  }

  @Test(arguments: ["", "-", ".5", "5.", "1.23456", "1,5", "1e3", "0x1", "10001", "--1", "1.2.3", "١"])
  func `is not read from anything else`(text: String) {
    #expect(Points(parsing: text) == nil)
  }
}

/// Cut-offs as published, or as domain.md 4.5 recalls them: source, instrument, score, the options in the order of the
/// items, the value, and the grade and label of the reading.
struct `A published cut-off` {
  static let table: [(String, String, String, String, Int, ScoreBand.Grade?, String)] = [
    ("WHO-5: raw below 13 is poor (domain.md 4.5)", "WHO5", "WHO5", "33333", 60, .good, "satisfactory"),
    ("WHO-5", "WHO5", "WHO5", "33322", 52, .good, "satisfactory"),
    ("WHO-5: 50 and below", "WHO5", "WHO5", "33222", 48, .act, "poor, assess further"),
    ("WHO-5: 28 and below", "WHO5", "WHO5", "22111", 28, .act, "very poor, assess depression"),
    ("WHO-5", "WHO5", "WHO5", "22211", 32, .act, "poor, assess further"),
    ("WHO-5", "WHO5", "WHO5", "00000", 0, .act, "very poor, assess depression"),
    ("WHO-5", "WHO5", "WHO5", "55555", 100, .good, "satisfactory"),
    ("PHQ-2: 3 and above (PMC2906530)", "PHQ9", "PHQ2", "11", 2, .good, "negative"),
    ("PHQ-2", "PHQ9", "PHQ2", "12", 3, .act, "positive, go on"),
    ("PHQ-9: 5, 10, 15, 20 (domain.md 4.5)", "PHQ9", "PHQ9", "211000000", 4, .good, "minimal"),
    ("PHQ-9", "PHQ9", "PHQ9", "211100000", 5, .watch, "mild"),
    ("PHQ-9", "PHQ9", "PHQ9", "333000000", 9, .watch, "mild"),
    ("PHQ-9: refer from 10", "PHQ9", "PHQ9", "333100000", 10, .act, "moderate, refer"),
    ("PHQ-9", "PHQ9", "PHQ9", "333320000", 14, .act, "moderate, refer"),
    ("PHQ-9", "PHQ9", "PHQ9", "333330000", 15, .act, "moderately severe, refer"),
    ("PHQ-9", "PHQ9", "PHQ9", "333333100", 19, .act, "moderately severe, refer"),
    ("PHQ-9", "PHQ9", "PHQ9", "333333200", 20, .act, "severe, refer"),
    ("PHQ-9", "PHQ9", "PHQ9", "333333333", 27, .act, "severe, refer"),
    ("ASQ: any yes (PMC9773543)", "ASQ", "ASQ", "NNNN", 0, .good, "negative"),
    ("ASQ", "ASQ", "ASQ", "NNNO", 1, .act, "positive: assess today"),
    ("ASQ", "ASQ", "ASQ", "OOOO", 4, .act, "positive: assess today"),
    ("ASQ: the fifth is acute", "ASQ", "NOW", "ONNNO", 1, .act, "acute: do not leave alone"),
    ("ASQ", "ASQ", "NOW", "ONNNN", 0, .watch, "not acute: do not leave it there"),
    (
      "WG-SS: one domain at the two worst answers (recalled)", "WGSS", "WGSS", "222222", 0, .good, "no domain"
    ),
    ("WG-SS", "WGSS", "WGSS", "111131", 1, .act, "one domain or more: plan support"),
    ("WG-SS", "WGSS", "WGSS", "444444", 6, .act, "one domain or more: plan support"),
    ("K6: 13 and above; 5 to 12 recalled", "K6", "K6", "400000", 4, .good, "low"),
    ("K6", "K6", "K6", "410000", 5, .watch, "moderate"),
    ("K6", "K6", "K6", "444000", 12, .watch, "moderate"),
    ("K6", "K6", "K6", "444100", 13, .act, "serious"),
    ("SRQ-20: none that holds everywhere", "SRQ20", "SRQ20", "OOOOOOOONNNNNNNNNNNN", 8, nil, ""),
  ]

  @Test(arguments: table.indices)
  func `stands where its source has it`(number: Int) throws {
    let (source, code, score, codes, value, grade, label) = Self.table[number]
    let result = try #require(InstrumentAnswers(shipped(code), codes).result(score))
    #expect(result.value == Points(value), "\(source): \(result)")
    #expect(result.band?.grade == grade && result.band?.label.english ?? "" == label, "\(source)")
  }

  @Test func `of PHQ-9 is not reached when PHQ-2 is below 3`() throws {
    let phq = try shipped("PHQ9")
    for (first, second) in (0...3).flatMap({ a in (0...3).map { (a, $0) } }) {
      let answers = InstrumentAnswers(phq, "\(first)\(second)")
      #expect(answers.asked.count == (first + second >= 3 ? 9 : 2), "\(first) \(second)")
      #expect((answers.result("PHQ9")?.reason == .notAsked) == (first + second < 3))
    }
    #expect(InstrumentAnswers(phq, "3").result("PHQ9")?.range == Points(3)...Points(27))
  }

  @Test func `of K6 cannot be had by yes and no`() throws {
    #expect(try shipped("K6").scales.allSatisfy { $0.options.filter { $0.value != nil }.count == 5 })
  }

  @Test func `of WG-SS is never had by yes and no, nor its purpose said`() throws {
    let wg = try shipped("WGSS")
    #expect(wg.scales.allSatisfy { $0.options.filter { $0.value != nil }.count == 4 })
    let shown = wg.items.map(\.text) + [wg.title, wg.shortTitle] + wg.scores.map(\.label)
    for text in shown { #expect(!(text.french + text.english).lowercased().contains("handicap")) }
  }
}
