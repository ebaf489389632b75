/// The answers one kind of item takes.
package struct InstrumentScale: Hashable, Sendable {
  /// The options as a form lists them; the code of the list names instrument and version: "RSS.1.satisfaction".
  package let list: OptionList
  package let options: [ScaleOption]
  /// The least and greatest value an answer can have; nil for a list of reasons, which counts nowhere.
  let bounds: ClosedRange<Points>?
  /// Whether an answer can take the item out of the weights.
  let maySayNotApplicable: Bool

  init(list code: String, options: [ScaleOption]) {
    list = OptionList(code: code, options: options.map(\.code))
    self.options = options
    let values = options.compactMap(\.value)
    if let least = values.min(), let greatest = values.max() {
      bounds = least...greatest
    } else {
      bounds = nil
    }
    maySayNotApplicable = options.contains(where: \.isNotApplicable)
  }

  func option(_ code: String) -> ScaleOption? { options.first { $0.code == code } }
}

/// One answer of a scale; its code is the key that gives it.
package struct ScaleOption: Hashable, Sendable {
  package let code: String
  package let label: LocalText
  /// Nil for "does not know", "prefers not to say" and the like, which are never zero.
  package let value: Points?
  /// Whether the item leaves the weights with this answer: no school-age child in the household.
  package let isNotApplicable: Bool
}
