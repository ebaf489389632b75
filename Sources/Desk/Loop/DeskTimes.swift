/// How long the desk waits before it does something by itself.
package enum DeskTimes {
  /// Milliseconds of silence after which what was typed is written as a draft.
  package static let draftAfter = 2_000
  /// Milliseconds between two looks at whether another desk saved.
  package static let pollMilliseconds = 1_000
  /// Milliseconds between two signs that somebody is signed in here.
  package static let beatEvery = 60_000
}
