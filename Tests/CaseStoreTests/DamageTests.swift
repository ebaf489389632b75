import CaseStore
import Casework
import Foundation
import Testing

struct `A damaged file` {
  /// Does everything that reads; answers how often it was refused.
  private func readEverything(at path: String) -> Int {
    var refusals = 0
    func trying(_ work: () throws -> Void) {
      do { try work() } catch { refusals += 1 }
    }
    trying {
      let store = try CaseStore.open(at: path, world: TestWorld().world)
      defer { store.close() }
      trying { _ = try store.check(by: nil) }
      trying { _ = try store.changes(since: 0) }
      trying { _ = try store.instruments() }
      let head = try store.signIn(login: "fatou", passphrase: EmptyOffice.passphrase)
      trying { if try !store.check(by: head).isSound { refusals += 1 } }
      trying { _ = try store.lastAnswers(by: head) }
      trying {
        for draft in try store.drafts(by: head) { trying { _ = try store.draft(draft.id, by: head) } }
      }
      trying {
        let index = try store.loadIndex(by: head)
        for header in index.cases(openedSince: CivilDay(number: 0)).headers {
          trying { _ = try store.caseFile(header.id, by: head) }
          trying { _ = try store.history(of: header.id, by: head) }
        }
      }
    }
    return refusals
  }

  @Test func `is refused or reported wherever it was hit, and never ends the program`() throws {
    let office = try EmptyOffice()
    let header = try office.store.register(SampleIntake.registration(), by: office.head)
    let work = SampleWork(office: office, caseID: header.id)
    try office.store.record(
      [work.assessment("x"), work.interview(), work.need("y")], in: header.id, by: office.head)
    office.store.close()
    let whole = try #require(FileManager.default.contents(atPath: office.databasePath))
    let isWhole = ProcessInfo.processInfo.environment["BAOS_WHOLE"] == "1"
    var noticed = 0
    for turn in 0..<(isWhole ? 3_000 : 60) {
      var damaged = whole
      let at = Int.random(in: 100..<damaged.count)
      switch turn % 3 {
      case 0: damaged[at] ^= UInt8(1 << Int.random(in: 0..<8))
      case 1: for place in at..<min(at + 8, damaged.count) { damaged[place] = .random(in: 0...255) }
      default: for place in (at / 512 * 512)..<min(at / 512 * 512 + 512, damaged.count) { damaged[place] = 0 }
      }
      let path = EmptyOffice.newPath()
      try makeFolder(path)
      defer { try? FileManager.default.removeItem(atPath: path) }
      try writeFile(path + "/baos.reserve", Data())
      try writeFile(path + "/baos.db", damaged)
      if readEverything(at: path) > 0 { noticed += 1 }
    }
    #expect(noticed > 0)
    if isWhole { print("damaged files noticed:", noticed) }
  }

  @Test func `with a value that cannot be is refused in words`() throws {
    let office = try EmptyOffice()
    office.store.close()
    try sqlite(
      office.databasePath,
      """
      PRAGMA writable_schema = ON;
      UPDATE sqlite_master SET sql = replace(sql, 'region TEXT NOT NULL', 'region TEXT') WHERE name = 'office';
      PRAGMA writable_schema = RESET;
      UPDATE office SET region = NULL
      """)
    #expect(throws: StoreProblem.damaged(path: office.databasePath, detail: "region")) {
      try office.anotherDesk()
    }
  }
}
