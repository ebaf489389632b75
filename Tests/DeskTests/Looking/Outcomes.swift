import Casework
import Desk

/// What a test asks of the outcomes of a key.
extension [Outcome] {
  /// The screen that was put on top, when it is of this kind.
  func opened<S: Screen>(_: S.Type) -> S? {
    for case .open(let screen) in self { if let screen = screen as? S { return screen } }
    return nil
  }

  /// The screen that took the place of this one, when it is of this kind.
  func replaced<S: Screen>(_: S.Type) -> S? {
    for case .replace(let screen) in self { if let screen = screen as? S { return screen } }
    return nil
  }

  var asked: [DeskAct] {
    compactMap { if case .ask(let act) = $0 { act } else { nil } }
  }

  var answered: [Reply] {
    compactMap { if case .answer(let reply) = $0 { reply } else { nil } }
  }

  var said: [String] {
    compactMap { if case .say(let words) = $0 { words } else { nil } }
  }

  var closes: Bool { contains { if case .close = $0 { true } else { false } } }

  var quits: Bool { contains { if case .quit = $0 { true } else { false } } }

  var savesDraft: Bool { contains { if case .saveDraft = $0 { true } else { false } } }

  /// What was decided about somebody already known.
  var decision: (other: RecordID, decision: MatchDecision)? {
    for case .decided(let other, let decision) in answered { return (other, decision) }
    return nil
  }

  /// What would be registered.
  var registration: Registration? {
    for case .register(let registration) in asked { return registration }
    return nil
  }
}
