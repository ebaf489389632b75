import ArgumentParser
import Casework
import Desk
import Wording

/// `baos manual`: the user's manual as plain text, its key lists made from the commands themselves.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print the user's manual, in French or English.")

  @OptionGroup var shared: SharedOptions
  @Flag(help: "Only the key tables, as Markdown.") var keys = false

  func run() throws {
    if keys {
      try Output.write(KeyTables.markdown(in: shared.wording))
    } else {
      try Output.write(ManualText.text(in: shared.wording, columns: 78))
    }
  }
}
