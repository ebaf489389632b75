import CaseStore
import Casework
import Testing

struct `Signing in` {
  @Test func `opens with the passphrase, in any case of the login`() throws {
    let office = try EmptyOffice()
    let head = try office.store.signIn(login: " Fatou ", passphrase: EmptyOffice.passphrase)
    #expect(head.member.role == .headOfOffice)
    #expect(head.member.name == "Fatou Sané")
  }

  @Test func `is refused to strangers`() throws {
    let office = try EmptyOffice()
    #expect(throws: StoreProblem.unknownUser(login: "awa")) {
      try office.store.signIn(login: "awa", passphrase: "x")
    }
  }

  @Test func `closes the name after five wrong passphrases, across desks, and twice as long the next time`()
    throws
  {
    let office = try EmptyOffice()
    let desks = [office.store, try office.anotherDesk()]
    for attempt in 0..<4 {
      #expect(throws: StoreProblem.wrongPassphrase(triesLeft: 4 - attempt)) {
        try desks[attempt % 2].signIn(login: "fatou", passphrase: "faux")
      }
    }
    let quarter = office.clock.now.adding(seconds: 900)
    #expect(throws: StoreProblem.blocked(until: quarter)) {
      try desks[0].signIn(login: "fatou", passphrase: "faux")
    }
    #expect(throws: StoreProblem.blocked(until: quarter)) {
      try office.anotherDesk().signIn(login: "fatou", passphrase: EmptyOffice.passphrase)
    }
    office.clock.pass(seconds: 901)
    for _ in 0..<4 { _ = try? desks[1].signIn(login: "fatou", passphrase: "faux") }
    #expect(throws: StoreProblem.blocked(until: office.clock.now.adding(seconds: 1_800))) {
      try desks[1].signIn(login: "fatou", passphrase: "faux")
    }
    office.clock.pass(seconds: 1_801)
    _ = try desks[0].signIn(login: "fatou", passphrase: EmptyOffice.passphrase)
    #expect(throws: StoreProblem.wrongPassphrase(triesLeft: 4)) {
      try desks[0].signIn(login: "fatou", passphrase: "faux")
    }
  }

  @Test func `is not closed for years by a clock that ran ahead and was put right`() throws {
    let office = try EmptyOffice()
    let years = 4 * 365 * 86_400
    office.clock.pass(seconds: years)
    for _ in 0..<5 { _ = try? office.store.signIn(login: "fatou", passphrase: "faux") }
    #expect(throws: StoreProblem.blocked(until: office.clock.now.adding(seconds: 900))) {
      try office.store.signIn(login: "fatou", passphrase: EmptyOffice.passphrase)
    }
    office.clock.pass(seconds: -years)
    _ = try office.store.signIn(login: "fatou", passphrase: EmptyOffice.passphrase)
  }

  @Test func `out takes the keys from memory`() throws {
    let office = try EmptyOffice()
    try office.store.signOut(office.head)
    #expect(office.head.isWiped)
    #expect(throws: StoreProblem.notSignedIn) {
      try office.store.addStaff(
        login: "awa", name: "Awa Ba", role: .reception, passphrase: EmptyOffice.passphrase,
        cost: EmptyOffice.cheap,
        by: office.head)
    }
  }

  @Test func `shows who is at a desk`() throws {
    let office = try EmptyOffice()
    let awa = try office.signedIn("awa", .reception)
    #expect(try office.store.presence().map(\.login).sorted() == ["awa", "fatou"])
    office.clock.pass(seconds: 400)
    try office.store.beat(by: awa)
    #expect(try office.store.presence().map(\.login) == ["awa"])
    try office.store.signOut(awa)
    #expect(try office.store.presence().isEmpty)
  }
}
