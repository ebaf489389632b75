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
