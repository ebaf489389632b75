import CaseStore
import Foundation
import Testing

/// Faults of the disk under the real store, one after the other.
struct `A disk that fails` {
  private let office: TemporaryOffice
  private let scribe = BuiltProgram.path("Scribe")

  init() throws { office = try TemporaryOffice() }

  /// Lets a scribe work on a fresh office with this environment; how it ended, and what is then missing.
  private func work(in place: String, _ environment: [String: String]) throws -> (FinishedRun, [String]) {
    let (directory, notes) = (office.home + "/\(place)", office.home + "/\(place).notes")
    let machine = [
      "LD_PRELOAD": BuiltProgram.path("libCMachine.so"), "MACHINE_DISK": directory,
      "MACHINE_RECORD": office.home + "/record",
    ]
    let all = office.environment.merging(machine) { $1 }.merging(environment) { $1 }
    let run = try StartedRun(scribe, ["save", directory, notes, "1"], environment: all, room: office.home)
      .finish()
    let facts = SavedFacts(try String(contentsOfFile: notes, encoding: .utf8))
    guard facts.isOfficeMade else { return (run, []) }
    let store = try CaseStore.open(at: directory, world: .ofTests)
    defer { store.close() }
    let head = try store.signIn(login: "fatou", passphrase: "le vent du fleuve monte")
    return (run, facts.losses(at: directory, head: head).filter { !$0.contains("noReserve") })
  }

  /// EIO, ENOSPC, EROFS and a quota, once or from then on, at acts all over an office's first hour.
  @Test(arguments: [EIO, ENOSPC, EROFS, EDQUOT], [false, true])
  func `refuses that save in words and takes none back that was said to be saved`(
    error: Int32, isForGood: Bool
  )
    throws
  {
    var ends: [Int32: Int] = [:]
    for turn in 0..<(Whole.isWanted ? 100 : 6) {
      let act = Whole.isWanted ? 1 + turn * 7 : Int.random(in: 1...600)
      let (run, losses) = try work(
        in: "\(turn)", ["MACHINE_FAIL": "\(act)\(isForGood ? "+" : "") \(error)"])
      #expect(losses.isEmpty, "errno \(error) at \(act): \(losses.prefix(3))")
      #expect(run.status <= 1, "errno \(error) at \(act): \(run.words)")
      ends[run.status, default: 0] += 1
    }
    if Whole.isWanted { #expect(ends[1, default: 0] > 10, "\(ends)") }
  }

  /// A file that may not grow is a full disk for whoever cannot mount one.
  @Test func `for want of room, in the middle of the day, leaves all that was saved, and goes on with room`()
    throws
  {
    let (directory, notes) = (office.home + "/full", office.home + "/full.notes")
    let run = try office.runShell(
      "trap '' XFSZ; ulimit -f 700; exec \(scribe) save \(directory) \(notes) 50")
    #expect(run.status == 1 && run.words.contains("diskFull"), "\(run.words)")
    let facts = SavedFacts(try String(contentsOfFile: notes, encoding: .utf8))
    let store = try CaseStore.open(at: directory, world: .ofTests)
    let head = try store.signIn(login: "fatou", passphrase: "le vent du fleuve monte")
    #expect(facts.cases.count > 4)
    #expect(facts.losses(at: directory, head: head).isEmpty)
    store.close()
    #expect(try office.runShell("\(scribe) save \(directory) \(notes) 1").status == 0)
  }

  /// What the program sets is read back: a SQLite that does otherwise is not worked with.
  @Test(arguments: [("synchronous = NORMAL", "synchronous = 1"), ("journal_mode = DELETE", "WAL")])
  func `to promise what was asked is noticed before anything is written`(set: String, told: String) throws {
    let real = try TemporaryOffice.prepared()
    let run = try real.run(
      ["user", "list"],
      environment: ["LD_PRELOAD": BuiltProgram.path("libCMachine.so"), "MACHINE_SET": set])
    #expect(run.status >= 5 && run.words.contains(told), "\(run.status) \(run.words)")
    #expect(try real.run(["user", "list"]).status == 0)
  }
}
