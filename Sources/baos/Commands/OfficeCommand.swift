import ArgumentParser
import CaseStore
import Casework
import Wording

/// `baos office`: which office this is, and what it has settled for all its desks.
struct OfficeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "office", abstract: Speaker.help.office)

  @OptionGroup var who: SignInOptions

  @Option(help: .said(\.officeIdle))
  var idle: Int?

  func validate() throws {
    if let idle, IdleLimit(minutes: idle) == nil { throw ValidationError(Speaker.help.idleLimits) }
  }

  func run() throws {
    let words = who.shared.wording
    guard let limit = idle.flatMap({ IdleLimit(minutes: $0) }) else {
      let store = try CaseStore.open(at: Places.data(who.shared.data), world: .live)
      defer { store.close() }
      for line in words.lines(of: try store.office(), idle: try store.idleLimit()) { try Output.line(line) }
      return
    }
    let (store, member) = try who.signIn()
    defer { store.close() }
    try store.set(limit, by: member)
    Speaker.say(words.idleLimitSet(limit))
  }
}
