import Casework

/// Referrals for tests, of a few words each.
enum SampleReferrals {
  /// Monday 14 December 2026.
  static let monday = CivilDay(number: 20_801)

  static func id(_ number: UInt64) -> RecordID { RecordID(high: 8, low: number) }

  /// What happened, so many days after it was made.
  typealias Happening = (step: ReferralStep, days: Int, answers: Answers)

  static func events(_ happenings: [Happening], made: CivilDay = monday) -> [ReferralEvent] {
    happenings.enumerated().map { place, happening in
      ReferralEvent(
        id: RecordID(high: 9, low: UInt64(place)), referral: id(1), step: happening.step,
        day: made.adding(days: happening.days), entered: Instant(milliseconds: 0), by: id(3),
        answers: happening.answers)
    }
  }

  static func card(
    number: Int = 1, urgency: ReferralUrgency = .normal, category: NeedCategory = .employment,
    offer: RecordID = SampleProviders.id(11), provider: RecordID = SampleProviders.id(1),
    caseID: RecordID = id(2), need: RecordID = id(4), restricted: Bool = false, made: CivilDay = monday,
    _ happenings: [Happening] = []
  ) -> ReferralCard {
    ReferralCard(
      id: id(UInt64(100 + number)), caseID: caseID,
      number: ReferralNumber(office: "KLD", year: 26, counter: number), need: need, category: category,
      dimension: category.usualDimension ?? .social, offer: offer, provider: provider,
      isRestricted: restricted, urgency: urgency, agent: id(3), made: made,
      standing: ReferralStanding(made: made, events: events(happenings, made: made)))
  }

  static func until(_ days: Int, from day: CivilDay = monday) -> Answers {
    [FieldCode(.stepUntil): .date(.day(day.adding(days: days)))]
  }
}
