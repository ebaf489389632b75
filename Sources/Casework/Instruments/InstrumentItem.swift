/// One question of an instrument.
package struct InstrumentItem: Hashable, Sendable {
  /// Names the question for ever, with instrument and version: "RSS.1.eco1".
  package let field: FieldCode
  /// The last part of the field: "eco1".
  package let code: String
  package let dimension: NeedDimension
  /// As it is read aloud.
  package let text: LocalText
  /// For lists and history, at most 44 columns.
  package let label: LocalText
  package let scale: InstrumentScale
  package let relevance: Condition
  /// Options that raise an alert by themselves, whatever the score.
  package let raises: [String: RedFlagKind]
  /// Whether it only explains another answer, and so has no weight.
  package let isContext: Bool
}
