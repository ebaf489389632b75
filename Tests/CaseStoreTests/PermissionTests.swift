import CaseStore
import Casework
import Testing

struct `What a role may do` {
  private struct Verb: Sendable {
    let act: Act
    let run: @Sendable (EmptyOffice, SignedIn, CaseHeader) throws(StoreProblem) -> Void

    init(
      _ act: Act, _ run: @escaping @Sendable (EmptyOffice, SignedIn, CaseHeader) throws(StoreProblem) -> Void
    ) {
      self.act = act
      self.run = run
    }
  }

  private static let verbs: [Verb] = [
    Verb(.registerPerson) { o, s, _ throws(StoreProblem) in
      _ = try o.store.register(SampleIntake.registration(), by: s)
    },
    Verb(.registerPerson) { o, s, _ throws(StoreProblem) in _ = try o.store.registerMany([], by: s) },
    Verb(.readCase) { o, s, c throws(StoreProblem) in _ = try o.store.caseFile(c.id, by: s) },
    Verb(.readCase) { o, s, c throws(StoreProblem) in _ = try o.store.history(of: c.id, by: s) },
    Verb(.readCase) { o, s, c throws(StoreProblem) in _ = try o.store.flags(of: c.id, by: s) },
    Verb(.readCase) { o, s, c throws(StoreProblem) in _ = try o.store.relations(of: c.person, by: s) },
    Verb(.readProtection) { o, s, c throws(StoreProblem) in
      _ = try o.store.openSealed([.protection], section: .screening, of: c.id, reason: "essai", by: s)
    },
    Verb(.readPsychosocial) { o, s, c throws(StoreProblem) in
      _ = try o.store.openSealed([.psychosocial], section: .screening, of: c.id, reason: "essai", by: s)
    },
    Verb(.readPsychosocial) { o, s, c throws(StoreProblem) in
      _ = try o.store.openHistory([.psychosocial], of: c.id, reason: "essai", by: s)
    },
    Verb(.correctIdentity) { o, s, c throws(StoreProblem) in
      try o.store.correct(.contacts, of: c.id, base: nil, answers: [:], by: s)
    },
    Verb(.correctCase) { o, s, c throws(StoreProblem) in
      try o.store.correct(.needs, of: c.id, base: nil, answers: [:], by: s)
    },
    Verb(.assess) { o, s, c throws(StoreProblem) in
      try o.store.record([SampleWork(office: o, caseID: c.id).assessment()], in: c.id, by: s)
    },
    Verb(.assess) { o, s, c throws(StoreProblem) in
      try o.store.record([SampleWork(office: o, caseID: c.id).interview()], in: c.id, by: s)
    },
    Verb(.writePlan) { o, s, c throws(StoreProblem) in
      try o.store.record([SampleWork(office: o, caseID: c.id).need()], in: c.id, by: s)
    },
    Verb(.readProtection) { o, s, c throws(StoreProblem) in
      _ = try o.store.openSealed([.protection], record: c.id, of: c.id, reason: "essai", by: s)
    },
    Verb(.readFigures) { o, s, _ throws(StoreProblem) in _ = try o.store.interviews(by: s) { _ in true } },
    Verb(.manageInstruments) { o, s, _ throws(StoreProblem) in
      try o.store.addInstrument(code: "X", version: 1, digest: "", text: [], by: s)
    },
    Verb(.readProviders) { o, s, _ throws(StoreProblem) in _ = try o.store.directory(by: s) },
    Verb(.manageProviders) { o, s, c throws(StoreProblem) in try o.store.inactivate(offer: c.id, by: s) },
    Verb(.manageProviders) { o, s, c throws(StoreProblem) in try o.store.inactivate(provider: c.id, by: s) },
    Verb(.manageProviders) { o, s, c throws(StoreProblem) in
      let blank = DirectoryEntry(
        provider: Provider(id: c.id, code: "", name: ""),
        offer: ServiceOffer(id: c.id, provider: c.id, code: "", service: ""))
      try o.store.save(DirectoryChange(adding: blank, of: nil), by: s)
    },
    Verb(.manageProviders) { o, s, _ throws(StoreProblem) in _ = try o.store.importProviders([], by: s) },
    Verb(.manageProviders) { o, s, _ throws(StoreProblem) in _ = try o.store.rehearseImport(of: [], by: s) },
    Verb(.readReferrals) { o, s, _ throws(StoreProblem) in _ = try o.store.referrals(by: s) },
    Verb(.readReferrals) { o, s, c throws(StoreProblem) in _ = try o.store.referrals(ofCase: c.id, by: s) },
    Verb(.readReferrals) { o, s, c throws(StoreProblem) in _ = try o.store.outReferrals(of: c.id, by: s) },
    Verb(.readReferrals) { o, s, c throws(StoreProblem) in
      _ = try o.store.referrals(ofPerson: c.person, by: s)
    },
    Verb(.readReferrals) { o, s, c throws(StoreProblem) in _ = try o.store.referral(c.id, by: s) },
    Verb(.readProtection) { o, s, c throws(StoreProblem) in
      _ = try o.store.openSealed([.protection], referral: c.id, reason: "essai", by: s)
    },
    Verb(.refer) { o, s, c throws(StoreProblem) in
      let entry = ReferralEntry(id: c.id, need: c.id, offer: c.id, urgency: .normal, sections: [:])
      _ = try o.store.refer(entry, in: c.id, by: s)
    },
    Verb(.refer) { o, s, c throws(StoreProblem) in
      let step = ReferralStepEntry(id: c.id, referral: c.id, version: 1, step: .noted, answers: [:])
      _ = try o.store.note(step, by: s)
    },
    Verb(.refer) { o, s, c throws(StoreProblem) in
      _ = try o.store.takeBack(event: c.id, of: c.id, version: 1, by: s)
    },
    Verb(.refer) { o, s, c throws(StoreProblem) in _ = try o.store.recallAll([], of: c.id, by: s) },
    Verb(.closeCase) { o, s, c throws(StoreProblem) in
      try o.store.proposeClosing(ClosingEntry(reason: "x"), of: c.id, version: 99, by: s)
    },
    Verb(.reopenCase) { o, s, c throws(StoreProblem) in
      try o.store.reopen(c.id, version: 99, reason: "x", by: s)
    },
    Verb(.reassignCase) { o, s, c throws(StoreProblem) in
      try o.store.reassign(c.id, version: 99, to: s.member.id, reason: "x", by: s)
    },
    Verb(.linkPeople) { o, s, c throws(StoreProblem) in
      try o.store.decide(person: c.person, other: c.id, decision: .household, by: s)
    },
    Verb(.acknowledgeFlag) { o, s, c throws(StoreProblem) in
      try o.store.acknowledge(flag: c.id, action: .referred, note: "", by: s)
    },
    Verb(.closeFlag) { o, s, c throws(StoreProblem) in
      try o.store.closeFlag(flag: c.id, text: "x", by: s)
    },
    Verb(.manageStaff) { o, s, _ throws(StoreProblem) in
      try o.store.addStaff(
        login: "x", name: "", role: .reception, passphrase: "", cost: EmptyOffice.cheap, by: s)
    },
    Verb(.manageStaff) { o, s, c throws(StoreProblem) in try o.store.disableStaff(c.id, by: s) },
    Verb(.manageStaff) { o, s, c throws(StoreProblem) in try o.store.enableStaff(c.id, by: s) },
    Verb(.manageStaff) { o, s, c throws(StoreProblem) in try o.store.grantKeys(to: c.id, by: s) },
    Verb(.manageStaff) { o, s, c throws(StoreProblem) in
      try o.store.resetPassphrase(of: c.id, new: "", cost: EmptyOffice.cheap, by: s)
    },
    Verb(.changeSettings) { o, s, _ throws(StoreProblem) in try o.store.set("idle", to: "300", by: s) },
    Verb(.checkStore) { o, s, _ throws(StoreProblem) in _ = try o.store.check(by: s) },
    Verb(.searchPeople) { o, s, _ throws(StoreProblem) in try o.store.noteSearch(count: 1, by: s) },
    Verb(.registerPerson) { o, s, c throws(StoreProblem) in _ = try o.store.draft(c.id, by: s) },
    Verb(.registerPerson) { o, s, c throws(StoreProblem) in try o.store.discard(draft: c.id, by: s) },
    Verb(.registerPerson) { o, s, c throws(StoreProblem) in try o.store.restore(draft: c.id, by: s) },
  ]

  @Test(arguments: Role.allCases)
  func `is what the table says, for every verb of the store`(role: Role) throws {
    let office = try EmptyOffice()
    let header = try office.store.register(SampleIntake.registration(), by: office.head)
    let somebody = try office.signedIn("quelquun", role)
    for (place, verb) in Self.verbs.enumerated() {
      var isRefused = false
      do throws(StoreProblem) {
        try verb.run(office, somebody, header)
      } catch {
        isRefused = error == .notAllowed(verb.act, role)
      }
      #expect(isRefused == !Permissions.allows(verb.act, for: role), "verb \(place), \(verb.act), \(role)")
    }
  }

  @Test func `is nothing once the keys are wiped, or the name was closed`() throws {
    let office = try EmptyOffice()
    let header = try office.store.register(SampleIntake.registration(), by: office.head)
    let agent = try office.signedIn("agent", .caseManager)
    try office.store.disableStaff(agent.member.id, by: office.head)
    #expect(throws: StoreProblem.disabledUser(login: "agent")) {
      try office.store.register(SampleIntake.registration(), by: agent)
    }
    agent.wipe()
    for verb in Self.verbs {
      #expect(throws: StoreProblem.notSignedIn) { try verb.run(office, agent, header) }
    }
  }

  @Test func `follows from keys, not from what the file says of the role`() throws {
    let office = try EmptyOffice()
    let header = try office.store.register(SampleIntake.registration(), by: office.head)
    _ = try office.signedIn("agent", .caseManager)
    try sqlite(office.databasePath, "UPDATE staff SET role = 'headOfOffice' WHERE login = 'agent'")
    let agent = try office.store.signIn(login: "agent", passphrase: EmptyOffice.passphrase)
    #expect(throws: StoreProblem.noKey(.psychosocial)) {
      try office.store.openSealed([.psychosocial], section: .screening, of: header.id, reason: "x", by: agent)
    }
    try sqlite(
      office.databasePath,
      """
      INSERT INTO grant_ SELECT (SELECT id FROM staff WHERE login = 'agent'), compartment, generation, sealed,
        granted_by, granted FROM grant_ WHERE compartment = 'psychosocial'
        AND holder = (SELECT id FROM staff WHERE login = 'fatou')
      """)
    #expect(throws: StoreProblem.unsealable(table: "grant_", record: agent.member.id)) {
      try office.store.signIn(login: "agent", passphrase: EmptyOffice.passphrase)
    }
  }
}
