/// What the creditor does to be paid back (domain.md 4.2; the steps [P]).
package enum DebtPressure: String, OptionVocabulary, Codable {
  /// Aucune.
  case noPressure = "AUC"
  case reminders = "RAP"
  case insistence = "INS"
  /// Before the family or the village.
  case shaming = "HON"
  /// Goods or land taken.
  case seizure = "SAI"
  case threats = "MEN"
  case violence = "VIO"

  package static let listCode = "debtPressure"

  /// Whether it puts the person in danger, which raises an alert.
  package var isThreat: Bool { self == .threats || self == .violence }
}
