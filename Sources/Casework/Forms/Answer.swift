/// The value of one field of a form, or the reason why there is none.
package enum Answer: Hashable, Sendable {
  case text(String)
  /// The code of one option of the field's list.
  case choice(String)
  /// Codes of several options, in the order of the list.
  case choices([String])
  case yesNo(Bool)
  case number(Int)
  /// Whole FCFA.
  case money(Int)
  case date(PartialDate)
  case phone(PhoneNumber)
  case person(RecordID)
  case noAnswer(NoAnswer)
}

/// The answers of a section or a form, by field.
package typealias Answers = [FieldCode: Answer]
