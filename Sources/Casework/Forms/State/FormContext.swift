/// The world around a form, given at every act: the day, the previous record, and names of options to type ahead by.
package struct FormContext: Sendable {
  package var today: CivilDay
  package var now: Instant
  /// Answers of the record entered before this one, for F5.
  package var previous: Answers
  /// Answers known outside the form that its conditions and checks look at: the sex, when the journey alone is
  /// corrected.
  package var surroundings: Answers
  /// The name of an option on screen, by the codes of its list and of itself; "" when it has none.
  package var optionName: @Sendable (_ list: String, _ code: String) -> String

  package init(
    today: CivilDay,
    now: Instant,
    previous: Answers = [:],
    surroundings: Answers = [:],
    optionName: @escaping @Sendable (_ list: String, _ code: String) -> String
  ) {
    self.today = today
    self.now = now
    self.previous = previous
    self.surroundings = surroundings
    self.optionName = optionName
  }
}
