import Glibc
import Terminal

/// What the process does before anything else, so that nothing of the office leaks from it.
enum HostProtection {
  /// No core dumps, not readable by other processes of the user, files for this user alone.
  static func begin() {
    TerminalSession.hardenProcess()
    // A pipe whose reader has left ends the program quietly, even where the caller had that switched off.
    signal(SIGPIPE, SIG_DFL)
  }
}
