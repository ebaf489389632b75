import ArgumentParser
import Wording

/// Options that every subcommand takes.
struct SharedOptions: ParsableArguments {
  @Option(help: .said(\.data))
  var data: String?

  @Option(help: .said(\.lang))
  var lang: Language?

  var wording: Wording { lang.map { Wording($0) } ?? Speaker.wording }
}

extension Language: ExpressibleByArgument {}
