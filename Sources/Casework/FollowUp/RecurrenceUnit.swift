/// How often a follow-up comes back, as it is typed.
package enum RecurrenceUnit: String, OptionVocabulary, Codable {
  case days = "J"
  case weeks = "S"
  case months = "M"

  package static let listCode = "recurrenceUnit"

  package init(_ unit: Recurrence.Unit) {
    self =
      switch unit {
      case .day: .days
      case .week: .weeks
      case .month: .months
      }
  }

  package var unit: Recurrence.Unit {
    switch self {
    case .days: .day
    case .weeks: .week
    case .months: .month
    }
  }
}
