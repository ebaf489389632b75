import ArgumentParser
import CaseStore
import Casework
import Desk
import Terminal
import Wording

/// `baos`: the full-screen desk.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: Speaker.help.open)

  @OptionGroup var shared: SharedOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let directory = Places.data(shared.data)
    var files = OfficeFiles(data: shared.data)
    let schedule = files.schedule()
    let referrals = files.referrals()
    let host = DeskHost(
      world: .live, themes: ThemeChoice.names, idleLimit: screen.idleLimit,
      uptime: World.uptime,
      aliases: try Aliases.whenNeeded(data: shared.data),
      schedule: schedule, referrals: referrals, fileFaults: files.faults,
      papers: OfficePapers.outlet(data: shared.data),
      language: shared.lang,
      open: { () throws(StoreProblem) -> CaseStore? in
        do throws(StoreProblem) {
          return try CaseStore.open(at: directory, world: .live)
        } catch .noOffice {
          return nil
        }
      },
      prepare: { opening throws(StoreProblem) in try CaseStore.prepare(opening) },
      create: { opening, recovery throws(StoreProblem) in
        try CaseStore.create(at: directory, opening: opening, world: .live, recovery: recovery).store
      })
    try FullScreen.run(host: host, wording: shared.wording, screen: screen, member: nil)
  }
}
