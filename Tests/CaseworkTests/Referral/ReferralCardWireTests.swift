import Casework
import Testing

struct `The sealed line of a referral` {
  private func card(_ edit: (inout ReferralStanding) -> Void = { _ in }) -> ReferralCard {
    let day = CivilDay(number: 20_785)
    var standing = ReferralStanding(made: day)
    edit(&standing)
    let id = RecordID(high: 1, low: 2)
    return ReferralCard(
      id: id, caseID: RecordID(high: 3, low: 4),
      number: ReferralNumber(office: "KLD", year: 26, counter: 388),
      need: RecordID(high: 5, low: 6), category: .specialisedCare, dimension: .psychosocial,
      offer: RecordID(high: 7, low: 8), provider: RecordID(high: 9, low: 10), isRestricted: true,
      urgency: .emergency, previous: RecordID(high: 11, low: 12), agent: RecordID(high: 13, low: 14),
      made: day, standing: standing, version: 300)
  }

  private func read(_ bytes: [UInt8]) -> ReferralCard? {
    bytes.withUnsafeBytes { ReferralCard(wire: $0) }
  }

  @Test(arguments: ReferralState.allCases)
  func `reads back as it was written`(state: ReferralState) {
    let plain = card { $0.state = state }
    #expect(read(plain.wire) == plain)
    let full = card { standing in
      let day = CivilDay(number: -400)
      standing.state = state
      standing.since = day
      standing.issued = day
      standing.received = day.adding(days: 1)
      standing.answered = day.adding(days: 2)
      standing.refusal = .full
      standing.until = day.adding(days: 3)
      standing.time = DayTime(hour: 9, minute: 30)
      standing.chases = 200
      standing.lastChased = day.adding(days: 4)
      standing.extent = ServedExtent.allCases.last
      standing.served = day.adding(days: 5)
      standing.told = day.adding(days: 6)
      standing.outcome = .partlyMet
      standing.gaveUp = .tooFar
      standing.closed = day.adding(days: 7)
    }
    #expect(read(full.wire) == full)
  }

  @Test func `is not read when it is cut short, or of another version`() {
    let wire = card { $0.refusal = .age }.wire
    for count in wire.indices { #expect(read(Array(wire[..<count])) == nil, "\(count)") }
    for version: UInt8 in [0, 3] { #expect(read([version] + wire.dropFirst()) == nil) }
  }

  @Test func `of the first version is read, where nobody had noted why it was given up`() {
    let card = card { $0.state = .givenUp }
    // An empty word is its length alone.
    #expect(read([1] + card.wire.dropFirst().dropLast()) == card)
  }

  @Test(arguments: [
    ("N° ---------------.", "N° KLD-R26-0388-# ."), ("---------------", "KLD-R26-0388-# "),
    ("a\n----------------\nb", "a\n----------------\nb"), ("-- ---------------", "-- KLD-R26-0388-# "),
    ("--------------", "--------------"), ("", ""),
  ])
  func `lends its number to the text that leaves, at the width that was shown`(text: String, filled: String) {
    let number = card().number
    let issue = ReferralEntry.Issue(text: text, answers: [:])
    let wanted = filled.replacing("#", with: String(number.check))
    #expect(issue.text(numbered: number) == wanted && wanted.count == text.count)
  }
}
