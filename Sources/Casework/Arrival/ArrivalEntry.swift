/// What somebody wants written about people who are coming.
package struct ArrivalEntry: Hashable, Sendable {
  package let id: RecordID
  package let day: CivilDay
  package let answers: Answers
  /// The notice as the writer saw it; nil for a new one.
  package let base: SectionRecord?

  /// Nil without a day.
  package init?(id: RecordID, answers: Answers, base: SectionRecord? = nil) {
    guard let day = answers.day(.arrivalDay) else { return nil }
    self.id = id
    self.day = day
    self.answers = answers
    self.base = base
  }

  /// The same people on another day; nil when nobody may read the notice.
  package init?(postponing arrival: AnnouncedArrival, to day: CivilDay) {
    guard let notice = arrival.notice else { return nil }
    var answers = notice.answers
    answers[FieldCode(.arrivalDay)] = .date(.day(day))
    self.init(id: arrival.id, answers: answers, base: notice)
  }
}
