import Casework
import Terminal

/// What the screens of a short form that keeps no draft do alike.
extension FormPane {
  /// Hands a key to the form; nil when it is to be carried out: F2, and nothing stands in the way.
  mutating func take(_ key: Key, in context: DeskContext) -> Outcome? {
    if !isChoosing {
      switch key {
      case .escape, .function(3): return .close
      case .function(2): return obstacle(in: context)
      default: break
      }
    }
    switch handle(key, in: context) {
    case .endOfForm: return .say(context.wording.actConfirm)
    case .say(let words): return .say(words)
    case .stayed, .moved, .unhandled: return .stay
    }
  }

  /// Goes to the first field that stands in the way and says why; nil when none does.
  mutating func obstacle(in context: DeskContext) -> Outcome? {
    guard let item = form.review(in: context.form).first(where: \.blocks) else { return nil }
    apply(.go(item.field), in: context)
    if case .problem(_, let problem) = item { return .say(context.wording.sentence(for: problem)) }
    return .say(context.wording.sentence(for: FieldProblem.missing))
  }
}
