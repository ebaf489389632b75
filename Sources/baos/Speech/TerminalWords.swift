import Terminal
import Wording

/// The sentence for what the terminal or a theme file got wrong.
enum TerminalWords {
  static func sentence(for fault: TerminalFault, in wording: Wording) -> String {
    switch fault {
    case .noTerminal: wording.noTerminal
    case .unknownTerm(let name): name.isEmpty ? wording.noTerm : wording.unknownTerm(name)
    case .cannotMoveCursor(let name): wording.cannotMoveCursor(name)
    case .noResources: wording.terminalLost
    }
  }

  static func sentence(for fault: ThemeFault, in wording: Wording) -> String {
    let cause =
      switch fault.cause {
      case .unknownTheme: wording.themeUnknown(known: ThemeChoice.names)
      case .unreadableFile: wording.themeUnreadable
      case .notYAML(let detail): wording.themeNotYAML(detail)
      case .unknownEntry(let entry): wording.themeUnknownEntry(entry)
      case .missingName: wording.themeMissingName
      case .missingRole(let role): wording.themeMissingRole(role.word)
      case .unknownRole(let word): wording.themeUnknownRole(word)
      case .missingStep(let role, let depth): wording.themeMissingStep(role.word, step: depth.rawValue)
      case .unknownStep(let role, let word): wording.themeUnknownStep(role.word, step: word)
      case .unknownWord(let role, _, let word): wording.themeUnknownWord(role.word, word: word)
      case .colourInMono(let role): wording.themeColourInMono(role.word)
      }
    return wording.themeFault(file: fault.file, line: fault.line, cause: cause)
  }
}
