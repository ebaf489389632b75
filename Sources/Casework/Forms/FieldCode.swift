/// Names a field of a form for ever: "birth", or "phone#2" for the second of its kind.
package struct FieldCode: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
  /// The kind of field, "phone".
  package let base: String
  /// Which of its kind, from 1.
  package let ordinal: Int

  package init(_ base: String, _ ordinal: Int = 1) {
    self.base = base
    self.ordinal = ordinal
  }

  /// A field of a core form.
  package init(_ field: CoreField, _ ordinal: Int = 1) {
    self.init(field.rawValue, ordinal)
  }

  /// From "birth" or "phone#2".
  package init?(parsing text: String) {
    let parts = text.split(separator: "#", omittingEmptySubsequences: false)
    switch parts.count {
    case 1 where !text.isEmpty: self.init(text)
    case 2:
      guard !parts[0].isEmpty, let ordinal = Int(parts[1]), ordinal > 1 else { return nil }
      self.init(String(parts[0]), ordinal)
    default: return nil
    }
  }

  /// The core field this names, or nil for a field that came with an instrument file.
  package var core: CoreField? { CoreField(rawValue: base) }

  package var description: String { ordinal == 1 ? base : "\(base)#\(ordinal)" }

  package static func < (a: FieldCode, b: FieldCode) -> Bool {
    (a.base, a.ordinal) < (b.base, b.ordinal)
  }

  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let code = FieldCode(parsing: text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a field code: \(text)"))
    }
    self = code
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
