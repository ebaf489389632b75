/// A referral in a list: its card, what is to be done next about it, and what is amiss with it today.
package struct ReferralLine: Sendable {
  package let card: ReferralCard
  package let due: ReferralDue?
  package let lateness: ReferralLateness?

  package init(_ card: ReferralCard, clock: ReferralClock, on today: CivilDay) {
    self.card = card
    due = clock.next(for: card, on: today)
    lateness = clock.lateness(of: card, on: today)
  }

  package var isSilent: Bool { if case .noAnswer = lateness { true } else { false } }

  package var isLate: Bool { if case .late = lateness { true } else { false } }

  /// What is amiss or urgent, in one sign.
  package var sign: String {
    switch lateness {
    case .late: "!"
    case .noAnswer: "?"
    case nil: card.urgency == .normal || !card.state.isLive ? " " : "*"
    }
  }

  /// Earliest first; what has no next date comes last, newest first.
  package var rank: Int { due?.day.number ?? Int.max - card.standing.since.number }

  package var urgencyRank: Int { ReferralUrgency.allCases.firstIndex(of: card.urgency) ?? 0 }
}
