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
    sample.refused(.alreadyIssued(issued.number)) { try sample.refer(entry) }
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
    sample.refused(.cannotIssue(nothing)) { try sample.refer(changed { $0.sections[.disclosure] = nil }) }
    sample.refused(.cannotIssue([.consentRefused])) {
      try sample.refer(changed { $0.sections[.disclosure]?[FieldCode(.disclosureConsent)] = .yesNo(false) })
    }
    let exception = changed {
      $0.sections[.disclosure]?[FieldCode(.disclosureConsent)] = .yesNo(false)
      $0.sections[.disclosure]?[FieldCode(.disclosureException)] = .choice(ConsentException.life.rawValue)
    }
    sample.refused(.cannotIssue([.exceptionReasonMissing])) { try sample.refer(exception) }
    sample.refused(.cannotIssue([.reasonMissing])) {
      try sample.refer(changed { $0.sections[.referral]?[FieldCode(.referralReason)] = nil })
    }
    sample.refused(.cannotIssue([.nothingToTell])) {
      try sample.refer(changed { $0.sections[.disclosure]?[FieldCode(.disclosureItems)] = nil })
    }
    sample.refused(.cannotIssue([.untilPast(today.adding(days: -1))])) {
      try sample.refer(
        changed {
          $0.sections[.disclosure]?[FieldCode(.disclosureUntil)] = .date(.day(today.adding(days: -1)))
        })
    }
    sample.refused(.dayInFuture(today.adding(days: 1))) {
      try sample.refer(changed { $0.issue = sample.issue(on: today.adding(days: 1)) })
    }
    sample.refused(.missing(FieldCode(.stepDay))) { try sample.refer(changed { $0.issue?.answers = [:] }) }
    sample.refused(.emptyPaper) { try sample.refer(changed { $0.issue?.text = " \n" }) }
    sample.refused(.unknownOffer) { try sample.refer(changed { $0.offer = $0.id }) }
    sample.refused(.needNotOpen) { try sample.refer(changed { $0.need = $0.id }) }
    #expect(throws: StoreProblem.noReferral) { try sample.refer(changed { $0.version = 3 }) }
    let need = try #require(
      try office.store.caseFile(header.id, by: office.head).records.first { $0.id == sample.need })
    try office.store.record([need.entry(status: .closed)], in: header.id, by: office.head)
    sample.refused(.needNotOpen) { try sample.refer() }
    #expect(try office.store.referrals(by: office.head).isEmpty)
  }

  @Test func `is not issued to a service out of use, or where the case refuses all sharing`() throws {
    try office.store.inactivate(offer: SampleReferral.otherOffer.id, by: office.head)
    var entry = sample.entry()
    entry.offer = SampleReferral.otherOffer.id
    sample.refused(.cannotIssue([.unusable(.offerInactive)])) { try sample.refer(entry) }
    let consent = try #require(try office.store.caseFile(header.id, by: office.head).sections[.consent])
    var answers = consent.answers
    answers[FieldCode(.consentShare)] = .yesNo(false)
    try office.store.correct(.consent, of: header.id, base: consent, answers: answers, by: office.head)
    sample.refused(.cannotIssue([.sharingRefused])) { try sample.refer() }
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
    let card = try sample.note(.closed, of: sample.note(.told, of: sample.note(.gaveUp, of: sample.refer())))
    let version = try office.store.caseFile(header.id, by: office.head).header.version
    try office.store.proposeClosing(
      ClosingEntry(reason: "x"), of: header.id, version: version, by: office.head)
    #expect(throws: StoreProblem.caseChanged(number: header.number)) { try sample.refer() }
    #expect(throws: StoreProblem.caseChanged(number: header.number)) { try sample.note(.reopened, of: card) }
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
    sample.refused(.needNotOpen) { try sample.refer(entry) }
    entry.need = sample.need
    entry.previous = try theirs.refer().id
    #expect(throws: StoreProblem.noReferral) { try sample.refer(entry) }
  }
}
