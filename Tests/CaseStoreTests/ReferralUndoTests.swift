import CaseStore
import Casework
import Testing

struct `A step of a referral that is taken back` {
  let office: EmptyOffice
  let header: CaseHeader
  let sample: SampleReferral

  init() throws {
    office = try EmptyOffice()
    header = try office.store.register(SampleIntake.registration(), by: office.head)
    sample = try SampleReferral(office: office, caseID: header.id)
  }

  private var today: CivilDay { sample.today }

  @Test func `goes back by its last act, which stays in the history`() throws {
    let issued = try sample.refer()
    let accepted = try sample.note(.accepted, of: issued)
    let chased = try sample.note(.chased, of: accepted)
    let events = try sample.whole(chased).events
    sample.refused(.notTheLast) {
      _ = try office.store.takeBack(
        event: events[1].id, of: chased.id, version: chased.version, by: office.head)
    }
    var card = try sample.undo(chased)
    #expect(card.standing == accepted.standing)
    card = try sample.undo(card)
    #expect(card.standing == issued.standing && card.version > accepted.version)
    sample.refused(.notTheLast) {
      _ = try office.store.takeBack(event: events[1].id, of: card.id, version: card.version, by: office.head)
    }
    #expect(try sample.whole(card).events.map(\.isTakenBack) == [false, true, true])
    #expect(throws: StoreProblem.self) {
      try office.store.takeBack(event: events[0].id, of: card.id, version: accepted.version, by: office.head)
    }
    #expect(try office.store.check(by: office.head).findings == [])
  }

  @Test func `that was closed opens its need again with the closing taken back, or taken up again`() throws {
    var card = try sample.note(.told, of: sample.note(.served, of: sample.refer()))
    card = try sample.note(.closed, of: card)
    #expect(try sample.needStatus() == .met)
    card = try sample.undo(card)
    #expect(try sample.needStatus() == .current && card.state == .told)
    card = try sample.note(.closed, of: card)
    card = try sample.note(.reopened, of: card)
    #expect(try sample.needStatus() == .current && card.state == .reopened)
    card = try sample.undo(card)
    #expect(try sample.needStatus() == .met && card.state == .closed)
    #expect(try office.store.check(by: office.head).findings == [])
  }

  @Test func `leaves a need alone that somebody wrote on since`() throws {
    var card = try sample.note(.told, of: sample.note(.served, of: sample.refer()))
    card = try sample.note(.closed, of: card)
    let need = try #require(
      try office.store.caseFile(header.id, by: office.head).records.first { $0.id == sample.need })
    try office.store.record([need.entry(status: .closed)], in: header.id, by: office.head)
    card = try sample.undo(card)
    #expect(try sample.needStatus() == .closed && card.state == .told)
  }

  @Test func `let a draft go, which is a draft again, or was one for good`() throws {
    // Given a draft that nobody will send
    let draft = try sample.refer(sample.entry(isIssued: false))
    let dropped = try sample.note(.gaveUp, of: draft)
    #expect(dropped.state == .dropped && dropped.number == draft.number)
    #expect(try office.store.history(of: header.id, by: office.head).first?.act == .referralStep)
    // Then its need waits for another, which is nobody's successor
    #expect(try sample.needStatus() == .current)
    sample.refused(.illegal(.issued, from: .dropped)) {
      var entry = sample.entry()
      (entry.id, entry.version) = (draft.id, dropped.version)
      _ = try sample.refer(entry)
    }
    let again = try sample.undo(dropped)
    #expect(again.state == .draft && again.standing == draft.standing)
    let taken = try sample.note(.reopened, of: sample.note(.gaveUp, of: again))
    var entry = sample.entry()
    (entry.id, entry.version) = (draft.id, taken.version)
    entry.bases = try sample.whole(taken).sections
    #expect(try sample.refer(entry).state == .issued)
    #expect(try office.store.check(by: office.head).findings == [])
  }

  @Test func `gives the place back that a draft was to take, also where that draft was let go`() throws {
    let first = try sample.refer()
    var entry = sample.entry(isIssued: false)
    entry.previous = first.id
    try sample.note(.gaveUp, of: sample.refer(entry))
    var next = sample.entry()
    next.previous = first.id
    let issued = try sample.refer(next)
    #expect(try sample.whole(first).card.state == .superseded)
    _ = try sample.undo(issued)
    #expect(try sample.whole(first).card.state == .issued)
  }

  @Test func `issued today can be taken back, on a later day only recalled`() throws {
    let card = try sample.undo(try sample.refer())
    #expect(card.state == .draft && card.standing.issued == nil)
    #expect(try sample.whole(card).papers.count == 1)
    let issued = try sample.refer()
    let day = today
    office.clock.pass(seconds: 86_400)
    sample.refused(.paperIsOut(day)) { _ = try sample.undo(issued) }
  }
}
