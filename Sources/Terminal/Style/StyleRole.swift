/// What a piece of the screen is for; a theme says how each looks in 16 colours, 8 colours and mono.
package enum StyleRole: UInt8, CaseIterable, Hashable, Sendable {
  case text, dim, title, rule, label, field, focus, selection
  case required, problem, done, note, key, keyLabel, panel, message

  /// As theme files write it.
  package var word: String {
    switch self {
    case .text: "text"
    case .dim: "dim"
    case .title: "title"
    case .rule: "rule"
    case .label: "label"
    case .field: "field"
    case .focus: "focus"
    case .selection: "selection"
    case .required: "required"
    case .problem: "problem"
    case .done: "done"
    case .note: "note"
    case .key: "key"
    case .keyLabel: "key-label"
    case .panel: "panel"
    case .message: "message"
    }
  }
}
