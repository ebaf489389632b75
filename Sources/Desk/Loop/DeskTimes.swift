/// How long the desk waits before it does something by itself.
package enum DeskTimes {
  /// Seconds of silence after which what was typed is written as a draft.
  package static let draftAfter = 2
  /// Milliseconds between two looks at whether another desk saved.
  package static let pollMilliseconds = 1_000
  /// Seconds between two signs that somebody is signed in here.
  package static let beatEvery = 60
  /// Seconds without a key after which the screen is hidden.
  package static let idleSeconds = 300
}
