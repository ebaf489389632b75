import Casework
import Paperwork
import Testing
import Wording

struct `A slip printed again` {
  private static func referral(text: String?, answers: Answers) -> Referral {
    let (id, by) = (RecordID(high: 9, low: 1), RecordID(high: 3, low: 3))
    let noon = Instant(milliseconds: Int64(SlipSample.day.number) * 86_400_000)
    let issue = ReferralEvent(
      id: RecordID(high: 10, low: 1), referral: id, step: .issued, day: SlipSample.day, entered: noon, by: by)
    let card = ReferralCard(
      id: id, caseID: RecordID(high: 2, low: 2), number: SlipSample.number, need: id, category: .employment,
      dimension: .economic, offer: SlipSample.entry().id, provider: SlipSample.entry().provider.id,
      isRestricted: false, urgency: .urgent, agent: by, made: SlipSample.day,
      standing: ReferralStanding(made: SlipSample.day, events: [issue]))
    let section = SectionRecord(
      id: RecordID(high: 4, low: 4), owner: id, section: .disclosure, version: 1, answers: answers,
      sealed: [],
      changed: noon, changedBy: "A. Diallo")
    let paper = IssuedPaper(
      id: RecordID(high: 11, low: 1), referral: id, kind: .slip, issued: noon, by: by, text: text, digest: "")
    return Referral(card: card, events: [issue], sections: [.disclosure: section], papers: [paper])
  }

  private static let answers: Answers = [
    FieldCode(.disclosureConsent): .yesNo(true),
    FieldCode(.disclosureBy): .choice(ConsentGiver.person.rawValue),
    FieldCode(.disclosureHow): .choice(ConsentHow.oralWithWitness.rawValue),
    FieldCode(.disclosureWitness): .text("F. Kandé"),
    FieldCode(.disclosureUntil): .date(.day(SlipSample.day.adding(days: 90))),
  ]

  @Test(arguments: Language.allCases)
  func `is the same as the first time, page by page`(language: Language) throws {
    let first = SlipSample.papers(language)
    let referral = Self.referral(text: first.issuedText, answers: Self.answers)
    let issued = try #require(referral.issuedText)
    let content = SlipContent(
      again: referral, to: SlipSample.entry(), from: SlipSample.content().office, agent: "A. Diallo")
    let again = ReferralPapers(content, wording: Wording(language))
    #expect(again.printed(of: issued) == first.printed())
    #expect(again.page(of: issued) == first.page())
  }

  @Test func `does not say by what right where the reader may not know`() {
    let content = SlipContent(
      again: Self.referral(text: nil, answers: [:]), to: SlipSample.entry(),
      from: SlipSample.content().office,
      agent: "")
    let lines = ReferralPapers(content, wording: Wording(.french)).officePart
    #expect(
      !lines.contains { $0.hasPrefix("Accord") || $0.hasPrefix("Sans accord") || $0.hasPrefix("Valable") })
    #expect(Self.referral(text: nil, answers: [:]).issuedText == nil)
  }
}
