/// One field as a screen shows it.
package struct FieldView: Hashable, Sendable {
  package let spec: FieldSpec
  /// Its number on screen, from 1 over the whole form; it does not change when other fields are skipped.
  package let number: Int
  /// As typed, and once left in its usual writing.
  package let text: String
  /// Graphemes before the caret; the end of the text in a field without focus.
  package let caret: Int
  /// What was understood, to be echoed in full, even when a check speaks against it.
  package let answer: Answer?
  package let status: FieldStatus
  package let isFocused: Bool
}

/// How a field stands.
package enum FieldStatus: Hashable, Sendable {
  /// Nothing, or the beginning of something that is not yet understood.
  case empty
  case answered
  case noAnswer(NoAnswer)
  case wrong(FieldProblem)
  case toConfirm(FieldCheck)
  case noted(FieldCheck)
  /// Not asked, and the part of its condition that says why.
  case skipped(Condition)
  /// Answered, then no longer asked: kept in the draft, left out of the record.
  case setAside(Condition)
}
