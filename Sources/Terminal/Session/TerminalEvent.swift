/// What the loop of the desk hears from the terminal and from the system.
package enum TerminalEvent: Hashable, Sendable {
  case key(Key)
  /// The size changed; draw anew for `TerminalSession.size`.
  case resized
  /// The program was stopped and goes on; the screen has been taken again and is blank, and the clock has moved.
  case resumed
  /// The terminal is gone, or is about to be (SIGHUP): save and end, nothing can be shown.
  case hangUp
  /// The system or the administrator asks the program to end: save and end.
  case terminate
  /// A worker has called `TerminalSession.wake`.
  case woken
}
