extension FollowUp {
  /// The next date of a referral, as a calendar shows it; nil for one that is not live.
  package init?(of card: ReferralCard, by clock: ReferralClock, on today: CivilDay) {
    guard let next = clock.next(for: card, on: today) else { return nil }
    self.init(
      id: card.id, caseID: card.caseID, kind: .referral, due: next.day,
      channel: next.task.party == .office ? .office : .phone, agent: card.agent,
      origin: .clock(next.task, card.number), version: card.version)
  }

  /// The date that a referral had which is over, for whoever keeps dates elsewhere and is to take it away; nil for one that is
  /// live.
  init?(endedBy card: ReferralCard) {
    guard !card.state.isLive else { return nil }
    self.init(
      id: card.id, caseID: card.caseID, kind: .referral, due: card.standing.since, channel: .office,
      agent: card.agent, status: .cancelled, ended: card.standing.since,
      origin: .clock(.close, card.number), version: card.version)
  }
}

extension Agenda {
  /// The next dates of referrals, apart from what is planned.
  package init(of cards: some Sequence<ReferralCard>, by clock: ReferralClock, on today: CivilDay) {
    let dates = cards.compactMap { FollowUp(of: $0, by: clock, on: today) }
    self.init(
      Dictionary(grouping: dates, by: \.caseID).map { CaseAgenda(caseID: $0.key, followUps: $0.value) })
  }

  /// What the referrals that are over take away from calendars elsewhere.
  package init(endedBy cards: some Sequence<ReferralCard>) {
    let dates = cards.compactMap(FollowUp.init(endedBy:))
    self.init(
      Dictionary(grouping: dates, by: \.caseID).map { CaseAgenda(caseID: $0.key, followUps: $0.value) })
  }

  /// Puts the next dates of referrals among what is planned.
  package mutating func add(_ dates: Agenda) {
    for dates in dates.cases {
      var agenda = of(dates.caseID)
      agenda.followUps = (agenda.followUps + dates.followUps).sorted(by: FollowUp.isBefore)
      put(agenda)
    }
  }
}
