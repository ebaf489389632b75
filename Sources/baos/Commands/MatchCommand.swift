import ArgumentParser
import Casework
import Paperwork
import Wording

/// `baos match`: how alike two names are and why, so that an office can judge and extend the alias table.
struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match", abstract: Speaker.help.match)

  @OptionGroup var shared: SharedOptions
  @Argument(help: .said(\.matchFirst)) var first: String
  @Argument(help: .said(\.matchSecond)) var second: String
  @Flag(help: .said(\.json)) var json = false

  func run() throws {
    let (one, other) = (Hygiene.clean(first), Hygiene.clean(second))
    let comparison = NameComparison.compare(one, other, aliases: try Aliases.inForce(data: shared.data))
    if json {
      try Output.line(
        MatchJSON.text(one, other, score: comparison.score, reasons: comparison.reasons))
    } else {
      try Output.line("\(comparison.score)/100")
      for reason in comparison.reasons { try Output.line("- " + shared.wording.wordText(of: reason)) }
    }
    if comparison.score == 0 { throw Stop(.nothingFound) }
  }
}
