import Casework
import Paperwork
import Testing
import Wording

struct `Lists of referrals on paper` {
  private static let today = SlipSample.day

  private static func card(
    _ counter: Int, issued daysAgo: Int, restricted: Bool = false, urgency: ReferralUrgency = .normal,
    then steps: [(ReferralStep, Int, Answers)] = []
  ) -> ReferralCard {
    let id = RecordID(high: 9, low: UInt64(counter))
    let made = today.adding(days: -daysAgo)
    let events = ([(.issued, daysAgo, [:])] + steps).enumerated().map { index, step in
      ReferralEvent(
        id: RecordID(high: 10, low: UInt64(counter * 100 + index)), referral: id, step: step.0,
        day: today.adding(days: -step.1), entered: Instant(milliseconds: 0), by: RecordID(high: 3, low: 3),
        answers: step.2)
    }
    return ReferralCard(
      id: id, caseID: RecordID(high: 2, low: UInt64(counter)),
      number: ReferralNumber(office: "KLD", year: 26, counter: counter), need: id, category: .employment,
      dimension: .economic, offer: SlipSample.entry().id, provider: SlipSample.entry().provider.id,
      isRestricted: restricted, urgency: urgency, agent: RecordID(high: 3, low: 3), made: made,
      standing: ReferralStanding(made: made, events: events))
  }

  private static let cards = [
    card(388, issued: 40), card(391, issued: 20, urgency: .emergency),
    card(401, issued: 30, restricted: true),
    card(402, issued: 35, then: [(.refused, 10, [FieldCode(.stepRefusal): .choice("AGE")])]),
    card(
      403, issued: 9,
      then: [(.appointed, 8, [FieldCode(.stepUntil): .date(.day(today.adding(days: -1)))])]),
  ]

  private static func chases(
    _ language: Language, of cards: [ReferralCard] = cards, name: String = "BALDÉ Mariama"
  ) throws -> String {
    var directory = ProviderDirectory()
    try directory.add(SlipSample.entry().provider)
    try directory.add(SlipSample.entry().offer)
    let list = ReferralChaseList(of: cards, by: ReferralClock(), directory: directory, on: today)
    return ChaseSheet(
      list, on: today, directory: directory, wording: Wording(language), nameOf: { _ in name },
      phoneOf: { _ in "76 000 11 22" }
    ).printed(for: "BAOS Kolda")
  }

  @Test(arguments: Language.allCases)
  func `what is to be chased`(language: Language) throws {
    RecordedPaper.expect(try Self.chases(language), is: "chases.\(language.rawValue)")
  }

  @Test func `for another program say neither need nor provider of a protected one`() {
    func text(restricted: Bool) -> String {
      let card = Self.card(401, issued: 30, restricted: restricted)
      return ReferralsJSON.text(
        of: [ReferralLine(card, clock: ReferralClock(), on: Self.today)],
        number: { _ in nil }, person: { _ in nil }, provider: { _ in SlipSample.entry().provider },
        agent: { _ in "akande" })
    }
    let code = SlipSample.entry().provider.code
    #expect(text(restricted: false).contains("\"category\" : \"EMP\""))
    #expect(text(restricted: false).contains("\"provider\" : \"\(code)\""))
    #expect(text(restricted: true).contains("\"category\" : null"))
    #expect(text(restricted: true).contains("\"provider\" : null") && !text(restricted: true).contains(code))
  }

  @Test(arguments: Language.allCases)
  func `what a provider has`(language: Language) {
    let text = ProviderSheet.printed(
      SlipSample.entry().provider, cards: Self.cards, on: Self.today, for: SlipSample.content().office,
      wording: Wording(language))
    RecordedPaper.expect(text, is: "provider.\(language.rawValue)")
    #expect(!text.contains("BALDÉ"))
  }

  @Test func `of a restricted referral hold the number alone`() throws {
    let text = try Self.chases(.french, of: [Self.card(401, issued: 30, restricted: true)])
    let lines = text.lines.filter { $0.contains("[ ]") }
    #expect(lines.count == 1 && lines[0].contains("KLD-R26-0401"))
    for secret in ["BALDÉ", "76 000", "ANPEJ", "Sané", "33 996", "Conseil"] {
      #expect(!text.contains(secret))
    }
  }

  @Test func `go over as many pages as they need, a call never apart`() throws {
    let cards = (1...150).map { Self.card($0, issued: 30 + $0 % 20, restricted: $0.isMultiple(of: 2)) }
    let pages = try Self.chases(.french, of: cards, name: String(repeating: "nom ", count: 40))
      .split(separator: "\u{c}").map(String.init)
    #expect(pages.count > 5)
    for page in pages {
      #expect(page.lines.count <= 66)
      for line in page.lines { #expect(line.count <= 72) }
    }
    for number in cards.map(\.number.description) {
      #expect(pages.filter { $0.contains(number) }.count == 1)
    }
  }

  @Test(arguments: ["\u{1b}[2J", "\u{202e}x", "\n\n\n", String(repeating: "é", count: 10_000), ""])
  func `are not moved by hostile names`(hostile: String) throws {
    let text = try Self.chases(.french, name: hostile)
    for line in text.replacing("\u{c}", with: "").lines { #expect(line.count <= 72) }
    for scalar in text.unicodeScalars where scalar != "\n" && scalar != "\u{c}" {
      #expect(scalar.value >= 32 && scalar.value < 0x250)
    }
  }
}

struct `The name of a paper's file` {
  @Test func `is the number and nothing else`() {
    #expect(PaperFileName.name(SlipSample.number, .text) == "\(SlipSample.number).txt")
    #expect(PaperFileName.name(SlipSample.number, .page, copy: 2) == "\(SlipSample.number)-2.html")
  }
}
