/// In what form support is given (domain.md 2.8).
package enum SupportForm: String, OptionVocabulary, Codable {
  /// En nature.
  case kind = "N"
  /// Espèces.
  case cash = "E"
  case service = "S"

  package static let listCode = "supportForm"
}
