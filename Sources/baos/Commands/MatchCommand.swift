import ArgumentParser
import Casework
import Paperwork
import Wording

/// `baos match`: how alike two names are and why, so that an office can judge and extend the alias table.
struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match", abstract: "Score two names and give the reasons. Reads no data of the office.")

  @OptionGroup var shared: SharedOptions
  @Argument(help: "A name, as somebody might write it.") var first: String
  @Argument(help: "Another.") var second: String
  @Flag(help: "One JSON object instead of lines.") var json = false

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
