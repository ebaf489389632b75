import Casework

/// An interview as far as paper may carry it: which instrument, when, and its scores, but no answer. Of one that is
/// sealed not even the name of the instrument is said, since a name can tell what somebody was asked about.
struct InterviewOnPaper {
  let isSealed: Bool
  /// "RSS".
  let name: String?
  let version: Int?
  /// Nil when its file is not at hand; then there is no score either.
  let instrument: Instrument?
  let day: CivilDay
  let moment: InterviewMoment?
  let results: [ScoreResult]

  init(_ record: CaseRecord, birth: PartialDate?, shelf: InstrumentShelf) {
    let answers = record.answers
    isSealed =
      record.compartment.map(Compartment.watched.contains) ?? false || !record.sealed.isEmpty
    day = if case .date(.day(let day)) = answers[FieldCode(.interviewDay)] { day } else { record.made.day }
    guard !isSealed, case .text(let label)? = answers[FieldCode(.interviewInstrument)] else {
      (name, version, instrument, moment, results) = (nil, nil, nil, nil, [])
      return
    }
    let parts = label.split(separator: ".").map(String.init)
    let number = parts.count == 2 ? Int(parts[1]) : nil
    let known = number.flatMap { shelf[parts[0], $0] }
    name = parts.first
    version = number
    instrument = known
    moment =
      if case .choice(let code) = answers[FieldCode(.interviewMoment)] {
        InterviewMoment(rawValue: code)
      } else {
        nil
      }
    results = known?.results(for: answers, onDay: day, birth: birth) ?? []
  }
}
