import Casework
import Terminal
import Wording

/// The scores of interviews as lines of the screen: of one interview, and of one score over all of them.
enum ScoreSheet {
  static func birth(in file: CaseFile) -> PartialDate? {
    guard case .date(let birth)? = file.sections[.identity]?.answers[FieldCode(.birth)] else { return nil }
    return birth
  }

  static func results(
    of instrument: Instrument, answers: Answers, file: CaseFile, today: CivilDay
  ) -> [ScoreResult] {
    instrument.results(for: answers, onDay: answers.day(.interviewDay) ?? today, birth: birth(in: file))
  }

  /// Each score of one interview, what keeps it from a value, then once what must be said about them.
  static func lines(_ results: [ScoreResult], in context: DeskContext) -> [WorkLine] {
    let words = context.wording
    let lines = zip(results, words.lines(of: results)).flatMap { result, figures -> [WorkLine] in
      var line = WorkLine(
        text: TextLayout.fit(words.say(result.score.label), width: 24) + figures,
        end: words.reading(of: result))
      (line.sign, line.signRole) = sign(of: result)
      guard let reason = result.reason else { return [line] }
      return [line, WorkLine(text: "  " + words.reason(of: reason), role: .dim)]
    }
    let notes = results.compactMap { $0.score.note.map(words.say) }
    let once = notes.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return lines
      + once.flatMap { note in
        [WorkLine()] + TextLayout.wrap(note, width: 74).map { WorkLine(text: $0, role: .dim) }
      }
  }

  /// An interview on one line of the list: day, instrument, stage, and its last score, which sums the others up.
  static func line(of record: CaseRecord, instrument: Instrument, file: CaseFile, in context: DeskContext)
    -> String
  {
    let words = context.wording
    let results = results(of: instrument, answers: record.answers, file: file, today: context.today)
    let moment = moment(of: record).map { words.name(of: $0) } ?? ""
    let score = record.sealed.isEmpty ? results.last.map { words.line(of: $0) } ?? "" : ""
    return [words.day(day(of: record)), "\(instrument.code) \(instrument.version)", moment, score]
      .filter { !$0.isEmpty }.joined(separator: "  ")
  }

  /// Each score of each instrument over the interviews, oldest first.
  static func trends(of interviews: [CaseRecord], file: CaseFile, in context: DeskContext) -> [WorkLine] {
    let words = context.wording
    let held = interviews.compactMap { record in
      words.instruments.instrument(of: record).map { (record: record, instrument: $0) }
    }
    let codes = held.reduce(into: [String]()) {
      if !$0.contains($1.instrument.code) { $0.append($1.instrument.code) }
    }
    return codes.flatMap { code -> [WorkLine] in
      let ofCode = held.filter { $0.instrument.code == code }.sorted {
        day(of: $0.record) < day(of: $1.record)
      }
      guard let newest = ofCode.last?.instrument else { return [] }
      let title = "\(words.choice(of: newest)).  \(words.screeningNotice)"
      let points = newest.scores.map { score in
        ofCode.compactMap { point(of: score.code, $0.record, $0.instrument, file, context.today) }
      }
      return [WorkLine(text: title, role: .title)]
        + zip(newest.scores, points).flatMap { score, ofScore -> [WorkLine] in
          [WorkLine(text: "\(words.say(score.label))  (\(words.direction(of: score)))", role: .label)]
            + words.trend(of: ofScore, among: points.flatMap(\.self)).map { WorkLine(text: $0) }
        } + [WorkLine()]
    }
  }

  private static func point(
    of score: String, _ record: CaseRecord, _ instrument: Instrument, _ file: CaseFile, _ today: CivilDay
  ) -> ScorePoint? {
    results(of: instrument, answers: record.answers, file: file, today: today)
      .first { $0.score.code == score }
      .map {
        ScorePoint(day: day(of: record), moment: moment(of: record), version: instrument.version, result: $0)
      }
  }

  private static func day(of record: CaseRecord) -> CivilDay {
    record.answers.day(.interviewDay) ?? record.made.day
  }

  private static func moment(of record: CaseRecord) -> InterviewMoment? {
    record.answers.option(.interviewMoment, InterviewMoment.self)
  }

  private static func sign(of result: ScoreResult) -> (String, StyleRole) {
    switch result.grade {
    case .act: ("!", .problem)
    case .good: ("x", .done)
    case .watch, nil: (" ", .text)
    }
  }
}
