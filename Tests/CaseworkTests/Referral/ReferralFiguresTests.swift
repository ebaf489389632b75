import Casework
import Testing

private typealias Sample = SampleReferrals

struct `Figures of referrals` {
  private let clock = ReferralClock(around: Sample.monday)
  private let today = Sample.monday.adding(days: 60)

  private let refusal: Answers = [FieldCode(.stepRefusal): .choice(RefusalReason.full.rawValue)]
  private let served: Answers = [FieldCode(.stepExtent): .choice(ServedExtent.fully.rawValue)]

  private func outcome(_ outcome: ReferralOutcome) -> Answers {
    [FieldCode(.stepOutcome): .choice(outcome.rawValue)]
  }

  private var cards: [ReferralCard] {
    [
      Sample.card(number: 1, caseID: Sample.id(21)),
      Sample.card(number: 2, caseID: Sample.id(21), [(.issued, 0, [:])]),
      Sample.card(
        number: 3, caseID: Sample.id(21), [(.issued, 0, [:]), (.refused, 3, refusal), (.told, 4, [:])]),
      Sample.card(
        number: 4, urgency: .urgent, caseID: Sample.id(22), [(.issued, 1, [:]), (.waitlisted, 6, [:])]),
      Sample.card(
        number: 5, category: .health, caseID: Sample.id(23),
        [
          (.issued, 20, [:]), (.accepted, 29, [:]), (.served, 30, served), (.told, 30, [:]),
          (.closed, 31, outcome(.met)),
        ]),
      Sample.card(number: 6, caseID: Sample.id(24), [(.issued, 0, [:]), (.gaveUp, 40, [:])]),
      Sample.card(number: 7, caseID: Sample.id(24), [(.issued, 58, [:])]),
    ]
  }

  @Test func `count what was issued and what came of it, and people apart`() {
    // Given seven referrals, a draft among them, for four people of whom two are one who came back twice
    let person: (RecordID) -> RecordID = { $0 == Sample.id(22) ? Sample.id(21) : $0 }
    let all = ReferralFigures(of: cards, by: clock, on: today, person: person).whole

    // Then
    #expect(all.sent == 6 && all.persons == 3)
    #expect(all.answered == 3 && all.accepted == 2)
    #expect(all.refused == [.full: 1] && all.refusals == 1)
    #expect(all.noAnswer == 2)
    #expect(all.waiting == 1 && all.served == 1 && all.needMet == 1)
    // Three answers of the five that had their time; too few answers for a median
    #expect(all.answerRate == Share(3, of: 5))
    #expect(all.medianDays == nil)
  }

  @Test func `stand by provider, service, dimension, urgency and month`() {
    let figures = ReferralFigures(of: cards, by: clock, on: today)
    #expect(figures[.provider(SampleProviders.id(1))].sent == 6)
    #expect(figures[.offer(SampleProviders.id(11))].sent == 6)
    #expect(figures[.category(.health)].served == 1)
    #expect(figures[.dimension(.social)].sent == 1 && figures[.dimension(.economic)].sent == 5)
    #expect(figures[.urgency(.urgent)].waiting == 1)
    let december = Sample.monday.adding(days: -13)
    #expect(figures[.month(december)].sent == 4)
    #expect(figures[.month(december.adding(months: 1))].sent == 1)
    #expect(figures[.dimension(.psychosocial)] == ReferralTally())
    for kind in figures.groups { #expect(figures[kind].sent > 0) }
  }

  @Test func `count only what was issued in a period`() {
    let january = Sample.monday.adding(days: 18)...Sample.monday.adding(days: 48)
    let figures = ReferralFigures(of: cards, by: clock, on: today, issued: january)
    #expect(figures.whole.sent == 1 && figures.whole.needMet == 1)
  }

  @Test(
    arguments: [
      ([1, 2, 3, 4], nil), ([1, 2, 3, 4, 50], 3), ([0, 0, 9, 10, 11, 12], 9),
    ] as [([Int], Int?)])
  func `give a median from five answers on, and no rate below five`(days: [Int], median: Int?) {
    let cards = days.map { Sample.card([(.issued, 0, [:]), (.accepted, $0, [:])]) }
    let whole = ReferralFigures(of: cards, by: clock, on: today).whole
    #expect(whole.medianDays == median)
    #expect((whole.answerRate == nil) == (days.count < 5))
  }

  @Test func `do not count a refusal that was taken up again and overcome`() {
    let happenings: [Sample.Happening] = [
      (.issued, 0, [:]), (.refused, 1, refusal), (.reopened, 2, [:]), (.accepted, 4, [:]),
    ]
    let whole = ReferralFigures(of: [Sample.card(happenings)], by: clock, on: today).whole
    #expect(whole.refusals == 0 && whole.accepted == 1)
  }

  @Test func `count a provider that never spoke, however it ended, once its time was over`() {
    let early = Sample.card([(.issued, 0, [:]), (.superseded, 5, [:])])
    let late = Sample.card([(.issued, 0, [:]), (.superseded, 25, [:])])
    let heard = Sample.card([(.issued, 0, [:]), (.received, 1, [:]), (.superseded, 25, [:])])
    #expect([early, late, heard].map { clock.isUnanswered($0, on: today) } == [false, true, false])
  }
}
