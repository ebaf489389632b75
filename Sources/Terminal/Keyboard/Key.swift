/// One key as the person meant it, whatever bytes the terminal sent for it.
package enum Key: Hashable, Sendable {
  /// A letter, digit, sign or space; one grapheme cluster, normalised to NFC.
  case character(Character)
  case enter, tab, backTab, escape, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1 to F12; Escape or Alt with a digit of the upper row counts as the same key.
  case function(Int)
  /// Ctrl with a lower-case letter.
  case control(Character)
  /// Alt with a character that is not a digit.
  case alt(Character)
  /// Text pasted in one piece, never a command; line ends are "\n".
  case paste(String)
}
