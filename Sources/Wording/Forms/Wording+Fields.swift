package import Casework

/// The words of a field: its label (at most 22 columns) and one line of help (at most 76).
extension Wording {
  /// "Téléphone", and "Téléphone 2" for the second of its kind. A field of an instrument file is named by its code.
  package func label(of field: FieldCode) -> String {
    let label = field.core.map(label(of:)) ?? clean(field.base, limit: 19)
    return field.ordinal > 1 ? "\(label) \(field.ordinal)" : label
  }

  package func label(of field: CoreField) -> String {
    let words = FieldWords(field)
    return say(fr: words.fr, en: words.en)
  }

  /// One line about what to answer and how to type it; "" for a field of an instrument file.
  package func help(of field: FieldCode) -> String {
    field.core.map(help(of:)) ?? ""
  }

  package func help(of field: CoreField) -> String {
    let words = FieldWords(field)
    return say(fr: words.helpFr, en: words.helpEn)
  }
}
