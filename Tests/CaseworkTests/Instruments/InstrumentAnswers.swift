import Casework

/// Answers to an instrument, as tests give them.
struct InstrumentAnswers {
  let instrument: Instrument
  var given: Answers = [:]
  let day: CivilDay
  var birth: PartialDate?

  init(_ instrument: Instrument, day: CivilDay = CivilDay(number: 20_000)) {
    self.instrument = instrument
    self.day = day
  }

  /// The codes of the options, in the order of the items; a point leaves one unanswered.
  init(_ instrument: Instrument, _ codes: String) {
    self.init(instrument)
    for (item, code) in zip(instrument.items, codes) where code != "." {
      given[item.field] = .choice(String(code))
    }
  }

  var results: [ScoreResult] { instrument.results(for: given, onDay: day, birth: birth) }

  func result(_ code: String) -> ScoreResult? { results.first { $0.score.code == code } }

  /// The fields of items that a form asks now.
  var asked: [InstrumentItem] {
    instrument.items.filter { item in isAsked(item.field) }
  }

  /// As a form works it out: what is not asked decides nothing.
  func isAsked(_ field: FieldCode) -> Bool {
    guard let item = instrument.items.first(where: { $0.field == field }) else { return false }
    return item.relevance.holds(on: day) { isAsked($0) ? given[$0] : nil }
  }
}
