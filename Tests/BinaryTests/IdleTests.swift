import Testing

struct `A desk left alone` {
  private let office: TemporaryOffice
  private let clock: MovedClock

  init() throws {
    office = try TemporaryOffice.prepared()
    clock = MovedClock(at: office)
  }

  private func halfTyped(_ arguments: [String] = []) throws -> Clerk {
    let clerk = try Clerk.signedIn(at: office, arguments, environment: clock.environment)
    clerk.press("n" + Interview.standard[0] + "Ndiaye⏎Mamad")
    clerk.sees("Mamad_", "Ndiaye")
    return clerk
  }

  /// The desk looks at the clock every second: a look at it is what a test waits for.
  private func isHidden(_ clerk: Clerk, after seconds: Int) -> Bool {
    clock.pass(seconds: seconds)
    return clerk.terminal.waitFor("Écran caché", limit: 2.5)
  }

  @Test func `hides by itself after five minutes, and gives the half word back for the passphrase`() throws {
    let clerk = try halfTyped()
    #expect(!isHidden(clerk, after: 290))
    #expect(isHidden(clerk, after: 10))
    #expect(!clerk.screen.contains("Ndiaye") && !clerk.screen.contains("Mamad"))
    #expect(!clerk.terminal.screen.scrolledOff.joined().contains("Ndiaye"))
    clerk.press("\(office.passphrase)⏎")
    clerk.sees("Mamad_", "Ndiaye")
    clerk.press("o")
    clerk.sees("Mamado_")
  }

  @Test func `hides when its office says, also while it is at work, and no later for who asks for more`()
    throws
  {
    let refused = try office.runSignedIn(["office", "--idle", "61"])
    #expect(refused.status == 64 && refused.words.contains("de 1 à 60 minutes"), "\(refused.words)")
    let clerk = try halfTyped(["--idle", "60"])
    let set = try office.runSignedIn(["office", "--idle", "2"])
    #expect(set.status == 0 && set.words.contains("2 minutes"), "\(set.words)")
    #expect(try office.run(["office"]).output.contains("2 minutes"))
    #expect(!isHidden(clerk, after: 110))
    #expect(isHidden(clerk, after: 10))
  }

  @Test func `hides sooner for who asks for less`() throws {
    let clerk = try halfTyped(["--idle", "1"])
    #expect(isHidden(clerk, after: 60))
  }

  @Test func `is not told how long by just anybody`() throws {
    let file = try office.keep(passphrase: "une phrase assez longue")
    let who = [
      "user", "add", "awa", "--name", "Awa Ba", "--role", "caseManager", "--new-passphrase-file", file,
    ]
    let added = try office.runSignedIn(who)
    #expect(added.status == 0, "\(added.words)")
    let set = try office.run(["office", "--idle", "60", "--user", "awa", "--passphrase-file", file])
    #expect(set.status == 3, "\(set.words)")
    #expect(try office.run(["office"]).output.contains("5 minutes"))
  }

  /// A clock that was years ahead and is put right: everything that waits for a silence goes on.
  @Test func `writes its draft, sees other desks and hides although the clock was set back`() throws {
    clock.set(secondsAhead: 86_400)
    let clerk = try halfTyped()
    let before = clerk.terminal.lines[0]
    clock.set(secondsAhead: -86_400)
    clerk.press("o")
    clerk.sees("a later draft") { $0.lines[0].contains("Brouillon") && $0.lines[0] != before }
    let other = try Clerk.signedIn(at: office)
    other.sees("Brouillons à reprendre (1)")
    #expect(isHidden(clerk, after: 300))
  }
}
