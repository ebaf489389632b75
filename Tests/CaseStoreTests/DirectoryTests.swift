import CaseStore
import Casework
import Foundation
import Testing

struct `The directory of an office` {
  let office: EmptyOffice

  init() throws { office = try EmptyOffice() }

  private var day: CivilDay { office.clock.now.day }

  private func entry(_ code: String = "ANPEJ-KLD", in store: CaseStore? = nil) throws -> DirectoryEntry {
    try #require(try (store ?? office.store).directory(by: office.head).entry(coded: code))
  }

  private func change(
    _ code: String = "ANPEJ-KLD", _ edit: (inout DirectoryEntry) -> Void
  ) throws -> DirectoryChange {
    let before = try entry(code)
    var after = before
    edit(&after)
    return DirectoryChange(to: after, over: before)
  }

  private func count(_ sql: String) throws -> String { try sqlite(office.databasePath, sql) }

  @Test func `begins with the starting set, once, in the name of who opens it first`() throws {
    #expect(try count("SELECT count(*) FROM service_offer") == "0")
    let awa = try office.signedIn("awa", .reception)
    let first = try office.store.directory(by: awa)
    #expect(first == .starting && !first.isEmpty)
    let entries = try count("SELECT count(*) FROM journal")
    #expect(try office.anotherDesk().directory(by: office.head) == first)
    #expect(try count("SELECT count(*) FROM journal") == entries)
    let who = "SELECT count(*) FROM provider WHERE changed_by = x'\(awa.member.id)'"
    #expect(try count(who) == "\(first.providers.count)")
    #expect(try office.store.check(by: nil).findings == [])
  }

  @Test func `is one for desks that open it at the same moment`() throws {
    let (desks, head) = (try (0..<4).map { _ in try office.anotherDesk() }, office.head)
    let opened = Tally()
    DispatchQueue.concurrentPerform(iterations: desks.count) { place in
      if (try? desks[place].directory(by: head)) == .starting { opened.add() }
    }
    #expect(opened.count == desks.count)
    let begun = "SELECT count(*) FROM journal WHERE act = 'providerAdded'"
    #expect(try count(begun) == "\(ProviderDirectory.starting.providers.count)")
  }

  @Test func `keeps every fact as it was written`() throws {
    let full = try change { entry in
      entry.provider.agreement = "Convention de 2026"
      entry.provider.agreementUntil = day.adding(days: 30)
      entry.offer.hours = OpeningHours(parsing: "lun-ven 08:00-13:00") ?? OpeningHours()
      entry.offer.phones = ["33 996 11 11", "116"]
      entry.offer.cost = 0
      entry.offer.capacity = 12
      entry.offer.openPlaces = 0
      entry.offer.eligibility.ageFrom = 18
      entry.offer.eligibility.isForReturneesOnly = true
      entry.offer.verified = Verification(day: day, by: "F. Sané")
      entry.offer.pause = OfferPause(until: day.adding(days: 9), reason: "formation")
      entry.offer.isActive = false
      entry.offer.note = "Demander Awa"
    }
    try office.store.save(full, by: office.head)
    #expect(try entry(in: office.anotherDesk()) == full.after)
    let other = try entry("ANPEJ-DKR")
    #expect(other.provider == full.after.provider && other.offer.note != "Demander Awa")
    #expect(try office.store.check(by: nil).findings == [])
  }

  @Test func `writes a line of the journal for a row, and a change for a column`() throws {
    _ = try entry()
    let lines = "SELECT count(*) FROM journal WHERE act IN ('offerChanged', 'providerChanged')"
    try office.store.save(try change { $0.offer.note = "x" }, by: office.head)
    #expect(try count(lines) == "1")
    try office.store.save(try change { $0.provider.shortName = "Agence" }, by: office.head)
    #expect(try count(lines) == "2")
    let again = try change { _ in }
    #expect(again.columns.isEmpty)
    try office.store.save(again, by: office.head)
    #expect(try count(lines) == "2")
  }

  @Test func `takes a new provider with its first offer, and refuses a code that is taken`() throws {
    let (provider, offer) = (office.clock.world.newID(), office.clock.world.newID())
    var entry = DirectoryEntry(
      provider: Provider(id: provider, code: "RADDHO", name: "Rencontre africaine"),
      offer: ServiceOffer(id: offer, provider: provider, code: "RADDHO-KLD", service: "Conseil juridique"))
    entry.offer.categories = [.legal]
    try office.store.save(DirectoryChange(adding: entry, of: nil), by: office.head)
    #expect(try self.entry("RADDHO-KLD") == entry)
    let taken = ServiceOffer(
      id: office.clock.world.newID(), provider: provider, code: "RADDHO-KLD", service: "Autre")
    let again = DirectoryEntry(provider: entry.provider, offer: taken)
    #expect(throws: StoreProblem.provider(.codeTaken("RADDHO-KLD"))) {
      try office.store.save(DirectoryChange(adding: again, of: entry.provider), by: office.head)
    }
    try office.store.save(DirectoryChange(adding: entry, of: nil).reversed, by: office.head)
    #expect(try self.entry("RADDHO-KLD").hindrance(on: day) == .providerInactive)
    #expect(try office.store.check(by: nil).findings == [])
  }

  @Test func `overwrites nothing that another desk wrote since`() throws {
    let mine = try change { $0.offer.note = "de mon poste" }
    let theirs = try change {
      $0.offer.note = "d'un autre"
      $0.offer.email = "kolda@example.sn"
    }
    try office.anotherDesk().save(theirs, by: office.head)
    let conflict = DirectoryConflict(
      before: theirs.reversed.after, theirs: theirs.after, mine: mine.after, by: "Fatou Sané",
      at: office.clock.now)
    #expect(throws: StoreProblem.entryChanged(conflict)) {
      try office.store.save(mine, by: office.head)
    }
    #expect(conflict.changed == [.email, .note] && conflict.disputed == [.note])
    #expect(try entry() == theirs.after)
    // What they wrote of the organisation is no matter for a service, and the other way round.
    try office.store.save(try change { $0.provider.shortName = "A." }, by: office.head)
    let offer = try change { $0.offer.note = "plus tard" }
    try office.anotherDesk().save(try change { $0.provider.shortName = "B." }, by: office.head)
    try office.store.save(offer, by: office.head)
    #expect(try entry().offer.note == "plus tard" && entry().provider.shortName == "B.")
  }

  @Test func `takes back the last change, and makes out of use without deleting`() throws {
    let before = try entry()
    let done = try change { $0.offer.note = "x" }
    try office.store.save(done, by: office.head)
    try office.store.save(done.reversed, by: office.head)
    #expect(try entry() == before)
    try office.store.inactivate(offer: before.offer.id, by: office.head)
    #expect(try entry().hindrance(on: day) == .offerInactive)
    try office.store.inactivate(provider: before.provider.id, by: office.head)
    #expect(try entry("ANPEJ-DKR").hindrance(on: day) == .providerInactive)
    #expect(throws: StoreProblem.provider(.unknown)) {
      try office.store.inactivate(offer: before.provider.id, by: office.head)
    }
    for table in ["provider", "service_offer"] {
      #expect(throws: (any Error).self) { try sqlite(office.databasePath, "DELETE FROM \(table)") }
    }
    #expect(try office.store.check(by: nil).findings == [])
  }

  @Test func `takes a table whole or not at all`() throws {
    let good = "code;nom de l'organisme;service;besoins;zone couverte\r\nGRDR-KLD;Grdr;Projets;PRJ;KLD\r\n"
    let need = NeedCategory.allCases[0].rawValue
    let table = Array(good.replacing("PRJ", with: need).utf8)
    let rehearsed = try office.store.rehearseImport(of: table, by: office.head)
    #expect(rehearsed.lines.map(\.outcome) == [.added])
    // Nobody had opened the directory: a rehearsal must not be what begins it.
    let begun = try sqlite(office.databasePath, "SELECT count(*) FROM provider")
    #expect(begun.trimmingCharacters(in: .whitespacesAndNewlines) == "0")
    #expect(try office.store.directory(by: office.head).entry(coded: "GRDR-KLD") == nil)
    let bad = table + Array("GRDR-SED;Grdr;Projets;RIEN;SED\r\n".utf8)
    #expect(try office.store.importProviders(bad, by: office.head).directory == nil)
    #expect(try office.store.directory(by: office.head).entry(coded: "GRDR-KLD") == nil)
    #expect(try office.store.importProviders(table, by: office.head).directory != nil)
    #expect(try entry("GRDR-KLD").provider.name == "Grdr")
    #expect(throws: StoreProblem.providerTable(.empty)) {
      try office.store.importProviders([], by: office.head)
    }
    #expect(try office.store.check(by: nil).findings == [])
  }

  @Test func `gives back by import what it gave by export`() throws {
    let directory = try office.store.directory(by: office.head)
    let back = try office.store.importProviders(directory.table(in: .french), by: office.head)
    #expect(back.lines.allSatisfy { $0.outcome == .unchanged })
    #expect(try office.store.directory(by: office.head) == directory)
  }

  @Test func `is news for other desks, and a draft goes with what is saved`() throws {
    let change = try change { $0.offer.note = "x" }
    let other = try office.anotherDesk()
    let mark = try other.mark()
    try office.store.save(change, draft: change.after.id, by: office.head)
    let news = try other.changes(since: mark)
    #expect(news.directory && news.drafts)
    #expect(try !other.changes(since: other.mark()).directory)
  }

  @Test func `is drafted by whoever may write in it, names or not`() throws {
    let seck = try office.signedIn("seck", .administrator)
    let entry = try entry()
    let subject = Draft.DirectorySubject(
      offer: entry.offer.id, provider: entry.provider.id, code: entry.offer.code,
      fingerprint: entry.fingerprint)
    let form = SavedForm(
      formCode: DirectoryForm.code, formVersion: 1, typed: [ProviderColumn.address.field: "Sikilo"])
    let draft = Draft(
      id: office.clock.world.newID(), author: seck.member.id, authorName: seck.member.name,
      form: DirectoryForm.code, subject: .directory(subject), state: form, updated: office.clock.now)
    try office.store.save(draft: draft, by: seck)
    #expect(try office.store.drafts(by: seck).map(\.subject) == [.directory(subject)])
    #expect(try office.store.draft(draft.id, by: seck).state == form)
    let clerk = try office.signedIn("awa", .reception)
    #expect(throws: StoreProblem.notAllowed(.manageProviders, .reception)) {
      try office.store.draft(draft.id, by: clerk)
    }
    try office.store.discard(draft: draft.id, by: seck)
    try office.store.restore(draft: draft.id, by: seck)
    try office.store.save(try change { $0.offer.address = "Sikilo" }, draft: draft.id, by: seck)
    #expect(try office.store.drafts(by: seck).isEmpty)
  }

  @Test(arguments: [
    ("service_offer", "note = 'x'", "note"), ("service_offer", "verified_on = 20000", "verified on"),
    ("service_offer", "needs = 'RIEN'", "needs"), ("service_offer", "places_left = 4", "places left"),
    ("provider", "name = 'x'", "provider name"), ("provider", "active = 0", "provider active"),
  ])
  func `is looked at by the check, column by column`(table: String, edit: String, field: String) throws {
    let entry = try entry()
    let id = table == "provider" ? entry.provider.id : entry.offer.id
    try sqlite(
      office.databasePath,
      """
      DROP TRIGGER provider_changed; DROP TRIGGER offer_changed; UPDATE \(table) SET \(edit) WHERE id = x'\(id)'
      """)
    let wanted = [CheckFinding.differsFromJournal(table: table, record: id, field: field)]
    #expect(try office.store.check(by: nil).findings == wanted)
  }

  @Test func `misses what was taken out of it by hand`() throws {
    let id = try entry().offer.id
    try sqlite(
      office.databasePath, "DROP TRIGGER offer_kept; DELETE FROM service_offer WHERE id = x'\(id)'")
    #expect(
      try office.store.check(by: nil).findings == [.missingRecord(table: "service_offer", record: id)])
  }

  @Test func `that was damaged by hand says so when it is read`() throws {
    let id = try entry().offer.id
    try sqlite(
      office.databasePath,
      "DROP TRIGGER offer_changed; UPDATE service_offer SET hours = 'jamais' WHERE id = x'\(id)'")
    #expect(throws: StoreProblem.damaged(path: office.databasePath, detail: "hours")) {
      try office.store.directory(by: office.head)
    }
  }
}
