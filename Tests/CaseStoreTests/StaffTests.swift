import CaseStore
import Casework
import Testing

struct `The staff of an office` {
  private static let another = "quatre mots bien longs"

  @Test(arguments: Role.allCases)
  func `are given the keys of their role`(role: Role) throws {
    let office = try EmptyOffice()
    let somebody = try office.signedIn("awa.ba", role)
    #expect(somebody.member.compartments == Permissions.compartments(for: role))
  }

  @Test func `added by an administrator wait for their keys`() throws {
    let office = try EmptyOffice()
    let admin = try office.signedIn("admin", .administrator)
    let added = try office.store.addStaff(
      login: "awa", name: "Awa Ba", role: .caseManager, passphrase: EmptyOffice.passphrase,
      cost: EmptyOffice.cheap,
      by: admin)
    #expect(added.compartments.isEmpty)
    #expect(try office.store.grantKeys(to: added.id, by: office.head).compartments == [.identity, .casework])
    let awa = try office.store.signIn(login: "awa", passphrase: EmptyOffice.passphrase)
    #expect(awa.member.compartments == [.identity, .casework])
  }

  @Test(arguments: [
    ("court", PassphraseWeakness.tooShort(length: 5, least: 14)),
    ("un deux trois", .tooShort(length: 13, least: 14)), ("aaaaaaaaaaaaaaaaaa", .repeated),
    ("je suis awa et je travaille", .containsName), ("baba dort au village", .containsName),
  ])
  func `may not have a passphrase that is easy to guess`(passphrase: String, weakness: PassphraseWeakness)
    throws
  {
    let office = try EmptyOffice()
    #expect(throws: StoreProblem.weakPassphrase(weakness)) {
      try office.store.addStaff(
        login: "awa", name: "Awa Baba", role: .reception, passphrase: passphrase, cost: EmptyOffice.cheap,
        by: office.head)
    }
  }

  @Test func `have each a login of their own, of plain letters`() throws {
    let office = try EmptyOffice()
    for login in ["", "a", "é-a", "1awa", "awa_ba", "awa awa awa awa awa awa"] {
      #expect(throws: StoreProblem.badLogin(login: login)) {
        try office.store.addStaff(
          login: login, name: "X", role: .reception, passphrase: Self.another, cost: EmptyOffice.cheap,
          by: office.head)
      }
    }
    #expect(throws: StoreProblem.loginTaken(login: "fatou")) {
      try office.store.addStaff(
        login: "FATOU", name: "X", role: .reception, passphrase: Self.another, cost: EmptyOffice.cheap,
        by: office.head)
    }
  }

  @Test func `leave a head who holds the keys, not only one by name`() throws {
    let office = try EmptyOffice()
    let admin = try office.signedIn("admin", .administrator)
    _ = try office.store.addStaff(
      login: "vide", name: "Sans clé", role: .headOfOffice, passphrase: EmptyOffice.passphrase,
      cost: KeyCost(passes: 1, memory: 8_192), by: admin)
    #expect(throws: StoreProblem.lastHead) {
      try office.store.disableStaff(office.head.member.id, by: admin)
    }
    _ = try office.signedIn("autre", .headOfOffice)
    try office.store.disableStaff(office.head.member.id, by: admin)
  }

  @Test func `are shut out and let in again, but never the last head`() throws {
    let office = try EmptyOffice()
    let awa = try office.signedIn("awa", .caseManager)
    try office.store.disableStaff(awa.member.id, by: office.head)
    #expect(throws: StoreProblem.disabledUser(login: "awa")) {
      try office.store.signIn(login: "awa", passphrase: EmptyOffice.passphrase)
    }
    #expect(try office.store.staff().first { $0.login == "awa" }?.compartments == [])
    #expect(throws: StoreProblem.lastHead) {
      try office.store.disableStaff(office.head.member.id, by: office.head)
    }
    #expect(
      try office.store.enableStaff(awa.member.id, by: office.head).compartments == [.identity, .casework])
    _ = try office.store.signIn(login: "awa", passphrase: EmptyOffice.passphrase)
  }

  @Test func `change their passphrase themselves`() throws {
    let office = try EmptyOffice()
    let awa = try office.signedIn("awa", .caseManager)
    #expect(throws: StoreProblem.wrongPassphrase(triesLeft: 4)) {
      try office.store.changePassphrase(
        old: "faux", new: Self.another, cost: EmptyOffice.cheap,
        by: awa)
    }
    try office.store.changePassphrase(
      old: EmptyOffice.passphrase, new: Self.another, cost: EmptyOffice.cheap,
      by: awa)
    #expect(throws: StoreProblem.self) {
      try office.store.signIn(login: "awa", passphrase: EmptyOffice.passphrase)
    }
    #expect(try office.store.signIn(login: "awa", passphrase: Self.another).member.compartments.count == 2)
  }

  @Test func `who forgot theirs are given a new one by whoever holds their keys`() throws {
    let office = try EmptyOffice()
    let awa = try office.signedIn("awa", .caseManager)
    let admin = try office.signedIn("admin", .administrator)
    #expect(throws: StoreProblem.self) {
      try office.store.resetPassphrase(
        of: awa.member.id, new: Self.another, cost: EmptyOffice.cheap,
        by: admin)
    }
    try office.store.resetPassphrase(
      of: awa.member.id, new: Self.another, cost: EmptyOffice.cheap,
      by: office.head)
    #expect(try office.store.signIn(login: "awa", passphrase: Self.another).member.compartments.count == 2)
  }

  @Test func `who all forgot theirs come back by the paper key`() throws {
    let office = try EmptyOffice()
    let desk = try office.anotherDesk()
    #expect(try desk.isRecoveryKey(office.recovery))
    #expect(throws: StoreProblem.wrongRecoveryKey) {
      try desk.recover(
        login: "fatou", recoveryKey: EmptyOffice().recovery.description, newPassphrase: Self.another,
        cost: EmptyOffice.cheap)
    }
    let head = try desk.recover(
      login: "fatou", recoveryKey: office.recovery.description.lowercased(), newPassphrase: Self.another,
      cost: EmptyOffice.cheap)
    #expect(head.member.compartments == Set(Compartment.allCases))
    #expect(throws: StoreProblem.self) {
      try desk.signIn(login: "fatou", passphrase: EmptyOffice.passphrase)
    }
  }

  @Test func `never receive keys through a public key that was exchanged by hand`() throws {
    let office = try EmptyOffice()
    let awa = try office.signedIn("awa", .reception)
    try sqlite(
      office.databasePath,
      "UPDATE compartment SET deposit_key = (SELECT public_key FROM staff WHERE login = 'awa') WHERE name = 'identity'"
    )
    #expect(throws: StoreProblem.unsealable(table: "grant_", record: awa.member.id)) {
      try office.store.signIn(login: "awa", passphrase: EmptyOffice.passphrase)
    }
  }
}
