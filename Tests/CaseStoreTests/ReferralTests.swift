import CaseStore
import Casework
import Foundation
import Testing

struct `A referral in the store` {
  let office: EmptyOffice
  let header: CaseHeader
  let sample: SampleReferral

  init() throws {
    office = try EmptyOffice()
    header = try office.store.register(SampleIntake.registration(), by: office.head)
    sample = try SampleReferral(office: office, caseID: header.id)
  }

  private var today: CivilDay { sample.today }

  private func refused(_ problem: ReferralProblem, _ work: () throws -> Void) {
    #expect(throws: StoreProblem.referral(problem)) { try work() }
  }

  private func needStatus() throws -> CaseRecordStatus? {
    try office.store.caseFile(header.id, by: office.head).records.first { $0.id == sample.need }?.status
  }

  // MARK: - Writing and issuing

  @Test func `comes back whole: card, event, forms and the paper with its number in it`() throws {
    let entry = sample.entry()
    let card = try sample.refer(entry)
    #expect(card.number == ReferralNumber(office: "KLD", year: today.year % 100, counter: 1))
    #expect(card.state == .issued && card.standing.issued == today && card.version == 2)
    #expect(card.provider == SampleReferral.offer.provider.id && card.category == .training)
    #expect(card.dimension == .economic && !card.isRestricted && card.agent == office.head.member.id)
    let whole = try sample.whole(card)
    #expect(whole.card == card && whole.events.map(\.step) == [.issued])
    #expect(whole.sections[.referral]?.answers == sample.purpose)
    #expect(whole.sections[.disclosure]?.answers == sample.disclosure)
    let paper = try #require(whole.papers.first)
    #expect(paper.text == entry.issue?.text(numbered: card.number) && paper.kind == .slip)
    #expect(paper.text?.contains(card.number.description) == true && paper.by == office.head.member.id)
    #expect(paper.digest.count == 64)
    #expect(try office.store.caseFile(header.id, by: office.head).referrals == [card])
    #expect(try office.store.referrals(by: office.head) == [card])
    #expect(try office.store.referrals(ofPerson: header.person, by: office.head) == [card])
    #expect(try office.store.check(by: office.head).findings == [])
  }

  @Test func `keeps the SHA-256 of the very bytes that left`() throws {
    var entry = sample.entry()
    entry.issue?.text = "abc"
    let paper = try #require(try sample.whole(try sample.refer(entry)).papers.first)
    #expect(paper.digest == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test func `is a draft until it is issued, with a number of its own`() throws {
    var entry = sample.entry(isIssued: false)
    entry.sections = [.referral: [FieldCode(.referralReason): .text("à compléter")]]
    let draft = try sample.refer(entry)
    #expect(draft.state == .draft && draft.number.counter == 1 && draft.version == 1)
    let other = try sample.refer()
    #expect(other.number.counter == 2)
    entry.version = draft.version
    entry.bases = try sample.whole(draft).sections
    entry.sections = [.referral: sample.purpose, .disclosure: sample.disclosure]
    entry.offer = SampleReferral.otherOffer.id
    entry.urgency = .emergency
    entry.issue = sample.issue(on: today.adding(days: -2))
    let issued = try sample.refer(entry)
    #expect(issued.number == draft.number && issued.state == .issued && issued.urgency == .emergency)
    #expect(issued.offer == SampleReferral.otherOffer.id && issued.standing.issued == today.adding(days: -2))
    entry.version = issued.version
    entry.bases = try sample.whole(issued).sections
    refused(.alreadyIssued(issued.number)) { try sample.refer(entry) }
    #expect(try office.store.check(by: office.head).findings == [])
  }

  @Test func `numbers have no gaps and no twins, with two desks at once and refusals between`() throws {
    let (desks, head, caseID) = (try (0..<2).map { _ in try office.anotherDesk() }, office.head, header.id)
    let entries = (0..<24).map { place in
      var entry = sample.entry(isIssued: place % 3 > 0)
      if place % 4 == 3 { entry.offer = entry.id }
      return entry
    }
    DispatchQueue.concurrentPerform(iterations: 2) { desk in
      for entry in entries[(desk * 12)..<(desk * 12 + 12)] {
        _ = try? desks[desk].refer(entry, in: caseID, by: head)
      }
    }
    let numbers = try office.store.referrals(by: office.head).map(\.number.counter).sorted()
    #expect(numbers == Array(1...18))
    #expect(try office.store.check(by: office.head).findings == [])
  }

  @Test func `is not issued without consent or an exception, for a need that is open, to a service there is`()
    throws
  {
    func changed(_ edit: (inout ReferralEntry) -> Void) -> ReferralEntry {
      var entry = sample.entry()
      edit(&entry)
      return entry
    }
    let nothing: [IssueObstacle] = [.nothingToTell, .untilMissing, .consentMissing]
    refused(.cannotIssue(nothing)) { try sample.refer(changed { $0.sections[.disclosure] = nil }) }
    refused(.cannotIssue([.consentRefused])) {
      try sample.refer(changed { $0.sections[.disclosure]?[FieldCode(.disclosureConsent)] = .yesNo(false) })
    }
    let exception = changed {
      $0.sections[.disclosure]?[FieldCode(.disclosureConsent)] = .yesNo(false)
      $0.sections[.disclosure]?[FieldCode(.disclosureException)] = .choice(ConsentException.life.rawValue)
    }
    refused(.cannotIssue([.exceptionReasonMissing])) { try sample.refer(exception) }
    refused(.cannotIssue([.reasonMissing])) {
      try sample.refer(changed { $0.sections[.referral]?[FieldCode(.referralReason)] = nil })
    }
    refused(.cannotIssue([.nothingToTell])) {
      try sample.refer(changed { $0.sections[.disclosure]?[FieldCode(.disclosureItems)] = nil })
    }
    refused(.cannotIssue([.untilPast(today.adding(days: -1))])) {
      try sample.refer(
        changed {
          $0.sections[.disclosure]?[FieldCode(.disclosureUntil)] = .date(.day(today.adding(days: -1)))
        })
    }
    refused(.dayInFuture(today.adding(days: 1))) {
      try sample.refer(changed { $0.issue = sample.issue(on: today.adding(days: 1)) })
    }
    refused(.missing(FieldCode(.stepDay))) { try sample.refer(changed { $0.issue?.answers = [:] }) }
    refused(.emptyPaper) { try sample.refer(changed { $0.issue?.text = " \n" }) }
    refused(.unknownOffer) { try sample.refer(changed { $0.offer = $0.id }) }
    refused(.needNotOpen) { try sample.refer(changed { $0.need = $0.id }) }
    #expect(throws: StoreProblem.noReferral) { try sample.refer(changed { $0.version = 3 }) }
    let need = try #require(
      try office.store.caseFile(header.id, by: office.head).records.first { $0.id == sample.need })
    try office.store.record([need.entry(status: .closed)], in: header.id, by: office.head)
    refused(.needNotOpen) { try sample.refer() }
    #expect(try office.store.referrals(by: office.head).isEmpty)
  }

  @Test func `is not issued to a service out of use, or where the case refuses all sharing`() throws {
    try office.store.inactivate(offer: SampleReferral.otherOffer.id, by: office.head)
    var entry = sample.entry()
    entry.offer = SampleReferral.otherOffer.id
    refused(.cannotIssue([.unusable(.offerInactive)])) { try sample.refer(entry) }
    let consent = try #require(try office.store.caseFile(header.id, by: office.head).sections[.consent])
    var answers = consent.answers
    answers[FieldCode(.consentShare)] = .yesNo(false)
    try office.store.correct(.consent, of: header.id, base: consent, answers: answers, by: office.head)
    refused(.cannotIssue([.sharingRefused])) { try sample.refer() }
    #expect(try sample.refer(sample.entry(isIssued: false)).state == .draft)
  }

  @Test func `is issued without consent under an exception that has a reason`() throws {
    var entry = sample.entry()
    entry.sections[.disclosure]?[FieldCode(.disclosureConsent)] = .yesNo(false)
    entry.sections[.disclosure]?[FieldCode(.disclosureException)] = .choice(ConsentException.life.rawValue)
    entry.sections[.disclosure]?[FieldCode(.disclosureExceptionReason)] = .text("malaise au bureau")
    #expect(try sample.refer(entry).state == .issued)
  }

  @Test func `is refused where the case is closed, or was never agreed to`() throws {
    let card = try sample.refer()
    let version = try office.store.caseFile(header.id, by: office.head).header.version
    try office.store.close(header.id, version: version, reason: "x", by: office.head)
    #expect(throws: StoreProblem.caseChanged(number: header.number)) { try sample.refer() }
    #expect(throws: StoreProblem.caseChanged(number: header.number)) { try sample.note(.accepted, of: card) }
    // A provider is told to stop whatever became of the case.
    #expect(try sample.note(.recalled, of: card).state == .recalled)
    let declined = try office.store.register(
      Registration(
        sections: [.consent: [FieldCode(.consentInterview): .yesNo(false)]], day: SampleIntake.day),
      by: office.head)
    #expect(throws: StoreProblem.consentRefused) {
      try office.store.refer(sample.entry(), in: declined.id, by: office.head)
    }
  }

  @Test func `belongs to its case, and stands in the place of one of the same`() throws {
    let other = try office.store.register(SampleIntake.registration(given: "Awa"), by: office.head)
    let theirs = try SampleReferral(office: office, caseID: other.id)
    var entry = sample.entry()
    entry.need = theirs.need
    refused(.needNotOpen) { try sample.refer(entry) }
    entry.need = sample.need
    entry.previous = try theirs.refer().id
    #expect(throws: StoreProblem.noReferral) { try sample.refer(entry) }
  }

  // MARK: - What happens

  @Test func `goes through its life, and the need ends with it`() throws {
    var card = try sample.refer()
    for step in [ReferralStep.received, .chased, .accepted, .appointed, .attended, .began, .served, .told] {
      office.clock.pass(seconds: 60)
      card = try sample.note(step, of: card)
    }
    #expect(try needStatus() == .current && card.state == .told)
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
    #expect(try needStatus() == .current)
  }

  @Test func `refuses what cannot be, as a fact`() throws {
    let card = try sample.refer(
      {
        var entry = sample.entry()
        entry.issue = sample.issue(on: today.adding(days: -3))
        return entry
      }())
    refused(.illegal(.closed, from: .issued)) { try sample.note(.closed, of: card) }
    refused(.illegal(.issued, from: .issued)) { try sample.note(.issued, of: card) }
    refused(.illegal(.superseded, from: .issued)) { try sample.note(.superseded, of: card) }
    refused(.dayInFuture(today.adding(days: 1))) {
      try sample.note(.accepted, of: card, on: today.adding(days: 1))
    }
    refused(.dayBeforeIssue(today.adding(days: -4), issued: today.adding(days: -3))) {
      try sample.note(.accepted, of: card, on: today.adding(days: -4))
    }
    var step = sample.step(.refused, of: card)
    step.answers[FieldCode(.stepRefusal)] = nil
    refused(.missing(FieldCode(.stepRefusal))) { _ = try office.store.note(step, by: office.head) }
    step = sample.step(.accepted, of: card)
    step.answers[FieldCode(.stepDay)] = nil
    refused(.missing(FieldCode(.stepDay))) { _ = try office.store.note(step, by: office.head) }
    refused(.wrong(FieldCode(.stepRefusal))) {
      try sample.note(.refused, of: card, [.stepRefusal: .choice("RIEN")])
    }
    refused(.wrong(FieldCode(.stepTime))) {
      try sample.note(.appointed, of: card, [.stepTime: .text("midi")])
    }
    step = sample.step(.recalled, of: card)
    step.paper = " "
    refused(.emptyPaper) { _ = try office.store.note(step, by: office.head) }
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

  // MARK: - Undo

  private func undo(_ card: ReferralCard) throws -> ReferralCard {
    let last = try #require(try sample.whole(card).last)
    return try office.store.takeBack(event: last.id, of: card.id, version: card.version, by: office.head)
  }

  @Test func `goes back by its last act, which stays in the history`() throws {
    let issued = try sample.refer()
    let accepted = try sample.note(.accepted, of: issued)
    let chased = try sample.note(.chased, of: accepted)
    let events = try sample.whole(chased).events
    refused(.notTheLast) {
      _ = try office.store.takeBack(
        event: events[1].id, of: chased.id, version: chased.version, by: office.head)
    }
    var card = try undo(chased)
    #expect(card.standing == accepted.standing)
    card = try undo(card)
    #expect(card.standing == issued.standing && card.version > accepted.version)
    refused(.notTheLast) {
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
    #expect(try needStatus() == .met)
    card = try undo(card)
    #expect(try needStatus() == .current && card.state == .told)
    card = try sample.note(.closed, of: card)
    card = try sample.note(.reopened, of: card)
    #expect(try needStatus() == .current && card.state == .reopened)
    card = try undo(card)
    #expect(try needStatus() == .met && card.state == .closed)
    #expect(try office.store.check(by: office.head).findings == [])
  }

  @Test func `leaves a need alone that somebody wrote on since`() throws {
    var card = try sample.note(.told, of: sample.note(.served, of: sample.refer()))
    card = try sample.note(.closed, of: card)
    let need = try #require(
      try office.store.caseFile(header.id, by: office.head).records.first { $0.id == sample.need })
    try office.store.record([need.entry(status: .closed)], in: header.id, by: office.head)
    card = try undo(card)
    #expect(try needStatus() == .closed && card.state == .told)
  }

  @Test func `issued today can be taken back, on a later day only recalled`() throws {
    let card = try undo(try sample.refer())
    #expect(card.state == .draft && card.standing.issued == nil)
    #expect(try sample.whole(card).papers.count == 1)
    let issued = try sample.refer()
    let day = today
    office.clock.pass(seconds: 86_400)
    refused(.paperIsOut(day)) { _ = try undo(issued) }
  }

  // MARK: - The next provider, and recalls

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
    refused(.successorStands(next.number)) { _ = try undo(superseded.card) }
    next = try undo(next)
    #expect(try sample.whole(first).card.standing == first.standing && next.state == .draft)
    #expect(try office.store.check(by: office.head).findings == [])
  }

  @Test func `does not take the place of one that has ended, or that was answered meanwhile`() throws {
    let closed = try sample.note(
      .closed, of: sample.note(.told, of: sample.note(.served, of: sample.refer())),
      [.stepOutcome: .choice(ReferralOutcome.notMet.rawValue)])
    var entry = sample.entry()
    entry.previous = closed.id
    refused(.illegal(.superseded, from: .closed)) { try sample.refer(entry) }
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
    refused(.notRecalled([out[1].number])) {
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

  // MARK: - What is told in confidence

  @Test func `seals its reason and its slip for protection, and opens them with a line in the journal`()
    throws
  {
    let agent = try office.signedIn("agent", .caseManager)
    let focal = try office.signedIn("protection", .protectionFocalPoint)
    var entry = sample.entry()
    entry.sections[.referral] = [
      FieldCode(.referralUrgency): .choice("N"), FieldCode(.referralSensitive): .yesNo(true),
      FieldCode(.referralSensitiveReason): .text("menacée"),
    ]
    let card = try sample.refer(entry, by: agent)
    #expect(card.isRestricted)
    for reader in [agent, focal] {
      let whole = try office.store.referral(card.id, by: reader)
      #expect(whole.sections[.referral]?.sealed == [.protection] && whole.papers.map(\.text) == [nil])
      #expect(whole.papers.first?.digest.count == 64)
    }
    #expect(throws: StoreProblem.notAllowed(.readProtection, .caseManager)) {
      try office.store.openSealed([.protection], referral: card.id, reason: "x", by: agent)
    }
    let opened = try office.store.openSealed([.protection], referral: card.id, reason: "réunion", by: focal)
    #expect(opened.answers[FieldCode(.referralSensitiveReason)] == .text("menacée"))
    #expect(opened.papers.first?.text == entry.issue?.text(numbered: card.number))
    let line = try #require(try office.store.history(of: header.id, by: focal).first { $0.act == .opened })
    #expect(line.referral?.number == card.number && line.by == focal.member.name)
    #expect(try office.store.check(by: office.head).findings == [])
  }

  @Test func `issued from a draft whose reason was told in confidence needs no second telling`() throws {
    let agent = try office.signedIn("agent", .caseManager)
    var entry = sample.entry(isIssued: false)
    entry.sections[.referral] = [
      FieldCode(.referralUrgency): .choice("N"), FieldCode(.referralSensitive): .yesNo(true),
      FieldCode(.referralSensitiveReason): .text("menacée"),
    ]
    let draft = try sample.refer(entry, by: agent)
    entry.version = draft.version
    entry.bases = try office.store.referral(draft.id, by: agent).sections
    entry.sections[.referral]?[FieldCode(.referralSensitiveReason)] = nil
    entry.issue = sample.issue()
    #expect(try sample.refer(entry, by: agent).state == .issued)
    let opened = try office.store.openSealed(
      [.protection], referral: draft.id, reason: "x", by: office.head)
    #expect(opened.answers[FieldCode(.referralSensitiveReason)] == .text("menacée"))
  }

  @Test(arguments: [NeedCategory.protection, .specialisedCare])
  func `is restricted by the nature of its need`(category: NeedCategory) throws {
    let other = try office.store.register(SampleIntake.registration(given: "Awa"), by: office.head)
    #expect(
      try SampleReferral(office: office, caseID: other.id, category: category).refer().isRestricted)
  }

  @Test func `says in no column in clear to whom it goes, nor for which need`() throws {
    let entry = sample.entry()
    try sample.note(.accepted, of: try sample.refer(entry))
    let hidden = [
      SampleReferral.offer.id, SampleReferral.offer.provider.id, sample.need, header.id,
    ].map(\.description)
    let digest = try #require(
      try sample.whole(office.store.referrals(by: office.head)[0]).papers.first?.digest)
    var columns: [String] = []
    for table in ["referral", "referral_event", "issued_paper", "journal"] {
      let names = try sqlite(
        office.databasePath, "SELECT group_concat(name, ',') FROM pragma_table_info('\(table)')")
      let row = names.filter { $0 != "\"" }.split(separator: ",").map { "coalesce(hex(\($0)), '')" }
      let some = table == "journal" ? "WHERE act LIKE 'referral%'" : ""
      columns.append(
        try sqlite(
          office.databasePath,
          "SELECT lower(group_concat(\(row.joined(separator: " || ' ' || ")), ' ')) FROM \(table) \(some)"))
    }
    let all = columns.joined(separator: " ")
    // Journal entries write ids as text, rows as bytes.
    func stands(_ id: String) -> Bool {
      let text = id.utf8.map { byte in String(byte, radix: 16) }.joined()
      return all.contains(id) || all.contains(text)
    }
    #expect(hidden.map(stands) == [false, false, false, true] && !stands(digest))
  }

  @Test func `is nothing for reception, not even as a line of the case`() throws {
    let card = try sample.refer()
    let awa = try office.signedIn("awa", .reception)
    #expect(try office.store.caseFile(header.id, by: awa).referrals.isEmpty)
    #expect(try office.store.card(ofReferral: card.id, by: awa) == nil)
    #expect(try office.store.history(of: header.id, by: awa).allSatisfy { $0.reason.isEmpty })
  }

  // MARK: - History and handing over

  @Test func `is told in the history, newest first: written, what happened, and what was taken back`() throws
  {
    var card = try sample.refer()
    card = try sample.note(.accepted, of: card, [.stepNote: .text("Mme Ba rappelle lundi")])
    card = try undo(card)
    let lines = try office.store.history(of: header.id, by: office.head).filter { $0.referral != nil }
    #expect(
      lines.map(\.act) == [.referralTakenBack, .referralStep, .referralStep, .referralWritten])
    #expect(lines.map(\.referral?.step) == [.accepted, .accepted, .issued, nil])
    #expect(lines.allSatisfy { $0.referral?.number == card.number })
    #expect(lines[1].reason == "Mme Ba rappelle lundi" && lines[1].referral?.day == today)
  }

  @Test func `written anew is told field by field`() throws {
    var entry = sample.entry(isIssued: false)
    let draft = try sample.refer(entry)
    entry.version = draft.version
    entry.bases = try sample.whole(draft).sections
    entry.sections = [.referral: sample.purpose]
    entry.sections[.referral]?[FieldCode(.referralReason)] = .text("veut coudre")
    try sample.refer(entry)
    let line = try #require(
      try office.store.history(of: header.id, by: office.head).first {
        $0.field == FieldCode(.referralReason)
      })
    #expect(line.old == .text("veut souder") && line.new == .text("veut coudre"))
  }

  @Test func `is answered for by whoever takes the case over from its agent`() throws {
    let agent = try office.signedIn("agent", .caseManager)
    let live = try sample.refer()
    let over = try sample.note(
      .closed, of: sample.note(.told, of: sample.note(.served, of: sample.refer())))
    let theirs = try sample.refer(
      {
        var entry = sample.entry(isIssued: false)
        entry.need = try need()
        return entry
      }(), by: agent)
    let version = try office.store.caseFile(header.id, by: office.head).header.version
    try office.store.reassign(header.id, version: version, to: agent.member.id, reason: "x", by: office.head)
    #expect(try sample.whole(live).card.agent == agent.member.id)
    #expect(try sample.whole(over).card.agent == office.head.member.id)
    #expect(try sample.whole(theirs).card.version == theirs.version)
    #expect(try office.store.check(by: office.head).findings == [])
  }

  private func need() throws -> RecordID {
    let id = office.clock.world.newID()
    try office.store.record([SampleReferral.need(id)], in: header.id, by: office.head)
    return id
  }

  @Test func `ends its draft in the same stroke`() throws {
    let draft = Draft(
      id: office.clock.world.newID(), author: office.head.member.id, authorName: "", form: "referral",
      subject: .newPerson, state: SavedForm(formCode: "referral", formVersion: 1), updated: office.clock.now)
    try office.store.save(draft: draft, by: office.head)
    _ = try office.store.refer(sample.entry(), in: header.id, draft: draft.id, by: office.head)
    #expect(try office.store.drafts(by: office.head).isEmpty)
  }
}
