import Casework
import Testing

private typealias Sample = SampleReferrals

struct `What to chase today` {
  private let clock = ReferralClock(around: Sample.monday)
  /// Monday 21 December 2026.
  private let today = Sample.monday.adding(days: 7)
  private let nine = DayTime(hour: 9, minute: 0)

  private func directory() throws -> ProviderDirectory {
    var directory = try SampleProviders.directory()
    var offer = SampleProviders.offer
    offer.phones = ["33 996 10 00"]
    offer.focalPoint = ProviderContact(name: "Mme Sané")
    offer.hours = try #require(OpeningHours(parsing: "lun-ven 08:00-13:00 15:00-17:00"))
    try directory.change(offer)
    var helpline = SampleProviders.helpline
    helpline.hours = try #require(OpeningHours(parsing: "mar-jeu 09:00-12:00"))
    try directory.change(helpline)
    return directory
  }

  private func helped(_ number: Int, urgency: ReferralUrgency = .normal, _ happenings: [Sample.Happening])
    -> ReferralCard
  {
    Sample.card(
      number: number, urgency: urgency, category: .counselling, offer: SampleProviders.id(21),
      provider: SampleProviders.id(2), happenings)
  }

  @Test func `is one call for each number, the most urgent first, then the counters that are open`() throws {
    // Given two that are due at one number, an urgent one and a normal one at a counter that is closed on Mondays, one
    // that only the person can answer, and one that is not due
    let issued: [Sample.Happening] = [(.issued, 0, [:])]
    let cards = [
      helped(1, [(.issued, -7, [:])]), Sample.card(number: 2, issued),
      Sample.card(number: 3, [(.issued, -3, [:])]),
      Sample.card(number: 4, [(.issued, 0, [:]), (.served, 1, [:])]), helped(5, urgency: .urgent, issued),
      Sample.card(number: 6, [(.issued, 5, [:])]),
    ]

    // When the list is made in the morning
    let list = try ReferralChaseList(of: cards, by: clock, directory: directory(), on: today, at: nine)

    // Then
    #expect(list.count == 5)
    #expect(list.calls.map { $0.chases.map(\.card.number.counter) } == [[5, 1], [3, 2], [4]])
    let tuesday = today.adding(days: 1)
    let morning = try span("09:00-12:00")
    #expect(counter(list.calls[0])?.window == .closed(until: tuesday, morning))
    #expect(counter(list.calls[0])?.phone == "116")
    #expect(try counter(list.calls[1])?.window == .today(span("08:00-13:00")))
    #expect(counter(list.calls[1])?.contact == "Mme Sané")
    #expect(counter(list.calls[1])?.phone == "33 996 10 00")
    #expect(list.calls[2].party == .person(Sample.id(2)))
  }

  private func span(_ text: String) throws -> OpeningHours.Span {
    try #require(OpeningHours(parsing: "lun \(text)")?.spans(on: 1)?.first)
  }

  private func counter(_ call: ReferralCall) -> ReferralCall.Counter? {
    if case .provider(let counter) = call.party { counter } else { nil }
  }

  @Test func `puts a counter that has closed after one that is open`() throws {
    let cards = [
      Sample.card(number: 1, [(.issued, -7, [:])]),
      Sample.card(number: 2, [(.issued, 0, [:]), (.served, 0, [:])]),
    ]
    let directory = try directory()
    let evening = DayTime(hour: 18, minute: 0)
    let list = ReferralChaseList(of: cards, by: clock, directory: directory, on: today, at: evening)
    #expect(list.calls.map { $0.chases[0].card.number.counter } == [2, 1])
    let noon = DayTime(hour: 13, minute: 30)
    let later = ReferralChaseList(of: cards, by: clock, directory: directory, on: today, at: noon)
    #expect(try counter(later.calls[0])?.window == .today(span("15:00-17:00")))
  }

  @Test func `says nothing of where a restricted referral went`() throws {
    let card = Sample.card(number: 1, restricted: true, [(.issued, 0, [:])])
    let list = try ReferralChaseList(
      of: [card, Sample.card(number: 2, [(.issued, 0, [:])])], by: clock, directory: directory(), on: today)
    #expect(list.calls.first?.party == .restricted)
    #expect(list.calls.first?.chases.count == 1)
  }

  @Test func `calls nobody on a holiday, and knows when nobody wrote the hours`() throws {
    let christmas = Sample.monday.adding(days: 11)
    let directory = try directory()
    let list = ReferralChaseList(
      of: [Sample.card([(.issued, 0, [:])])], by: clock, directory: directory, on: christmas)
    let monday = Sample.monday.adding(days: 14)
    #expect(
      try counter(list.calls[0])?.window == .closed(until: monday, span("08:00-13:00")))
    #expect(CallWindow(of: OpeningHours(), on: christmas) { _ in true } == .unknown)
  }
}
