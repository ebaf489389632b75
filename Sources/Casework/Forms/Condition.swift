/// When a question is asked, in terms of the answers to others.
package indirect enum Condition: Hashable, Sendable {
  case always
  case isYes(FieldCode)
  case isNo(FieldCode)
  /// A choice, or one of several choices, is among these codes.
  case hasOption(FieldCode, Set<String>)
  case isAnswered(FieldCode)
  /// The birth date of the form makes the person younger than `age` on the day of the interview.
  case isYounger(FieldCode, age: Int)
  case not(Condition)
  case all([Condition])
  case any([Condition])
}
