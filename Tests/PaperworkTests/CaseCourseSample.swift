import Casework
import Paperwork

extension CaseSample {
  /// The same case with a referral a month old, a follow-up that is late and an attempt without an answer.
  static func course(restricted: Bool) -> (CaseFile, CaseCourse) {
    let entry = SlipSample.entry()
    var file = file()
    let (id, made) = (RecordID(high: 9, low: 388), day.adding(days: -30))
    let issued = ReferralEvent(
      id: RecordID(high: 10, low: 1), referral: id, step: .issued, day: made,
      entered: Instant(milliseconds: 0), by: RecordID(high: 3, low: 3), answers: [:])
    file.referrals = [
      ReferralCard(
        id: id, caseID: file.header.id, number: ReferralNumber(office: "KLD", year: 26, counter: 388),
        need: id,
        category: .employment, dimension: .economic, offer: entry.offer.id, provider: entry.provider.id,
        isRestricted: restricted, urgency: .normal, agent: RecordID(high: 3, low: 3), made: made,
        standing: ReferralStanding(made: made, events: [issued]))
    ]
    let attempt = ContactAttempt(
      id: RecordID(high: 11, low: 1), caseID: file.header.id, day: day.adding(days: -7), channel: .phone,
      result: .noAnswer, agent: RecordID(high: 3, low: 3))
    let agenda = CaseAgenda(
      caseID: file.header.id,
      followUps: [
        FollowUp(
          id: RecordID(high: 12, low: 1), caseID: file.header.id, kind: .interview, instrument: "RSS",
          due: day.adding(days: -8), time: DayTime(parsing: "9:30"), channel: .phone)
      ], attempts: [attempt], notes: [attempt.id: "rappeler le soir"])
    let course = CaseCourse(
      of: file, agenda, directory: ProviderDirectory(kept: [entry.provider], [entry.offer]),
      clock: ReferralClock(), rules: .builtIn, today: day)
    return (file, course)
  }
}
