import CaseStore
import Casework
import Testing

struct `Instruments of an office` {
  let office: EmptyOffice

  init() throws { office = try EmptyOffice() }

  private func add(_ digest: String, version: Int = 2, _ text: String = "code: RSS") throws {
    try office.store.addInstrument(
      code: "RSS", version: version, digest: digest, text: Array(text.utf8), by: office.head)
  }

  @Test func `are kept byte for byte, and the same again is nothing`() throws {
    try add("a")
    try add("b", version: 1, "titre: é\r\n")
    let mark = try office.store.mark()
    try add("a")
    #expect(try office.store.mark() == mark)
    let found = try office.anotherDesk().instruments()
    #expect(found.map(\.version) == [1, 2] && found.map(\.digest) == ["b", "a"])
    #expect(found.first?.text == Array("titre: é\r\n".utf8))
  }

  @Test func `of one code and version are one text`() throws {
    try add("a")
    #expect(throws: StoreProblem.instrumentDiffers(code: "RSS", version: 2)) { try add("b") }
    #expect(try office.store.instruments().map(\.digest) == ["a"])
  }

  @Test func `are news for other desks`() throws {
    let mark = try office.store.mark()
    try add("a")
    #expect(try office.anotherDesk().changes(since: mark).instruments)
  }

  @Test func `are kept with the first interview that was held with them, or neither is`() throws {
    let header = try office.store.register(SampleIntake.registration(), by: office.head)
    let work = SampleWork(office: office, caseID: header.id)
    for _ in 0..<2 {
      try office.store.record([work.interview()], in: header.id, asked: SampleWork.asked, by: office.head)
    }
    #expect(try office.store.instruments() == [SampleWork.asked])
    let other = StoredInstrument(code: "ASQ", version: 1, digest: "d2", text: [])
    #expect(throws: StoreProblem.instrumentDiffers(code: "ASQ", version: 1)) {
      try office.store.record([work.interview()], in: header.id, asked: other, by: office.head)
    }
    #expect(try work.records().count == 2)
    let unknown = StoredInstrument(code: "WHO5", version: 1, digest: "w", text: [1])
    #expect(throws: StoreProblem.self) {
      try office.store.record([work.action(of: header.id)], in: header.id, asked: unknown, by: office.head)
    }
    #expect(try office.store.instruments() == [SampleWork.asked])
  }

  @Test func `for trained staff are run by nobody else`() throws {
    let header = try office.store.register(SampleIntake.registration(), by: office.head)
    let work = SampleWork(office: office, caseID: header.id)
    let asq = try #require(InstrumentShelf.builtIn.current("ASQ")).stored
    let agent = try office.signedIn("fbalde", .caseManager)
    #expect(throws: StoreProblem.notAllowed(.writePsychosocial, .caseManager)) {
      try office.store.record([work.interview()], in: header.id, asked: asq, by: agent)
    }
    let assistant = try office.signedIn("akande", .psychosocialAssistant)
    try office.store.record([work.interview()], in: header.id, asked: asq, by: assistant)
    #expect(try work.records().count == 1)
  }
}
