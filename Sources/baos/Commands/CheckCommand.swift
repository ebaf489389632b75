import ArgumentParser
import CaseStore
import Casework
import Wording

/// `baos check`: is everything there, and as it was written?
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: Speaker.help.check,
    discussion: Speaker.help.checkMore)

  @OptionGroup var who: SignInOptions

  func run() throws {
    let store: CaseStore
    var member: SignedIn?
    if who.user != nil || who.passphraseFile != nil {
      let signedIn = try who.signIn()
      store = signedIn.store
      member = signedIn.member
    } else {
      store = try CaseStore.open(at: Places.data(who.shared.data), world: .live)
    }
    defer { store.close() }
    let report = try store.check(by: member, progress: { _ in true })
    for line in who.shared.wording.lines(of: report) { try Output.line(line) }
    if !report.isSound { throw Stop(.damaged, who.shared.wording.checkFailed) }
    Speaker.say(who.shared.wording.checkPassed)
  }
}
