import Casework
import Terminal

/// What every screen that stands on a sheet does alike with a key.
extension FormSheet {
  /// What an effect of the form comes to; nil when the form was finished, which is the screen's own to follow.
  func outcome(of effect: Effect, in context: DeskContext) -> Outcome? {
    switch effect {
    case .stayed: return .stay
    case .moved(let words): return .all([.saveDraft] + (words.map { [.say($0)] } ?? []))
    case .say(let words): return .say(words)
    case .leave:
      guard isTouched else { return .close }
      return .all([.saveDraft, .close, .say(context.wording.draftKept)])
    case .finish: return nil
    }
  }
}

extension FormSheet? {
  /// Hands a key to the form, or only lets the screen be left while the form is still being read; nil when it was finished.
  mutating func take(_ key: Key, in context: DeskContext) -> Outcome? {
    guard let effect = self?.handle(key, in: context) else {
      return key == .function(3) || key == .escape ? .close : .stay
    }
    return self?.outcome(of: effect, in: context)
  }
}
