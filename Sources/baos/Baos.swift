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

      Exit codes: 0 done; 1 nothing found, or the check found something; 2 wrong usage or a terminal that cannot \
      show the desk; 3 refused (passphrase, rights); 4 the data is damaged, newer or not ours; 5 disk or place of \
      the data; 6 the other side of a pipe is gone.
      """,
    subcommands: [
      OpenCommand.self, DemoCommand.self, FindCommand.self, MatchCommand.self, CaseCommand.self,
      CheckCommand.self,
      UserCommand.self, ManualCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)

  static func main() {
    HostProtection.begin()
    do {
      var command = try Baos.parseAsRoot()
      try command.run()
    } catch {
      Ending.leave(after: error)
    }
  }
}
