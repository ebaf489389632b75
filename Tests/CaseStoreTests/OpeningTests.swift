import CaseStore
import Casework
import Foundation
import Testing

struct `Opening an office` {
  @Test func `makes it, and finds it again`() throws {
    let office = try EmptyOffice()
    let again = try office.anotherDesk()
    let facts = try again.office()
    #expect(facts.name == "BAOS de Kolda")
    #expect(facts.region == .kolda)
    #expect(facts.language == "fr")
    #expect(try again.staff().map(\.login) == ["fatou"])
    #expect(try again.staff().first?.compartments == Set(Compartment.allCases))
    #expect(again.clockBehind == nil)
  }

  @Test func `keeps every file for its owner alone`() throws {
    let office = try EmptyOffice()
    for name in try FileManager.default.contentsOfDirectory(atPath: office.path) {
      let facts = try FileManager.default.attributesOfItem(atPath: office.path + "/" + name)
      #expect(facts[.posixPermissions] as? Int == 0o600, "\(name)")
    }
    let folder = try FileManager.default.attributesOfItem(atPath: office.path)
    #expect(folder[.posixPermissions] as? Int == 0o700)
  }

  @Test func `is refused where there is none, and where there is one`() throws {
    let path = EmptyOffice.newPath()
    #expect(throws: StoreProblem.noOffice(path: path)) {
      try CaseStore.open(at: path, world: TestWorld().world)
    }
    let office = try EmptyOffice()
    #expect(throws: StoreProblem.alreadyAnOffice(path: office.path)) {
      try CaseStore.create(
        at: office.path, opening: EmptyOffice.opening, world: office.clock.world, cost: EmptyOffice.cheap)
    }
  }

  @Test func `is refused in a folder or on a file that others may enter`() throws {
    let office = try EmptyOffice()
    try setMode(0o640, office.databasePath)
    #expect(throws: StoreProblem.openToOthers(path: office.databasePath, mode: 0o640)) {
      try office.anotherDesk()
    }
    try setMode(0o600, office.databasePath)
    try setMode(0o750, office.path)
    #expect(throws: StoreProblem.openToOthers(path: office.path, mode: 0o750)) { try office.anotherDesk() }
  }

  @Test(arguments: ["baos.db", "baos.db-wal", "baos.lock", "baos.unlock"])
  func `is refused on a file that is a link, beside which locks would not meet`(file: String) throws {
    let (office, elsewhere) = (try EmptyOffice(), EmptyOffice.newPath())
    let kept = office.path + "/" + file
    defer { try? FileManager.default.removeItem(atPath: elsewhere) }
    if FileManager.default.fileExists(atPath: kept) {
      try FileManager.default.moveItem(atPath: kept, toPath: elsewhere)
    }
    try FileManager.default.createSymbolicLink(atPath: kept, withDestinationPath: elsewhere)
    #expect(throws: StoreProblem.linkedFile(path: kept)) { try office.anotherDesk() }
  }

  @Test func `is refused on a file that is not ours`() throws {
    let path = EmptyOffice.newPath()
    try makeFolder(path)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let file = path + "/baos.db"
    for content in ["Bonjour", String(repeating: "un tableau ", count: 900)] {
      try writeFile(file, Data(content.utf8))
      #expect(throws: StoreProblem.notOurFile(path: file)) {
        try CaseStore.open(at: path, world: TestWorld().world)
      }
      #expect(FileManager.default.contents(atPath: file) == Data(content.utf8))
    }
  }

  @Test func `is refused on another program's database, which is left as it was`() throws {
    let path = EmptyOffice.newPath()
    try makeFolder(path)
    defer { try? FileManager.default.removeItem(atPath: path) }
    try sqlite(path + "/baos.db", "CREATE TABLE meubles (nom TEXT); PRAGMA application_id = 7")
    try setMode(0o600, path + "/baos.db")
    let before = FileManager.default.contents(atPath: path + "/baos.db")
    #expect(throws: StoreProblem.notOurFile(path: path + "/baos.db")) {
      try CaseStore.open(at: path, world: TestWorld().world)
    }
    #expect(FileManager.default.contents(atPath: path + "/baos.db") == before)
  }

  @Test func `is refused on a newer format`() throws {
    let office = try EmptyOffice()
    office.store.close()
    let known = try #require(Int(try sqlite(office.databasePath, "PRAGMA user_version")))
    try sqlite(office.databasePath, "PRAGMA user_version = 99")
    #expect(throws: StoreProblem.newerFormat(found: 99, known: known)) { try office.anotherDesk() }
  }

  @Test func `brings an older file to today's form with all that is in it`() throws {
    let office = try EmptyOffice()
    let header = try office.store.register(SampleIntake.registration(), by: office.head)
    let before = try office.store.caseFile(header.id, by: office.head)
    let today = try sqlite(office.databasePath, "PRAGMA user_version")
    office.store.close()
    // What the first release wrote: no records, no instruments, no follow-ups, and sections that are never sealed anew.
    try sqlite(
      office.databasePath,
      """
      DROP TABLE arrival_case; DROP TABLE arrival;
      DROP TABLE contact_attempt; DROP TABLE follow_up; DROP TABLE case_closing;
      ALTER TABLE draft DROP COLUMN has_alert;
      DROP TRIGGER case_unreachable; ALTER TABLE case_file DROP COLUMN unreachable;
      DROP TABLE case_record; DROP TABLE instrument; DROP TABLE service_offer; DROP TABLE provider;
      DROP TABLE issued_paper; DROP TABLE referral_event;
      DROP TABLE referral; DROP TABLE referral_counter; DROP TRIGGER section_changed;
      CREATE TRIGGER section_changed BEFORE UPDATE ON section BEGIN
        SELECT actor();
        SELECT RAISE(ABORT, 'version') WHERE NEW.ver <> OLD.ver + 1;
        SELECT RAISE(ABORT, 'id') WHERE NEW.id <> OLD.id OR NEW.owner <> OLD.owner OR NEW.kind <> OLD.kind;
      END;
      PRAGMA user_version = 1
      """)
    let store = try office.anotherDesk()
    let head = try store.signIn(login: "fatou", passphrase: EmptyOffice.passphrase)
    let after = try store.caseFile(header.id, by: head)
    #expect(after.header == before.header && after.sections == before.sections && after.records.isEmpty)
    #expect(try sqlite(office.databasePath, "PRAGMA user_version") == today)
    let need = SampleWork(office: office, caseID: header.id).need()
    try store.record([need], in: header.id, by: head)
    #expect(try store.caseFile(header.id, by: head).records.map(\.id) == [need.id])
    let coming = try #require(
      ArrivalEntry(
        id: office.clock.world.newID(), answers: [FieldCode(.arrivalDay): .date(.day(SampleIntake.day))]))
    _ = try store.announce(coming, by: head)
    #expect(try store.arrivals(by: head).all.map(\.id) == [coming.id])
    #expect(try store.check(by: head).findings == [])
    // A second start finds nothing to do.
    #expect(try office.anotherDesk().office().name == "BAOS de Kolda")
  }

  @Test func `is refused on a file that was cut short`() throws {
    let office = try EmptyOffice()
    office.store.close()
    let whole = try #require(FileManager.default.contents(atPath: office.databasePath))
    try writeFile(office.databasePath, whole.prefix(whole.count / 2))
    #expect {
      try office.anotherDesk()
    } throws: { error in
      guard case .damaged = error as? StoreProblem else { return false }
      return true
    }
  }

  @Test func `may be begun again when it was cut off`() throws {
    let path = EmptyOffice.newPath()
    try makeFolder(path)
    defer { try? FileManager.default.removeItem(atPath: path) }
    try writeFile(path + "/baos.db", Data())
    let world = TestWorld().world
    #expect(throws: StoreProblem.noOffice(path: path)) { try CaseStore.open(at: path, world: world) }
    let made = try CaseStore.create(
      at: path, opening: EmptyOffice.opening, world: world, cost: EmptyOffice.cheap)
    #expect(try made.store.staff().count == 1)
  }

  /// What the first write to a new file leaves when the power goes in its middle: a rollback journal of a file that was
  /// empty, and some sectors.
  @Test(arguments: [0, 512, 2_560])
  func `may be begun again when the very first page was torn`(size: Int) throws {
    let path = EmptyOffice.newPath()
    try makeFolder(path)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let magic: [UInt8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7]
    let (count, nonce, pages, sector, page): ([UInt8], [UInt8], [UInt8], [UInt8], [UInt8]) = (
      [0, 0, 0, 0], [1, 2, 3, 4], [0, 0, 0, 0], [0, 0, 2, 0], [0, 0, 16, 0]
    )
    let journal = magic + count + nonce + pages + sector + page
    let whole = Data(journal + [UInt8](repeating: 0, count: 512 - journal.count))
    var first = Data("SQLite format 3\0".utf8) + Data([16, 0, 2, 2, 0, 64, 32, 32, 0, 0, 0, 1, 0, 0, 0, 1])
    first.append(Data(count: 4_096 - first.count))
    for torn in [Data(first.prefix(size)), Data(count: size)] {
      try writeFile(path + "/baos.db-journal", whole)
      try writeFile(path + "/baos.db", torn)
      let world = TestWorld().world
      #expect(throws: StoreProblem.noOffice(path: path)) { try CaseStore.open(at: path, world: world) }
    }
    let made = try CaseStore.create(
      at: path, opening: EmptyOffice.opening, world: TestWorld().world, cost: EmptyOffice.cheap)
    #expect(try made.store.staff().count == 1)
  }

  @Test func `by many desks at once works for each`() throws {
    let office = try EmptyOffice()
    let group = DispatchGroup()
    let opened = Tally()
    for _ in 0..<8 {
      let (path, world) = (office.path, office.clock.world)
      group.enter()
      Thread.detachNewThread {
        if let store = try? CaseStore.open(at: path, world: world), (try? store.office()) != nil {
          opened.add()
        }
        group.leave()
      }
    }
    #expect(group.wait(timeout: .now() + .seconds(30)) == .success)
    #expect(opened.count == 8)
  }

  @Test func `is refused on a copy that was made while somebody wrote`() throws {
    let office = try EmptyOffice()
    for _ in 0..<6 { _ = try office.store.register(SampleIntake.registration(), by: office.head) }
    office.store.close()
    var pages = try #require(FileManager.default.contents(atPath: office.databasePath))
    // A page that the copy missed holds what stood in the one before.
    let page = 4_096
    // Two neighbours of different kinds: a page of a table, and one of an index (2, 5, 10, 13 in its first byte).
    let kinds: Set<UInt8> = [2, 5, 10, 13]
    let first = try #require(
      (1..<(pages.count / page - 1)).last { at in
        let (one, next) = (pages[at * page], pages[(at + 1) * page])
        return one != next && kinds.contains(one) && kinds.contains(next)
      })
    let (from, to) = (first * page, (first + 1) * page)
    pages.replaceSubrange(to..<(to + page), with: pages[from..<(from + page)])
    let path = EmptyOffice.newPath()
    try makeFolder(path)
    defer { try? FileManager.default.removeItem(atPath: path) }
    try writeFile(path + "/baos.db", pages)
    #expect {
      try CaseStore.open(at: path, world: office.clock.world)
    } throws: { error in
      guard case .damaged = error as? StoreProblem else { return false }
      return true
    }
  }

  @Test func `tells when the clock of this host is behind what was written`() throws {
    let office = try EmptyOffice()
    let last = office.clock.now
    office.clock.pass(seconds: -3_600)
    #expect(try office.anotherDesk().clockBehind == .clockBehind(last: last))
  }
}
