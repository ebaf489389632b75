import ArgumentParser
import Wording

/// Options that every subcommand takes.
struct SharedOptions: ParsableArguments {
  @Option(help: "Directory of the office's data. (default: BAOS_DATA, else ~/.local/share/baos)")
  var data: String?

  @Option(help: "Language of the words: fr or en. (default: the environment, else fr)")
  var lang: Language?

  var wording: Wording { lang.map { Wording($0) } ?? Speaker.wording }
}

extension Language: ExpressibleByArgument {}
