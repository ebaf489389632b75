import ArgumentParser

/// The program: `baos` alone opens the desk of this host; the subcommands are for scripts and linear reading.
@main
struct Baos: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baos",
    abstract: Speaker.help.program,
    discussion: Speaker.help.programMore,
    subcommands: [
      OpenCommand.self, DemoCommand.self, FindCommand.self, MatchCommand.self, CaseCommand.self,
      AgendaCommand.self, ArrivalsCommand.self, HolidaysCommand.self,
      CheckCommand.self, UserCommand.self, OfficeCommand.self, InstrumentCommand.self, ProvidersCommand.self,
      ReferralsCommand.self, PapersCommand.self, FilesCommand.self, SlipCommand.self, ManualCommand.self,
      BenchCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)

  static func main() {
    HostProtection.begin()
    do {
      try refuseUnknownCommand()
      var command = try opening ?? parseWhole()
      try command.run()
    } catch {
      Ending.leave(after: error)
    }
  }

  /// Help, a subcommand, or a mistake.
  private static func parseWhole() throws -> any ParsableCommand {
    do {
      return try Baos.parseAsRoot()
    } catch {
      let words = CommandLine.arguments.dropFirst()
      guard exitCode(for: error) != .success, words.first?.hasPrefix("-") == true,
        let late = words.first(where: commands.contains)
      else { throw error }
      throw Stop(.usage, Speaker.wording.commandComesFirst(late))
    }
  }

  private static var commands: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  /// The parser would take a word that names no command for a stray argument of the desk.
  private static func refuseUnknownCommand() throws {
    guard let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-"), word != "help" else {
      return
    }
    guard !commands.contains(word) else { return }
    throw Stop(.usage, Speaker.wording.unknownCommand(word, known: commands.sorted()))
  }

  /// The desk, where nothing but options was typed: what most starts are, and the tree of subcommands, which costs more than the
  /// first screen, is not built for it. Help and mistakes are left to the whole program.
  private static var opening: (any ParsableCommand)? {
    let words = Array(CommandLine.arguments.dropFirst())
    guard words.first?.hasPrefix("-") ?? true else { return nil }
    return try? OpenCommand.parse(words)
  }
}
