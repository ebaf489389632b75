import CVTerm

/// A key as a person presses it; the emulator makes the bytes that fit the mode the program asked for.
enum PressedKey: Hashable {
  case enter, tab, backTab, escape, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
  case function(Int)
  case control(Unicode.Scalar)
  case alt(Unicode.Scalar)

  func press(on screen: EmulatedScreen) {
    switch self {
    case .enter: screen.press(VTERM_KEY_ENTER)
    case .tab: screen.press(VTERM_KEY_TAB)
    case .backTab: screen.press(VTERM_KEY_TAB, modifier: VTERM_MOD_SHIFT)
    case .escape: screen.press(VTERM_KEY_ESCAPE)
    case .backspace: screen.press(VTERM_KEY_BACKSPACE)
    case .delete: screen.press(VTERM_KEY_DEL)
    case .up: screen.press(VTERM_KEY_UP)
    case .down: screen.press(VTERM_KEY_DOWN)
    case .left: screen.press(VTERM_KEY_LEFT)
    case .right: screen.press(VTERM_KEY_RIGHT)
    case .home: screen.press(VTERM_KEY_HOME)
    case .end: screen.press(VTERM_KEY_END)
    case .pageUp: screen.press(VTERM_KEY_PAGEUP)
    case .pageDown: screen.press(VTERM_KEY_PAGEDOWN)
    case .function(let number):
      screen.press(VTermKey(VTERM_KEY_FUNCTION_0.rawValue + UInt32(number)))
    case .control(let letter): screen.press(letter, modifier: VTERM_MOD_CTRL)
    case .alt(let letter): screen.press(letter, modifier: VTERM_MOD_ALT)
    }
  }
}
