import CaseStore
import Casework
import Testing

struct `Registering somebody` {
  let office: EmptyOffice

  init() throws { office = try EmptyOffice() }

  @Test func `gives a number that counts from one, and a case that can be read again`() throws {
    let first = try office.store.register(SampleIntake.registration(), by: office.head)
    let second = try office.store.register(SampleIntake.registration(given: "Awa"), by: office.head)
    #expect(first.number.office == "KLD" && first.number.year == 25)
    #expect((first.number.counter, second.number.counter) == (1, 2))
    #expect(first.country == "LBY")
    #expect(first.status == .open)
    let file = try office.store.caseFile(first.id, by: office.head)
    #expect(file.header == first)
    #expect(file.person.familyName == "Sabaly" && file.person.village == "Sinthiang")
    #expect(file.agentName == "Fatou Sané")
    #expect(file.sections[.identity]?.answers == SampleIntake.sections()[.identity])
    #expect(file.sections[.journey]?.answers[FieldCode(.debtAmount)] == .money(650_000))
  }

  @Test func `keeps what is watched closed until it is asked for with a reason`() throws {
    let header = try office.store.register(SampleIntake.registration(), by: office.head)
    let closed = try #require(try office.store.caseFile(header.id, by: office.head).sections[.screening])
    #expect(closed.sealed == [.protection, .psychosocial])
    #expect(closed.answers.keys.map(\.core) == [.vulnerableHealth])
    let opened = try office.store.openSealed(
      [.psychosocial], section: .screening, of: header.id, reason: "visite du jour", by: office.head)
    #expect(opened.sealed == [.protection])
    #expect(opened.answers[FieldCode(.psychosocialNote)] == .text("insomnieprofonde"))
    let line = try #require(try office.store.history(of: header.id, by: office.head).first)
    #expect(line.act == .opened && line.section == .screening && line.reason == "visite du jour")
  }

  @Test func `stores the alerts with what was done about them`() throws {
    let header = try office.store.register(SampleIntake.registration(), by: office.head)
    let flags = try office.store.flags(of: header.id, by: office.head)
    #expect(Set(flags.map(\.kind)) == [.suicidal, .trafficking])
    let suicidal = try #require(flags.first { $0.kind == .suicidal })
    #expect(suicidal.acknowledgement?.action == .accompanied)
    #expect(suicidal.acknowledgement?.by == "Fatou Sané")
    #expect(suicidal.acknowledgement?.note == "accompagneaucentre")
  }

  @Test func `works without any key to read it again, and others read what was deposited`() throws {
    let awa = try office.signedIn("awa", .reception)
    let header = try office.store.register(SampleIntake.registration(), by: awa)
    #expect(header.country == "")
    let mine = try office.store.caseFile(header.id, by: awa)
    #expect(mine.sections[.journey]?.answers == [:])
    #expect(mine.sections[.journey]?.sealed == [.casework, .protection])
    #expect(mine.flags.isEmpty && mine.sealedFlags == 2)
    let theirs = try office.store.caseFile(header.id, by: office.head)
    #expect(theirs.header.country == "LBY")
    #expect(theirs.sections[.journey]?.answers[FieldCode(.lastCountry)] == .choice("LBY"))
    #expect(theirs.flags.count == 2)
    #expect(try office.store.lastAnswers(by: awa)[FieldCode(.lastCountry)] == .choice("LBY"))
  }

  @Test func `of somebody who declines keeps only today's urgent help, without a name`() throws {
    let known = try office.store.register(SampleIntake.registration(), by: office.head)
    var registration = SampleIntake.registration()
    registration.person = known.person
    registration.sections[.consent] = [
      FieldCode(.consentInterview): .yesNo(false), FieldCode(.urgentHelp): .yesNo(true),
    ]
    let header = try office.store.register(registration, by: office.head)
    #expect(header.status == .urgentHelpOnly)
    #expect(header.person != known.person)
    let file = try office.store.caseFile(header.id, by: office.head)
    #expect(file.person == PersonHeader(id: header.person))
    #expect(Array(file.sections.keys) == [.consent])
    #expect(file.flags.isEmpty)
    #expect(throws: StoreProblem.consentRefused) {
      try office.store.correct(
        .identity, of: header.id, base: nil, answers: [FieldCode(.familyName): .text("Sabaly")],
        by: office.head)
    }
  }

  @Test func `who is known opens a new return and corrects what changed`() throws {
    let first = try office.store.register(SampleIntake.registration(), by: office.head)
    let before = try office.store.caseFile(first.id, by: office.head).sections
    var again = SampleIntake.registration()
    again.person = first.person
    again.bases = before.filter { $0.key.belongsToPerson }
    again.sections[.contacts] = [FieldCode(.village): .text("Bagadadji")]
    let second = try office.store.register(again, by: office.head)
    #expect(second.person == first.person && second.id != first.id)
    let file = try office.store.caseFile(second.id, by: office.head)
    #expect(file.person.village == "Bagadadji")
    #expect(file.otherCases.map(\.id) == [first.id])
    #expect(file.sections[.identity]?.version == 1)
    #expect(file.sections[.contacts]?.version == 2)
    #expect(throws: StoreProblem.self) { try office.store.register(again, by: office.head) }
  }

  @Test func `remembers who is of one household and who is not the same`() throws {
    let first = try office.store.register(SampleIntake.registration(), by: office.head)
    let twin = try office.store.register(SampleIntake.registration(given: "Awa"), by: office.head)
    var registration = SampleIntake.registration(given: "Hassane")
    registration.decisions = [first.person: .notTheSame, twin.person: .household]
    let header = try office.store.register(registration, by: office.head)
    let relations = try office.store.caseFile(header.id, by: office.head).relations
    #expect(Set(relations.map(\.other)) == [first.person, twin.person])
    #expect(try office.store.relations(of: first.person, by: office.head).map(\.decision) == [.notTheSame])
    try office.store.decide(person: first.person, other: header.person, decision: nil, by: office.head)
    #expect(try office.store.relations(of: first.person, by: office.head).isEmpty)
    try office.store.decide(person: header.person, other: first.person, decision: .household, by: office.head)
    #expect(try office.store.relations(of: first.person, by: office.head).map(\.decision) == [.household])
  }

  @Test func `fills the index of every desk`() throws {
    let mark = try office.store.mark()
    let desk = try office.anotherDesk()
    let version = try desk.dataVersion()
    let awa = try office.signedIn("awa", .reception)
    let header = try office.store.register(SampleIntake.registration(), by: awa)
    #expect(try desk.dataVersion() != version)
    let news = try desk.changes(since: mark)
    #expect(news.cases == [header.id] && news.people == [header.person])
    for _ in 0..<2 {
      let index = try desk.loadIndex(by: office.head)
      #expect(index.header(of: header.person)?.familyName == "Sabaly")
      #expect(index.caseHeader(header.id)?.country == "LBY")
      #expect(index.caseHeader(header.id)?.number == header.number)
    }
    #expect(try desk.loadIndex(by: awa).caseHeader(header.id)?.country == "")
    #expect(try desk.header(ofPerson: header.person, by: awa)?.givenNames == "Moussa")
    #expect(try desk.header(ofCase: header.id, by: office.head)?.country == "LBY")
    #expect(try desk.changes(since: news.mark).cases.isEmpty)
  }

  @Test func `in numbers writes the past as it was`() throws {
    let start = Instant(milliseconds: 1_700_000_000_000)
    let intakes = (0..<20).map { place in
      PastIntake(
        registration: SampleIntake.registration(given: "Personne \(place)"),
        at: start.adding(seconds: place * 90_000), returnOf: place == 10 ? 3 : nil,
        householdOf: place == 11 ? 4 : nil,
        correction: place == 5
          ? PastIntake.Correction(
            at: start.adding(seconds: 90_000 * 6), section: .journey,
            answers: [FieldCode(.lastCountry): .choice("MAR")]) : nil,
        closing: place == 6
          ? PastIntake.Closing(at: start.adding(seconds: 900_000), reason: ClosingReason.allCases[0]) : nil)
    }
    let people = try office.store.registerMany(Array(intakes[..<8]), by: office.head)
    let all = try people + office.store.registerMany(Array(intakes[8...]), known: people, by: office.head)
    #expect(all.count == 20 && all[10] == all[3])
    let index = try office.store.loadIndex(by: office.head)
    #expect(index.countsByStatus == [.open: 19, .closed: 1])
    #expect(index.cases(of: all[3]).count == 2)
    let history = try office.store.history(of: index.cases(of: all[0])[0].id, by: office.head)
    #expect(history.first { $0.act == .registered }?.at == start)
    #expect(try office.store.check(by: office.head).findings == [])
  }
}
