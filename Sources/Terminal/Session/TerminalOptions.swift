/// How the screen is to be opened.
package struct TerminalOptions: Sendable {
  /// TERM, the locale variables, NO_COLOR, ESCDELAY and the marks of ssh are read from it.
  package var environment: [String: String]
  package var theme: Theme
  /// ASCII only, whatever the locale says.
  package var isASCII: Bool
  /// No colours, whatever the terminal can.
  package var isMono: Bool
  /// False where an office does not want a shell to be reached from the desk.
  package var canSuspend: Bool

  package init(
    environment: [String: String], theme: Theme, isASCII: Bool = false, isMono: Bool = false,
    canSuspend: Bool = true
  ) {
    self.environment = environment
    self.theme = theme
    self.isASCII = isASCII
    self.isMono = isMono
    self.canSuspend = canSuspend
  }

  /// False when the person wants none: https://no-color.org counts any value but the empty one.
  var wantsColours: Bool {
    !isMono && (environment["NO_COLOR"] ?? "").isEmpty
  }

  var characterSet: CharacterSet {
    isASCII ? .ascii : CharacterSet.wanted(in: environment)
  }

  /// Milliseconds between Escape and the rest of a sequence: longer where it comes through ssh.
  var escapeDelay: Int {
    if let named = environment["ESCDELAY"].flatMap(Int.init), (1...5_000).contains(named) { return named }
    return environment["SSH_CONNECTION"] != nil || environment["SSH_TTY"] != nil ? 100 : 50
  }
}
