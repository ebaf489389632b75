import Foundation
import Testing

struct `Several desks at one office` {
  /// Opens the only case on its contacts.
  private func openContacts(_ clerk: Clerk) {
    clerk.press("c")
    clerk.sees("1 dossier")
    clerk.press("⏎→→→")
    clerk.sees("[Contacts]", "Sare Bidji")
  }

  @Test func `never overwrite each other, and see each other's changes without a key`() throws {
    let office = try TemporaryOffice.prepared()
    let one = try Clerk.signedIn(at: office)
    one.register(Interview.first)
    one.press("③")
    one.sees("Aujourd'hui")
    let other = try Clerk.signedIn(at: office)
    openContacts(one)
    openContacts(other)
    for clerk in [one, other] {
      clerk.press("↓m")
      clerk.sees("Corriger : Contacts")
    }
    one.press("⌧Alpha②")
    one.sees("[Contacts]", "Alpha")
    other.press("⌧Beta②")
    other.sees("Deux postes à la fois", "Le mien", "Avant")
    let line = other.line(with: "Village")
    #expect(["Beta", "Alpha", "Sare Bidji"].allSatisfy { line.contains($0) }, "\(line)")
    #expect(one.terminal.shows("Alpha"))
    other.press("②")
    other.sees("à décider")
    other.press("m②")
    other.sees("[Contacts]", "Beta")

    // No key is pressed on the first desk.
    #expect(one.terminal.waitFor("Beta", limit: 5), "\(one.screen)")
    one.press("h")
    one.sees("Alpha > Beta", "Sare Bidji > Alpha")
  }

  @Test func `open a new office eight at once`() throws {
    let office = try TemporaryOffice.prepared()
    let runs = try (0..<8).map { turn in
      try office.start(turn.isMultiple(of: 2) ? ["user", "list"] : ["check"] + office.signingIn)
    }
    for run in runs {
      let end = try run.finish()
      #expect(end.status == 0, "\(end.words)")
    }
  }

  @Test func `make one office of an empty place, eight at once`() throws {
    for _ in 0..<(Whole.isWanted ? 20 : 3) {
      let office = try TemporaryOffice()
      let scribe = BuiltProgram.path("Scribe")
      let runs = try (0..<8).map { _ in
        try StartedRun(
          scribe, ["open", office.directory], environment: office.environment, room: office.home)
      }
      let ends = try runs.map { try $0.finish() }
      #expect(ends.allSatisfy { $0.status == 0 }, "\(ends.map(\.words).joined())")
      #expect(ends.count { $0.output == "made\n" } == 1)
      #expect(try office.run(["check"]).status == 0)
    }
  }

  /// Thirty desks that save without a pause, all from the same moment on.
  @Test func `take turns at saving, thirty at once`() throws {
    let office = try TemporaryOffice()
    let start = office.home + "/start"
    let lock = open(start, O_RDONLY | O_CREAT | O_CLOEXEC, 0o600)
    defer { close(lock) }
    flock(lock, LOCK_EX)
    let notes = (0..<30).map { "\(office.home)/notes-\($0)" }
    let runs = try notes.map { notes in
      let arguments = ["crowd", office.directory, notes, start, Whole.isWanted ? "5000" : "1500"]
      return try StartedRun(
        BuiltProgram.path("Scribe"), arguments, environment: office.environment, room: office.home)
    }
    func lines() -> [String] {
      notes.flatMap { ((try? String(contentsOfFile: $0, encoding: .utf8)) ?? "").split(separator: "\n") }
        .map { String($0) }
    }
    let clock = ContinuousClock()
    let end = clock.now + .seconds(60)
    while lines().count(where: { $0 == "ready" }) < runs.count, clock.now < end { usleep(2_000) }
    flock(lock, LOCK_UN)
    for run in runs {
      let end = try run.finish()
      #expect(end.status == 0, "\(end.words)")
    }
    let figures = lines().filter { $0.hasPrefix("saved") }.map {
      $0.split(separator: " ").compactMap { Int($0) }
    }
    try #require(figures.count == runs.count && figures.allSatisfy { $0.count == 2 })
    let (counts, waits) = (figures.map { $0[0] }, figures.map { $0[1] })
    let (least, most) = (counts.min() ?? 0, counts.max() ?? 0)
    print("thirty writers: \(least) to \(most) saves each, longest wait \(waits.max() ?? 0) ms")
    #expect(least > 0 && most <= 10 * least, "\(counts)")
    #expect(try office.run(["check"]).status == 0)
  }

  @Test func `leave a sound file when one of them is killed in the middle of a save`() throws {
    let office = try TemporaryOffice.prepared()
    let first = try Clerk.signedIn(at: office)
    first.register(Interview.first)
    first.cutPower()
    let keys = "n" + Interview.standard.joined() + "②"
    for cut in [20, 60, keys.count] {
      let clerk = try Clerk.signedIn(at: office)
      clerk.press(String(keys.prefix(cut)))
      clerk.cutPower()
    }
    let check = try office.runSignedIn(["check"])
    #expect(check.status == 0, "\(check.output)\(check.words)")
  }
}
