/// What may be typed into a field, and the `Answer` it becomes.
package enum FieldKind: Hashable, Sendable {
  /// One line of at most `limit` characters.
  case text(limit: Int)
  /// Several lines of at most `limit` characters in all.
  case longText(limit: Int)
  case choice(OptionList)
  case choices(OptionList)
  case yesNo
  case number(ClosedRange<Int>)
  /// Whole FCFA.
  case money(limit: Int)
  /// A whole day, with the arithmetic of the day fields (`j+7`, `lun`, `241126`).
  case day
  /// A day, a month, a year or an estimated age.
  case partialDate
  case phone
  /// Any document number; the kind of document is the answer of another field.
  case documentNumber
}
