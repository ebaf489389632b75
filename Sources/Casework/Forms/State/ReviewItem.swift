/// Something the clerk should see before the form is saved.
package enum ReviewItem: Hashable, Sendable {
  case missing(FieldCode)
  case problem(FieldCode, FieldProblem)
  case askAgain(FieldCode, FieldCheck)
  /// An alert nobody has answered for yet, and the field whose answer raised it.
  case pendingFlag(RedFlagKind, raisedBy: FieldCode)
  /// An answer that will not be kept, because its question is no longer asked.
  case setAside(FieldCode, Condition)

  /// Where to go to settle it.
  package var field: FieldCode {
    switch self {
    case .missing(let code), .problem(let code, _), .askAgain(let code, _), .setAside(let code, _): code
    case .pendingFlag(_, let code): code
    }
  }

  /// Whether the form cannot be saved before it is settled.
  package var blocks: Bool {
    if case .setAside = self { false } else { true }
  }

  /// Whether it is a required question that has no answer yet.
  package var isMissing: Bool {
    if case .missing = self { true } else { false }
  }
}
