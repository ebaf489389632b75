import ArgumentParser
import CaseStore
import Casework
import Desk
import Glibc
import Wording

/// `baos demo`: a fictional office, made from a seed, already signed in.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: Speaker.help.demo,
    discussion: Speaker.help.demoMore)

  @Option(help: .said(\.demoCases)) var cases = 400
  @Option(help: .said(\.demoSeed)) var seed: UInt64 = 2_026
  @Flag(help: .said(\.demoPrepare)) var prepare = false
  @OptionGroup var shared: SharedOptions
  @OptionGroup var screen: ScreenOptions

  func validate() throws {
    guard (0...1_000_000).contains(cases) else { throw ValidationError(Speaker.help.casesLimits) }
    guard !prepare || shared.data != nil else { throw ValidationError(Speaker.help.prepareNeedsData) }
  }

  func run() throws {
    guard prepare || (isatty(STDIN_FILENO) != 0 && isatty(STDOUT_FILENO) != 0) else {
      throw Stop(.noTerminal, shared.wording.demoNeedsTerminal)
    }
    let directory = try shared.data ?? DemoPlace.temporaryDirectory(shared.wording)
    let isTemporary = shared.data == nil
    defer { if isTemporary { DemoPlace.remove(directory) } }
    Speaker.say(shared.wording.demoMaking(shared.wording.cases(cases)))
    let (store, member) = try DemoPlace.make(
      at: directory, cases: cases, seed: seed, wording: shared.wording)
    if prepare {
      store.close()
      // Whole for a script; a terminal must not act on it.
      try Output.line(isatty(STDOUT_FILENO) == 0 ? directory : Hygiene.clean(directory))
      return
    }
    var files = OfficeFiles(data: directory)
    let schedule = files.schedule()
    let referrals = files.referrals()
    let host = DeskHost(
      world: .live, themes: ThemeChoice.names, idleLimit: screen.idleLimit,
      uptime: World.uptime,
      aliases: try Aliases.whenNeeded(data: directory),
      schedule: schedule, referrals: referrals, fileFaults: files.faults,
      papers: OfficePapers.outlet(data: directory),
      language: shared.lang,
      open: { () throws(StoreProblem) -> CaseStore? in store },
      prepare: { _ throws(StoreProblem) in throw .alreadyAnOffice(path: directory) },
      create: { _, _ throws(StoreProblem) in throw .alreadyAnOffice(path: directory) })
    try FullScreen.run(host: host, wording: shared.wording, screen: screen, member: member)
  }
}
