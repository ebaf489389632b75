import Casework
import Testing

struct `The referrals of an office in memory` {
  private let day = CivilDay(number: 20_785)

  private func card(
    _ counter: Int, year: Int = 26, office: String = "KLD", of caseID: UInt64 = 1,
    _ state: ReferralState = .issued
  ) -> ReferralCard {
    var standing = ReferralStanding(made: day)
    standing.state = state
    let id = RecordID(high: UInt64(year) << 32 | UInt64(counter), low: UInt64(office.utf8.first ?? 0))
    return ReferralCard(
      id: id, caseID: RecordID(high: 0, low: caseID),
      number: ReferralNumber(office: office, year: year, counter: counter), need: id, category: .training,
      dimension: .economic, offer: id, provider: id, isRestricted: false, urgency: .normal, agent: id,
      made: day, standing: standing)
  }

  @Test func `are found by case, and those that are out among them`() {
    let index = ReferralIndex([
      card(3, .closed), card(1), card(2, of: 2), card(4, .draft), card(5, .recalled),
    ])
    let caseID = RecordID(high: 0, low: 1)
    #expect(index.cards(ofCase: caseID).map(\.number.counter) == [5, 4, 3, 1])
    #expect(index.out(ofCase: caseID).map(\.number.counter) == [1])
    #expect(index.cards(ofCase: RecordID(high: 9, low: 9)).isEmpty)
    #expect(index.live.map(\.number.counter) == [1, 2, 4, 5] && index.count == 5)
  }

  @Test func `stay in order whatever happens to them`() {
    var dice = SplitMix64(seed: 7)
    var index = ReferralIndex()
    var known: [RecordID: ReferralCard] = [:]
    for _ in 0..<3_000 {
      let year = Int.random(in: 25...26, using: &dice)
      let state = ReferralState.allCases.randomElement(using: &dice) ?? .draft
      let new = card(Int.random(in: 1...200, using: &dice), year: year, state)
      known[new.id] = new
      index.upsert(new)
    }
    let all = known.values.sorted { $0.number < $1.number }
    #expect(index.all == all && index.live == all.filter(\.state.isLive))
    #expect(ReferralIndex(all).live == index.live && index[all[0].id] == all[0])
  }

  @Test(arguments: [
    ("R388", [26, 25]), ("R26-388", [26]), ("r0388", [26, 25]), ("R-0389", [26]), ("KLD-R25-0388", [25]),
    ("R7", []),
  ])
  func `are found by a number as it was typed, live ones first`(typed: String, years: [Int]) throws {
    let index = ReferralIndex([
      card(388, year: 25), card(388), card(389), card(388, office: "RUF", .closed), card(3_881),
    ])
    let found = index.meant(by: try #require(TypedReferralNumber(typed)))
    let ours = found.filter { $0.number.office == "KLD" }
    #expect(ours.map(\.number.year) == years && found.prefix(ours.count) == ours[...])
  }

  @Test func `are found by every writing of every number`() throws {
    let cards = [
      card(1), card(26), card(388), card(2_638), card(12_345), card(260_388), card(388, office: "RIO"),
      card(5, year: 0, office: "OIO"),
    ]
    let index = ReferralIndex(cards)
    for card in cards {
      let number = card.number
      let writings = [
        number.description, number.short, "R\(number.counter)", "R\(number.counter)\(number.check)",
        String(number.description.dropFirst(4)), String(number.description.dropLast(2)).lowercased(),
      ]
      for text in writings {
        #expect(index.meant(by: try #require(TypedReferralNumber(text))).contains(card), "\(text)")
      }
      #expect(index.meant(by: try #require(TypedReferralNumber(number.description))) == [card])
    }
  }
}
