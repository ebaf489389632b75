import Casework
import Testing

/// Every shipped instrument, and thirty that nobody would write, answered at random in random order: what the range promises is kept.
struct `The range of a score` {
  private static let instruments = Result {
    try InstrumentShelf.builtIn.all + (1...30).map { try SampleInstrument.random(seed: $0) }
  }
  private static let names = InstrumentShelf.builtIn.all.map(\.code) + (1...30).map { "DICE\($0)" }

  private func instrument(_ code: String) throws -> Instrument {
    try #require(Self.instruments.get().first { $0.code == code })
  }

  @Test(arguments: names)
  func `contains the score of the complete answers, only narrows, and ends as the score`(code: String) throws
  {
    let instrument = try instrument(code)
    var dice = Dice(seed: 45)
    for round in 0..<200 {
      let full = complete(instrument, &dice, valuesOnly: round.isMultiple(of: 2))
      let final = full.results
      var answers = InstrumentAnswers(instrument)
      var before = answers.results
      for item in instrument.items.shuffled(using: &dice) {
        guard let answer = full.given[item.field] else { continue }
        answers.given[item.field] = answer
        let now = answers.results
        for (place, result) in now.enumerated() {
          let (end, last) = (final[place], before[place])
          if let value = end.value, let range = result.range {
            // A mean with answers missing for good is itself a guess inside the range that stays.
            #expect(range.contains(value), "\(code) \(result) \(value)")
          }
          if end.range != nil, result.range == nil { Issue.record("\(code): no range, then one") }
          if let range = result.range, let wider = last.range {
            #expect(wider.lowerBound <= range.lowerBound && range.upperBound <= wider.upperBound, "\(code)")
          }
          if last.range == nil { #expect(result.range == nil) }
          if let value = result.value, let range = result.range { #expect(range.contains(value)) }
          #expect((result.value == nil) == (result.reason != nil))
        }
        before = now
      }
      for result in before where result.coverage.part == result.coverage.whole && result.value != nil {
        #expect(result.range == result.value.map { $0...$0 }, "\(code) \(result)")
      }
      #expect(before == final)
    }
  }

  @Test(arguments: InstrumentShelf.builtIn.all.map(\.code))
  func `is offered the asked question that leaves it narrowest`(code: String) throws {
    let instrument = try instrument(code)
    var dice = Dice(seed: 46)
    for _ in 0..<60 {
      let full = complete(instrument, &dice, valuesOnly: true)
      var answers = InstrumentAnswers(instrument)
      for item in instrument.items where dice.roll(2) == 0 {
        answers.given[item.field] = full.given[item.field]
      }
      for result in answers.results where result.range != nil {
        let open = answers.asked.filter { answers.given[$0.field] == nil }
        guard let next = result.next else { continue }
        #expect(open.contains { $0.field == next })
        // Without questions that may leave the weights, nothing else narrows more.
        guard instrument.items.allSatisfy({ $0.relevance == .always }), code != "RSS" else { continue }
        let widths = open.map { (item: $0, width: widest(result.score.code, answers, answering: $0)) }
        let least = widths.map(\.width).min()
        #expect(widths.first { $0.item.field == next }?.width == least)
      }
    }
  }

  /// The width of the range when the item is answered in the least helpful way that has a value.
  private func widest(_ score: String, _ answers: InstrumentAnswers, answering item: InstrumentItem) -> Int {
    item.scale.options.filter { $0.value != nil }.map { option in
      var answers = answers
      answers.given[item.field] = .choice(option.code)
      guard let range = answers.result(score)?.range else { return 0 }
      return range.upperBound.tenThousandths - range.lowerBound.tenThousandths
    }.max() ?? 0
  }

  /// An answer to every question that is asked in the end.
  private func complete(_ instrument: Instrument, _ dice: inout Dice, valuesOnly: Bool) -> InstrumentAnswers {
    var answers = InstrumentAnswers(instrument)
    while let item = answers.asked.first(where: { answers.given[$0.field] == nil }) {
      let options = item.scale.options.filter {
        !valuesOnly || $0.value != nil || $0.isNotApplicable || item.isContext
      }
      answers.given[item.field] = .choice(options[dice.roll(options.count)].code)
    }
    return answers
  }
}
