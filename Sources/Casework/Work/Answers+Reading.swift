/// Answers read as what they mean; nil where nothing of the kind was answered.
extension Answers {
  package func option<Option: OptionVocabulary>(_ field: CoreField, _ list: Option.Type) -> Option? {
    if case .choice(let code) = self[FieldCode(field)] { list.init(rawValue: code) } else { nil }
  }

  /// The code of the option.
  /// - Parameter ordinal: of a question that is asked more than once.
  package func choice(_ field: CoreField, _ ordinal: Int = 1) -> String? {
    if case .choice(let code) = self[FieldCode(field, ordinal)] { code } else { nil }
  }

  /// As it was written, lines and all; "" for nothing.
  package func text(_ field: CoreField) -> String {
    if case .text(let text) = self[FieldCode(field)] { text } else { "" }
  }

  /// Whole FCFA.
  package func francs(_ field: CoreField) -> Int? {
    if case .money(let francs) = self[FieldCode(field)] { francs } else { nil }
  }

  package func day(_ field: CoreField) -> CivilDay? {
    if case .date(.day(let day)) = self[FieldCode(field)] { day } else { nil }
  }

  /// Without the spaces around it; nil when nothing is left.
  package func said(_ field: CoreField) -> String? {
    guard case .text(let text) = self[FieldCode(field)] else { return nil }
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? nil : words
  }
}
