import Casework
import Terminal

extension LineEditor {
  /// The keys that edit one line outside a form; returns whether the key was one of them.
  @discardableResult
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let letter): return insert(String(letter))
    case .paste(let text): return insert(Hygiene.clean(text))
    case .backspace: erase()
    case .delete: eraseForward()
    case .left: left()
    case .right: right()
    case .home, .control("a"): home()
    case .end, .control("e"): end()
    case .control("w"): eraseWord()
    case .control("u"), .control("k"): self = LineEditor("")
    default: return false
    }
    return true
  }
}
