package import Terminal
package import Wording

/// What a key led to, for the loop to carry out.
package enum Outcome {
  case stay
  /// Put a screen on top of this one.
  case open(any Screen)
  /// Put a screen in the place of this one.
  case replace(with: any Screen)
  /// Back to the screen below.
  case close
  /// Back to the screen below, which receives this.
  case answer(Reply)
  /// Back to Today, whatever is open.
  case home
  /// Do this to the store; the answer comes to the screen by `receive`.
  case ask(DeskAct)
  /// Say this on line 23 until the next key.
  case say(String)
  /// Hand this text to the office's printer.
  case print(String)
  /// Write this text as a new file of this name, where papers are kept.
  case keep(String, name: String)
  /// Write the draft of this screen now.
  case saveDraft
  /// Blank the screen; the passphrase returns to it.
  case hide
  case changeUser
  case quit
  /// Switch the words or the colours, now and for this person's next time.
  case setLanguage(Language)
  case setTheme(String)
  /// As if this key were pressed on the screen that is now on top.
  case press(Key)
  /// One after the other.
  indirect case all([Outcome])
}
