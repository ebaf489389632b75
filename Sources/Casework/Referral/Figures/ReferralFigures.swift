/// What became of the referrals of an office, whole and by provider, service, dimension, urgency and month; computed from the
/// events, never typed.
package struct ReferralFigures: Hashable, Sendable {
  package private(set) var whole = ReferralTally()
  private var tallies: [Group: ReferralTally] = [:]

  /// A part of them that is counted for itself.
  package enum Group: Hashable, Sendable {
    case provider(RecordID)
    /// A service at a counter.
    case offer(RecordID)
    case category(NeedCategory)
    case dimension(NeedDimension)
    case urgency(ReferralUrgency)
    /// Issued in the month whose first day this is.
    case month(CivilDay)
  }

  /// - Parameter issued: counts only those that were issued on one of these days; nil counts all.
  /// - Parameter person: whom a case is about; people who came back twice are counted once.
  package init(
    of cards: [ReferralCard], by clock: ReferralClock, on today: CivilDay,
    issued period: ClosedRange<CivilDay>? = nil, person: (RecordID) -> RecordID = { $0 }
  ) {
    for card in cards {
      guard let issued = card.standing.issued, period?.contains(issued) ?? true else { continue }
      let isUnanswered = clock.isUnanswered(card, on: today)
      let person = person(card.caseID)
      whole.count(card, of: person, isUnanswered: isUnanswered)
      for group in Self.groups(of: card, issued) {
        tallies[group, default: ReferralTally()].count(card, of: person, isUnanswered: isUnanswered)
      }
    }
  }

  /// Nothing at all for a group that nothing was issued in.
  package subscript(group: Group) -> ReferralTally { tallies[group] ?? ReferralTally() }

  /// Every group that something was issued in, in no order.
  package var groups: [Group] { Array(tallies.keys) }

  private static func groups(of card: ReferralCard, _ issued: CivilDay) -> [Group] {
    [
      .provider(card.provider), .offer(card.offer), .category(card.category), .dimension(card.dimension),
      .urgency(card.urgency), .month(issued.adding(days: 1 - issued.day)),
    ]
  }

  /// How an offer dealt with what it was sent; its provider stands for it while its own referrals are too few for a rate.
  func record(of offer: ServiceOffer) -> ReferralTally {
    let own = self[.offer(offer.id)]
    let all = self[.provider(offer.provider)]
    return own.answerRate == nil && all.answerRate != nil ? all : own
  }
}
