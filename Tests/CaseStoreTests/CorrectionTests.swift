import CaseStore
import Casework
import Testing

struct `Correcting a case` {
  let office: EmptyOffice
  let header: CaseHeader

  init() throws {
    office = try EmptyOffice()
    header = try office.store.register(SampleIntake.registration(), by: office.head)
  }

  private func section(_ code: SectionCode, by somebody: SignedIn? = nil) throws -> SectionRecord {
    try #require(try office.store.caseFile(header.id, by: somebody ?? office.head).sections[code])
  }

  @Test func `changes the section, the line in lists and the summary, and is told field by field`() throws {
    let base = try section(.identity)
    var answers = base.answers
    answers[FieldCode(.familyName)] = .text("Sabally")
    answers[FieldCode(.motherName)] = nil
    office.clock.pass(seconds: 60)
    try office.store.correct(.identity, of: header.id, base: base, answers: answers, by: office.head)
    let file = try office.store.caseFile(header.id, by: office.head)
    #expect(file.person.familyName == "Sabally" && file.person.motherName == "")
    #expect(file.sections[.identity]?.answers == answers)
    #expect(file.header.lastChange == office.clock.now)
    #expect(!file.header.hasFollowUp)
    let lines = try office.store.history(of: header.id, by: office.head).filter { $0.act == .corrected }
    #expect(Set(lines.map(\.field)) == [FieldCode(.familyName), FieldCode(.motherName)])
    let name = try #require(lines.first { $0.field == FieldCode(.familyName) })
    #expect(name.old == .text("Sabaly") && name.new == .text("Sabally") && name.by == "Fatou Sané")
    #expect(name.section == .identity && name.at == office.clock.now)
  }

  @Test func `of the journey changes the country in lists, and counts as something done`() throws {
    let base = try section(.journey)
    var answers = base.answers
    answers[FieldCode(.lastCountry)] = .choice("MAR")
    try office.store.correct(.journey, of: header.id, base: base, answers: answers, by: office.head)
    let after = try office.store.caseFile(header.id, by: office.head).header
    #expect(after.country == "MAR" && after.hasFollowUp && after.version == 2)
  }

  @Test func `leaves what was not opened as it was`() throws {
    let base = try section(.screening)
    try office.store.correct(
      .screening, of: header.id, base: base, answers: [FieldCode(.vulnerableHealth): .choice("O")],
      by: office.head)
    let opened = try office.store.openSealed(
      [.protection, .psychosocial], section: .screening, of: header.id, reason: "relecture", by: office.head)
    #expect(opened.answers[FieldCode(.vulnerableTrafficking)] == .choice("S"))
    #expect(opened.answers[FieldCode(.vulnerableHealth)] == .choice("O"))
    #expect(throws: StoreProblem.noKey(.psychosocial)) {
      try office.store.correct(
        .screening, of: header.id, base: try section(.screening),
        answers: [FieldCode(.flagSuicidal): .choice("N")], by: office.head)
    }
  }

  @Test func `of what was opened replaces it`() throws {
    let psy = try office.signedIn("psy", .psychosocialAssistant)
    let opened = try office.store.openSealed(
      [.psychosocial], section: .screening, of: header.id, reason: "entretien", by: psy)
    var answers = opened.answers
    answers[FieldCode(.flagSuicidal)] = .choice("N")
    try office.store.correct(.screening, of: header.id, base: opened, answers: answers, by: psy)
    let again = try office.store.openSealed(
      [.psychosocial], section: .screening, of: header.id, reason: "entretien", by: psy)
    #expect(again.answers == answers && again.version == 2)
    let lines = try office.store.history(of: header.id, by: office.head).filter { $0.act == .corrected }
    #expect(lines.map(\.sealed) == [.psychosocial])
    let shown = try office.store.openHistory(
      [.psychosocial], of: header.id, reason: "supervision", by: office.head
    ).filter { $0.act == .corrected }
    #expect(shown.map(\.old) == [.choice("O")])
    #expect(shown.map(\.new) == [.choice("N")])
  }

  @Test func `can tell a suspicion that nobody had written yet, without the key to read it`() throws {
    let plain = try office.store.register(
      Registration(
        sections: [
          .consent: [FieldCode(.consentInterview): .yesNo(true)],
          .screening: [FieldCode(.vulnerableHealth): .choice("N")],
        ], day: SampleIntake.day), by: office.head)
    let agent = try office.signedIn("agent", .caseManager)
    let base = try #require(try office.store.caseFile(plain.id, by: agent).sections[.screening])
    #expect(base.sealed.isEmpty)
    var answers = base.answers
    answers[FieldCode(.vulnerableTrafficking)] = .choice("S")
    try office.store.correct(
      .screening, of: plain.id, base: base, answers: answers, flags: [.trafficking: SampleIntake.told],
      by: agent)
    let after = try #require(try office.store.caseFile(plain.id, by: agent).sections[.screening])
    #expect(after.sealed == [.protection])
    #expect(try office.store.flags(of: plain.id, by: office.head).map(\.kind) == [.trafficking])
  }

  @Test func `over another desk's work is refused, with the three versions to choose from`() throws {
    let desk = try office.anotherDesk()
    let awa = try desk.signIn(login: "fatou", passphrase: EmptyOffice.passphrase)
    let base = try section(.contacts)
    try desk.correct(
      .contacts, of: header.id, base: base, answers: [FieldCode(.village): .text("Bagadadji")], by: awa)
    let mine: Answers = [FieldCode(.village): .text("Dioulacolon")]
    do {
      try office.store.correct(.contacts, of: header.id, base: base, answers: mine, by: office.head)
      Issue.record("the other desk's work was overwritten")
    } catch .conflict(let conflict) {
      #expect(conflict.before == base.answers)
      #expect(conflict.theirs.answers == [FieldCode(.village): .text("Bagadadji")])
      #expect(conflict.mine == mine)
      try office.store.correct(
        .contacts, of: header.id, base: conflict.theirs, answers: mine, by: office.head)
    }
    #expect(try section(.contacts).answers == mine)
    #expect(try section(.contacts).version == 3)
  }

  @Test func `of a section nobody has filled begins it, for one desk only`() throws {
    let answers: Answers = [FieldCode(.needsNote): .text("toit")]
    try office.store.correct(.needs, of: header.id, base: nil, answers: answers, by: office.head)
    #expect(try section(.needs).answers == answers)
    #expect(throws: StoreProblem.self) {
      try office.store.correct(.needs, of: header.id, base: nil, answers: [:], by: office.head)
    }
  }

  @Test func `that changes nothing writes nothing`() throws {
    let base = try section(.identity)
    try office.store.correct(.identity, of: header.id, base: base, answers: base.answers, by: office.head)
    #expect(try section(.identity).version == 1)
    #expect(try office.store.caseFile(header.id, by: office.head).header.version == 1)
  }
}
