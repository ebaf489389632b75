import ArgumentParser
import Casework
import Desk
import Wording

/// `baos manual`: the user's manual as plain text, its key lists made from the commands themselves.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: Speaker.help.manual)

  @OptionGroup var shared: SharedOptions
  @Flag(help: .said(\.manualKeys)) var keys = false

  func run() throws {
    if keys {
      try Output.write(KeyTables.markdown(in: shared.wording))
    } else {
      try Output.write(ManualText.text(in: shared.wording, columns: 78))
    }
  }
}
