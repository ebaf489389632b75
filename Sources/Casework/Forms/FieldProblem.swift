/// What is wrong with a field, as a fact; `Wording` has the sentence.
package enum FieldProblem: Hashable, Sendable {
  case missing
  case notADate
  case noSuchDay
  case notANumber
  case outOfRange(ClosedRange<Int>)
  case notAnAmount
  case noSuchOption(typed: String)
  case severalOptions(typed: String, count: Int)
  case notAPhoneNumber
  case tooLong(limit: Int)
  case noAnswerNotAccepted(NoAnswer)
  /// A check of the form, and how hard it is meant.
  case check(FieldCheck)
}
