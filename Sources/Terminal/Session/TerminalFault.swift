/// Why the screen could not be opened.
package enum TerminalFault: Error, Hashable, Sendable {
  /// Standard input or output is no terminal: a pipe, a file, a job without one.
  case noTerminal
  /// The system has no description of this TERM; empty when TERM is not set.
  case unknownTerm(String)
  /// This TERM is a dumb or a hard-copy one.
  case cannotMoveCursor(String)
  /// The system gave no pipe, or the screen is already open.
  case noResources
}
