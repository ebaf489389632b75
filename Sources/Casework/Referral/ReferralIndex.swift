/// Every referral of the office in memory, for boards, lists and figures.
package struct ReferralIndex: Sendable {
  private var cards: [RecordID: ReferralCard] = [:]
  private var ofCase: [RecordID: Set<RecordID>] = [:]
  /// Several offices and years share a counter.
  private var numbered: [Int: Set<RecordID>] = [:]
  /// Those that somebody still has something to do with, by number.
  package private(set) var live: [ReferralCard] = []

  package init(_ all: [ReferralCard] = []) {
    cards.reserveCapacity(all.count)
    for card in all { keep(card) }
    live = cards.values.filter(\.state.isLive).sorted { $0.number < $1.number }
  }

  package var count: Int { cards.count }

  /// Ended ones among them, by number.
  package var all: [ReferralCard] { cards.values.sorted { $0.number < $1.number } }

  package subscript(id: RecordID) -> ReferralCard? { cards[id] }

  /// Ended ones among them, latest number first.
  package func cards(ofCase id: RecordID) -> [ReferralCard] {
    (ofCase[id] ?? []).compactMap { cards[$0] }.sorted { $1.number < $0.number }
  }

  /// What a withdrawal of consent in this case must call back, by number.
  package func out(ofCase id: RecordID) -> [ReferralCard] {
    cards(ofCase: id).filter(\.state.isOut).reversed()
  }

  /// Those that may be meant, live ones first, then by number, the latest first; of a number typed whole it is one.
  package func meant(by typed: TypedReferralNumber) -> [ReferralCard] {
    typed.counters.reduce(into: Set<RecordID>()) { $0.formUnion(numbered[$1] ?? []) }
      .compactMap { cards[$0] }.filter { typed.means($0.number) }
      .sorted { a, b in
        a.state.isLive == b.state.isLive ? b.number < a.number : a.state.isLive
      }
  }

  /// Takes a referral as it is now.
  package mutating func upsert(_ card: ReferralCard) {
    if let before = cards[card.id], before.state.isLive { live.remove(at: place(of: before)) }
    keep(card)
    if card.state.isLive { live.insert(card, at: place(of: card)) }
  }

  private mutating func keep(_ card: ReferralCard) {
    cards[card.id] = card
    ofCase[card.caseID, default: []].insert(card.id)
    numbered[card.number.counter, default: []].insert(card.id)
  }

  /// Where it stands among the live ones, or would.
  private func place(of card: ReferralCard) -> Int {
    var (low, high) = (0, live.count)
    while low < high {
      let middle = (low + high) / 2
      if live[middle].number < card.number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
