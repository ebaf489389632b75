/// What stands in one field: the text as typed, or the reason why there is none.
struct FieldEntry: Hashable, Sendable {
  var text = ""
  var reason: NoAnswer?
  /// What the text means, worked out when it was typed.
  var reading = EntryReading.empty
  /// Whether the field was left since its text changed; before that, nothing is said against it.
  var wasLeft = false

  /// The answer that stands, checks aside.
  var answer: Answer? { reason.map(Answer.noAnswer) ?? reading.answer }

  var isEmpty: Bool { text.isEmpty && reason == nil }
}
