import Casework
import Testing
import Wording

private func shipped(_ code: String) throws -> Instrument {
  try #require(InstrumentShelf.builtIn.current(code))
}

private let day = CivilDay(year: 2026, month: 3, day: 12) ?? CivilDay(number: 0)

/// The score of an instrument whose items are answered by these options; a point leaves one out.
private func result(_ code: String, _ score: String, _ codes: String, age: Int = 30) throws -> ScoreResult {
  let instrument = try shipped(code)
  var answers = Answers()
  for (item, option) in zip(instrument.items, codes) where option != "." {
    answers[item.field] = .choice(String(option))
  }
  let results = instrument.results(for: answers, onDay: day, birth: .age(age, on: day))
  return try #require(results.first { $0.score.code == score })
}

struct `A score as text` {
  @Test func `says its value, what it could be, and how much was answered`() throws {
    let social = try result("RSS", "SOC", "..........22221O2222.")
    #expect(french.line(of: social) == "0,78  (0,70 à 0,80)  couverture 90 %")
    #expect(english.line(of: social) == "0.78  (0.70 to 0.80)  coverage 90%")
    #expect(french.reading(of: social) == "haut")
    let none = try result("RSS", "SOC", "..........2222")
    #expect(french.line(of: none) == "non calculable  (0,25 à 0,89)  couverture 36 %")
    #expect(french.reading(of: none) == "")
    #expect(try french.line(of: result("WHO5", "WHO5", "33222")) == "48  couverture 100 %")
    #expect(try french.line(of: result("PHQ9", "PHQ9", "00")) == "non calculable")
  }

  @Test func `says why there is none`() throws {
    let cases: [(ScoreResult, String)] = [
      (try result("RSS", "ECO", "1"), "trop peu de réponses : il en faut 66 % du poids"),
      (try result("RSS", "RSI", "1"), "il manque le score Économique"),
      (try result("WHO5", "WHO5", "555."), "il manque 2 réponses"),
      (try result("WHO5", "WHO5", "5555"), "il manque 1 réponse"),
      (try result("WHO5", "WHO5", "55555", age: 15), "15 ans : instrument à partir de 18 ans"),
      (try result("PHQ9", "PHQ9", "00"), "questions non posées"),
    ]
    for (result, sentence) in cases {
      let reason = try #require(result.reason)
      if case .tooFewAnswers = reason, result.score.code == "RSI" { continue }
      #expect(french.reason(of: reason) == sentence)
      for words in bothLanguages {
        expectPlain(words.reason(of: reason))
        #expect(words.reason(of: reason).count <= 60)
      }
    }
  }

  @Test(arguments: [
    (6_200, nil, "0,62"), (6_200, 2, "0,62"), (10_000, 2, "1,00"), (480_000, 0, "48"), (-500, 2, "-0,05"),
    (0, nil, "0"),
  ])
  func `has its decimals and a comma`(value: Int, decimals: Int?, text: String) {
    #expect(french.decimal(Points(tenThousandths: value), decimals: decimals) == text)
    #expect(
      english.decimal(Points(tenThousandths: value), decimals: decimals) == text.replacing(",", with: "."))
  }

  @Test func `is never a diagnosis`() throws {
    for instrument in InstrumentShelf.builtIn.all {
      #expect(french.about(instrument).last == french.screeningNotice)
      #expect(french.screeningNotice == "Dépistage, pas un diagnostic.")
    }
  }
}

struct `What is told of an instrument` {
  @Test(arguments: InstrumentShelf.builtIn.all)
  func `is its source, its licence and what was recalled, in words every terminal shows`(
    instrument: Instrument
  ) {
    for words in bothLanguages {
      let about = words.about(instrument).joined(separator: "\n")
      #expect(about.contains(words.recalledMark))
      for text in [instrument.source, instrument.licence] {
        #expect(about.replacing("\u{a0}", with: " ").contains(words.say(text)))
      }
      let line = words.listLine(of: instrument, isOfOffice: false)
      #expect(line.split(separator: "\t").count == 5 && line.contains(words.recalledMark))
      expectSentence(words.soundInstrument(instrument))
      expectSentence(words.instrumentAdded(instrument))
      #expect(words.choice(of: instrument).count <= 60)
    }
  }

  @Test(arguments: InstrumentShelf.builtIn.all)
  func `is plain in each of its texts, and translated`(instrument: Instrument) {
    let options = instrument.scales.flatMap(\.options).map(\.label)
    let items = instrument.items.flatMap { [$0.text, $0.label] }
    let bands = instrument.scores.flatMap(\.bands).map(\.label)
    let head = [
      instrument.title, instrument.shortTitle, instrument.instructions, instrument.source, instrument.licence,
    ]
    for text in options + items + bands + head + [instrument.recalled].compactMap(\.self) {
      expectPlain(text.french)
      expectPlain(text.english)
    }
    for item in instrument.items { #expect(item.text.french != item.text.english) }
    #expect(Set(instrument.items.map(\.label.french)).count == instrument.items.count)
  }
}

struct `A score over time` {
  private func points(_ versions: [Int]) throws -> [ScorePoint] {
    let codes = ["..........22221O2222.", "..........2222", "..........11111O11111"]
    let moments: [InterviewMoment] = [.baseline, .progress, .final]
    var points: [ScorePoint] = []
    for (number, version) in versions.enumerated() {
      points.append(
        ScorePoint(
          day: day.adding(months: number * 3), moment: moments[number], version: version,
          result: try result("RSS", "SOC", codes[number])))
    }
    return points
  }

  @Test func `is a line for each interview, aligned, with bar, range and coverage`() throws {
    #expect(
      french.trend(of: try points([1, 1, 1])) == [
        "12/03/2026  initial  [########..] 0,78  0,70-0,80   90 %  haut",
        "12/06/2026  suivi    [...~~~~~~.]    -  0,25-0,89   36 %",
        "12/09/2026  final    [##########] 1,00             100 %  haut",
      ])
    #expect(
      english.trend(of: try points([1]))[0]
        == "12/03/2026  baseline [########..] 0.78  0.70-0.80    90%  high")
  }

  @Test func `has a mark between two versions, and nowhere else`() throws {
    let lines = french.trend(of: try points([1, 2, 2]))
    #expect(lines.count == 4 && lines[1].hasPrefix("---- version 2 "))
    #expect(
      french.trend(of: try points([1, 1, 2])).map { $0.hasPrefix("----") } == [false, false, true, false])
  }

  @Test func `says why a line has no figure, and stays in its columns`() throws {
    let young = ScorePoint(
      day: day, moment: nil, version: 1, result: try result("WHO5", "WHO5", "55555", age: 15))
    #expect(
      french.trend(of: [young]) == [
        "12/03/2026           [          ] 15 ans : instrument à partir de 18 ans"
      ])
    for columns in [40, 60, 76] {
      for words in bothLanguages {
        let lines = words.trend(of: try points([1, 1, 1]) + [young], columns: columns)
        #expect(lines.allSatisfy { $0.count <= columns })
        #expect(lines.allSatisfy { $0.allSatisfy { $0.isASCII || $0.isLetter || $0 == "…" } })
      }
    }
    #expect(french.trend(of: []).isEmpty)
  }

  @Test(arguments: InstrumentShelf.builtIn.all)
  func `draws a bar of ten cells for whatever is answered`(instrument: Instrument) {
    for code in ["", "1", "O", "3333", "NNNN", "000000", "111111111"] {
      var answers = Answers()
      for (item, option) in zip(instrument.items, code) { answers[item.field] = .choice(String(option)) }
      for result in instrument.results(for: answers, onDay: day, birth: nil) {
        let line = french.trend(of: [ScorePoint(day: day, moment: .final, version: 1, result: result)])[0]
        let bar = line.split(separator: "[")[1].split(separator: "]")[0]
        #expect(bar.count == 10, "\(line)")
        #expect(result.value == nil ? !bar.contains("#") : !bar.contains("~"), "\(line)")
      }
    }
  }
}
