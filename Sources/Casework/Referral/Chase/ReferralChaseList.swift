/// What to chase today, as a head of office would have it done: a call for every number, with all that waits on it; the most
/// urgent call first, then those whose counter is open, then what waits longest.
package struct ReferralChaseList: Hashable, Sendable {
  package let calls: [ReferralCall]

  /// - Parameter cards: all of them; only what is due counts.
  /// - Parameter time: of day, so that a counter that has closed comes later; nil counts the whole day.
  package init(
    of cards: [ReferralCard], by clock: ReferralClock, directory: ProviderDirectory, on today: CivilDay,
    at time: DayTime? = nil
  ) {
    var groups: [Key: (party: ReferralCall.Party, chases: [ReferralChase])] = [:]
    // Hours are read once for each offer.
    var counters: [RecordID: ReferralCall.Counter] = [:]
    for card in cards {
      guard let due = clock.next(for: card, on: today), due.day <= today else { continue }
      let chase = ReferralChase(card: card, due: due, lateness: clock.lateness(of: card, on: today))
      let (key, party) = Self.party(of: chase) {
        let counter = counters[card.offer] ?? Self.counter(of: card, clock, directory, on: today, at: time)
        counters[card.offer] = counter
        return counter
      }
      groups[key, default: (party, [])].chases.append(chase)
    }
    calls = groups.values.map { group in
      ReferralCall(party: group.party, chases: group.chases.sorted(by: ReferralChase.isBefore))
    }
    .sorted(by: Self.isBefore)
  }

  /// How many referrals, not calls.
  package var count: Int { calls.reduce(0) { $0 + $1.chases.count } }

  private enum Key: Hashable {
    case phone(String)
    case offer(RecordID)
    case person(RecordID)
    case alone(RecordID)
  }

  private static func party(
    of chase: ReferralChase, at counter: () -> ReferralCall.Counter
  ) -> (Key, ReferralCall.Party) {
    let card = chase.card
    if card.isRestricted { return (.alone(card.id), .restricted) }
    switch chase.due.task.party {
    case .office: return (.alone(card.id), .office)
    case .person: return (.person(card.caseID), .person(card.caseID))
    case .provider:
      let counter = counter()
      return (counter.phone.map { .phone($0) } ?? .offer(card.offer), .provider(counter))
    }
  }

  private static func counter(
    of card: ReferralCard, _ clock: ReferralClock, _ directory: ProviderDirectory, on today: CivilDay,
    at time: DayTime?
  ) -> ReferralCall.Counter {
    let offer = directory.entry(card.offer)?.offer
    let contact = offer?.bestContact ?? ProviderContact()
    let holidays = clock.days.holidays
    return ReferralCall.Counter(
      offer: card.offer, provider: card.provider, contact: contact.name,
      phone: contact.phone.isEmpty ? nil : contact.phone,
      window: CallWindow(of: offer?.hours ?? OpeningHours(), on: today, at: time) {
        !holidays.on($0).isEmpty
      })
  }

  private static func isBefore(_ a: ReferralCall, _ b: ReferralCall) -> Bool {
    guard let first = a.chases.first, let second = b.chases.first else { return false }
    if first.card.urgency != second.card.urgency {
      return first.card.urgency.rank < second.card.urgency.rank
    }
    if a.isForToday != b.isForToday { return a.isForToday }
    return ReferralChase.isBefore(first, second)
  }
}

extension ServiceOffer {
  /// Whom to call about a referral: the focal point, or the best number of the counter, or the second contact.
  package var bestContact: ProviderContact {
    if !focalPoint.phone.isEmpty { return focalPoint }
    let name = focalPoint.name.isEmpty ? secondContact.name : focalPoint.name
    if let phone = phones.first { return ProviderContact(name: name, phone: phone) }
    return ProviderContact(name: name, phone: secondContact.phone)
  }
}
