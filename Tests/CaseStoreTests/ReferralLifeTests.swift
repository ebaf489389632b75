import CaseStore
import Casework
import Foundation
import Testing

struct `The life of a referral in the store` {
  let office: EmptyOffice
  let header: CaseHeader
  let sample: SampleReferral

  init() throws {
    office = try EmptyOffice()
    header = try office.store.register(SampleIntake.registration(), by: office.head)
    sample = try SampleReferral(office: office, caseID: header.id)
  }

  private var today: CivilDay { sample.today }

  @Test func `goes through its life, and the need ends with it`() throws {
    var card = try sample.refer()
    for step in [ReferralStep.received, .chased, .accepted, .appointed, .attended, .began, .served, .told] {
      office.clock.pass(seconds: 60)
      card = try sample.note(step, of: card)
    }
    #expect(try sample.needStatus() == .current && card.state == .told)
    card = try sample.note(.closed, of: card)
    #expect(card.state == .closed && card.standing.outcome == .met)
    let need = try office.store.caseFile(header.id, by: office.head).records.first { $0.id == sample.need }
    #expect(need?.status == .met && need?.answers[FieldCode(.needClosing)] == .choice("SAT"))
    #expect(need?.answers[FieldCode(.needText)] == .text("apprendre un métier"))
    #expect(try sample.whole(card).events.count == 10)
    #expect(try office.store.check(by: office.head).findings == [])
  }

  @Test func `closed without the need being met leaves it open`() throws {
    var card = try sample.note(.served, of: sample.refer())
    card = try sample.note(.told, of: card)
    card = try sample.note(.closed, of: card, [.stepOutcome: .choice(ReferralOutcome.partlyMet.rawValue)])
    #expect(card.state == .closed)
    #expect(try sample.needStatus() == .current)
  }

  @Test func `refuses what cannot be, as a fact`() throws {
    let card = try sample.refer(
      {
        var entry = sample.entry()
        entry.issue = sample.issue(on: today.adding(days: -3))
        return entry
      }())
    sample.refused(.illegal(.closed, from: .issued)) { try sample.note(.closed, of: card) }
    sample.refused(.illegal(.issued, from: .issued)) { try sample.note(.issued, of: card) }
    sample.refused(.illegal(.superseded, from: .issued)) { try sample.note(.superseded, of: card) }
    sample.refused(.dayInFuture(today.adding(days: 1))) {
      try sample.note(.accepted, of: card, on: today.adding(days: 1))
    }
    sample.refused(.dayBeforeIssue(today.adding(days: -4), issued: today.adding(days: -3))) {
      try sample.note(.accepted, of: card, on: today.adding(days: -4))
    }
    var step = sample.step(.refused, of: card)
    step.answers[FieldCode(.stepRefusal)] = nil
    sample.refused(.missing(FieldCode(.stepRefusal))) { _ = try office.store.note(step, by: office.head) }
    step = sample.step(.accepted, of: card)
    step.answers[FieldCode(.stepDay)] = nil
    sample.refused(.missing(FieldCode(.stepDay))) { _ = try office.store.note(step, by: office.head) }
    sample.refused(.wrong(FieldCode(.stepRefusal))) {
      try sample.note(.refused, of: card, [.stepRefusal: .choice("RIEN")])
    }
    sample.refused(.wrong(FieldCode(.stepTime))) {
      try sample.note(.appointed, of: card, [.stepTime: .text("midi")])
    }
    step = sample.step(.recalled, of: card)
    step.paper = " "
    sample.refused(.emptyPaper) { _ = try office.store.note(step, by: office.head) }
    step = sample.step(.accepted, of: card)
    step.referral = step.id
    #expect(throws: StoreProblem.noReferral) { try office.store.note(step, by: office.head) }
    #expect(try sample.whole(card).card == card)
    let dated = try sample.note(.accepted, of: card, on: today.adding(days: -2))
    #expect(dated.standing.answered == today.adding(days: -2))
  }

  @Test func `answered at two desks at once is answered once, and the other is shown what stands`() throws {
    let card = try sample.refer()
    let agent = try office.signedIn("agent", .caseManager)
    let desks = try (0..<2).map { _ in try office.anotherDesk() }
    let answers = [sample.step(.accepted, of: card), sample.step(.refused, of: card)]
    let (people, done, told) = ([office.head, agent], Tally(), Tally())
    DispatchQueue.concurrentPerform(iterations: 2) { place in
      do throws(StoreProblem) {
        _ = try desks[place].note(answers[place], by: people[place])
        done.add()
      } catch {
        guard case .referralChanged(let conflict) = error else { return }
        let isTheirs =
          conflict.last == answers[1 - place].step && conflict.by == people[1 - place].member.name
        if isTheirs, conflict.card.version == card.version + 1 { told.add() }
      }
    }
    #expect(done.count == 1 && told.count == 1)
    #expect(try sample.whole(card).events.count == 2)
  }

  @Test func `tells other desks, and makes its case one that something was done in`() throws {
    let desk = try office.anotherDesk()
    let mark = try desk.mark()
    office.clock.pass(seconds: 60)
    let card = try sample.refer()
    let news = try desk.changes(since: mark)
    #expect(news.referrals == [card.id] && news.cases == [header.id])
    let after = try sample.note(.accepted, of: card)
    #expect(try desk.changes(since: news.mark).referrals == [card.id])
    #expect(try desk.card(ofReferral: card.id, by: office.head) == after)
    #expect(try desk.header(ofCase: header.id, by: office.head)?.lastChange == office.clock.now)
  }

  @Test func `takes the place of another when it is issued, and gives it back when that is undone`() throws {
    let first = try sample.note(.refused, of: sample.refer())
    var entry = sample.entry(isIssued: false)
    entry.previous = first.id
    var next = try sample.refer(entry)
    #expect(try sample.whole(first).card.state == .refused)
    entry.version = next.version
    entry.bases = try sample.whole(next).sections
    entry.issue = sample.issue()
    next = try sample.refer(entry)
    let superseded = try sample.whole(first)
    #expect(superseded.card.state == .superseded && next.previous == first.id)
    sample.refused(.successorStands(next.number)) { _ = try sample.undo(superseded.card) }
    next = try sample.undo(next)
    #expect(try sample.whole(first).card.standing == first.standing && next.state == .draft)
    #expect(try office.store.check(by: office.head).findings == [])
  }

  @Test func `does not take the place of one that has ended, or that was answered meanwhile`() throws {
    let closed = try sample.note(
      .closed, of: sample.note(.told, of: sample.note(.served, of: sample.refer())),
      [.stepOutcome: .choice(ReferralOutcome.notMet.rawValue)])
    var entry = sample.entry()
    entry.previous = closed.id
    sample.refused(.illegal(.superseded, from: .closed)) { try sample.refer(entry) }
    let seen = try sample.refer()
    let now = try sample.note(.accepted, of: seen)
    entry.previous = seen.id
    entry.previousVersion = seen.version
    let conflict = ReferralConflict(card: now, last: .accepted, by: "Fatou Sané")
    #expect(throws: StoreProblem.referralChanged(conflict)) { try sample.refer(entry) }
    #expect(try office.store.referrals(by: office.head).count == 2)
  }

  @Test func `is recalled with all others of its case that are out, and none is overlooked`() throws {
    let out = [try sample.refer(), try sample.note(.began, of: sample.refer())]
    let over = try sample.note(.refused, of: sample.refer())
    try sample.refer(sample.entry(isIssued: false))
    #expect(try office.store.outReferrals(of: header.id, by: office.head) == out)
    var notices = out.map { sample.step(.recalled, of: $0) }
    sample.refused(.notRecalled([out[1].number])) {
      _ = try office.store.recallAll([notices[0]], of: header.id, by: office.head)
    }
    #expect(throws: StoreProblem.noReferral) {
      try office.store.recallAll(
        notices + [sample.step(.recalled, of: over)], of: header.id, by: office.head)
    }
    notices[0].paper = "Avis de rappel"
    let recalled = try office.store.recallAll(notices, of: header.id, by: office.head)
    #expect(recalled.map(\.state) == [.recalled, .recalled])
    #expect(try sample.whole(out[0]).papers.last?.text == "Avis de rappel")
    #expect(try sample.whole(out[0]).papers.map(\.kind) == [.slip, .recall])
    #expect(try office.store.outReferrals(of: header.id, by: office.head).isEmpty)
    #expect(try office.store.check(by: office.head).findings == [])
  }
}
