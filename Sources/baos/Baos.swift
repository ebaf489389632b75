import ArgumentParser

/// The program: `baos` alone opens the desk of this host; the subcommands are for scripts and linear reading.
@main
struct Baos: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baos",
    abstract: "The desk of a BAOS office: receive, register, find and follow returned migrants.",
    discussion: """
      Without a subcommand, opens the full-screen desk of the office on this host; the first time, it makes the office.
      Results go to standard output, words to standard error.

      Exit codes: 0 done; 1 nothing found, or the check found a fault; 2 no terminal that can show the desk; \
      3 refused (passphrase, rights); 4 no office there, or a wrong place; 5 the data is damaged, or of a newer \
      program; 6 disk full, busy or failed: nothing saved; 64 wrong arguments.
      """,
    subcommands: [
      OpenCommand.self, DemoCommand.self, FindCommand.self, MatchCommand.self, CaseCommand.self,
      AgendaCommand.self, HolidaysCommand.self,
      CheckCommand.self, UserCommand.self, OfficeCommand.self, InstrumentCommand.self, ProvidersCommand.self,
      ReferralsCommand.self, PapersCommand.self, SlipCommand.self, ManualCommand.self, BenchCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)

  static func main() {
    HostProtection.begin()
    do {
      try refuseUnknownCommand()
      var command = try opening ?? Baos.parseAsRoot()
      try command.run()
    } catch {
      Ending.leave(after: error)
    }
  }

  /// The parser would take a word that names no command for a stray argument of the desk.
  private static func refuseUnknownCommand() throws {
    guard let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-"), word != "help" else {
      return
    }
    let known = configuration.subcommands.compactMap { $0.configuration.commandName }
    guard !known.contains(word) else { return }
    throw Stop(.usage, Speaker.wording.unknownCommand(word, known: known.sorted()))
  }

  /// The desk, where nothing but options was typed: what most starts are, and the tree of subcommands, which costs more than the
  /// first screen, is not built for it. Help and mistakes are left to the whole program.
  private static var opening: (any ParsableCommand)? {
    let words = Array(CommandLine.arguments.dropFirst())
    guard words.first?.hasPrefix("-") ?? true else { return nil }
    return try? OpenCommand.parse(words)
  }
}
