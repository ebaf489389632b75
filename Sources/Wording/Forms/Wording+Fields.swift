package import Casework

/// The words of a field: its label (at most 22 columns) and one line of help (at most 76).
extension Wording {
  /// "Téléphone", and "Téléphone 2" for the second of its kind. A question of an instrument has its file's label (at
  /// most 44 columns), or its code where the file is not at hand.
  package func label(of field: FieldCode) -> String {
    if let column = ProviderColumn(field) { return label(of: column) }
    if field.core == nil, let item = instruments.item(field) { return say(item.label) }
    let label = field.core.map(label(of:)) ?? clean(field.base, limit: 19)
    return field.ordinal > 1 ? "\(label) \(field.ordinal)" : label
  }

  private func label(of column: ProviderColumn) -> String {
    let words = FieldWords(column)
    return say(fr: words.fr, en: words.en)
  }

  package func label(of field: CoreField) -> String {
    let words = FieldWords(field)
    return say(fr: words.fr, en: words.en)
  }

  /// One line about what to answer and how to type it; of a question of an instrument, how it is answered.
  package func help(of field: FieldCode) -> String {
    if let core = field.core { return help(of: core) }
    if let column = ProviderColumn(field) {
      let words = FieldWords(column)
      return say(fr: words.helpFr, en: words.helpEn)
    }
    guard instruments.item(field) != nil else { return "" }
    return say(
      fr: "Lire la question telle quelle ; une touche répond.",
      en: "Read the question as it stands; one key answers.")
  }

  /// The question as it is read aloud; of a field of our own, its label.
  package func question(of field: FieldCode) -> String {
    instruments.item(field).map { say($0.text) } ?? label(of: field)
  }

  package func help(of field: CoreField) -> String {
    let words = FieldWords(field)
    return say(fr: words.helpFr, en: words.helpEn)
  }
}
