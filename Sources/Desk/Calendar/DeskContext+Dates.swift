import Casework

extension DeskContext {
  /// Works out the next dates of referrals, for the calendar.
  package mutating func countReferralDates() {
    referralDates = Agenda(of: referrals?.live ?? [], by: countedClock, on: today)
  }

  /// What has this day: what is planned, and the next dates of referrals.
  func dates(on day: CivilDay) -> [FollowUp] {
    let planned = agenda.on(day)
    guard let others = referralDates?.on(day), !others.isEmpty else { return planned }
    return (planned + others).sorted(by: FollowUp.isBefore)
  }

  /// What is late, oldest first.
  var lateDates: [FollowUp] {
    let planned = agenda.late(on: today)
    guard let others = referralDates?.late(on: today), !others.isEmpty else { return planned }
    return (planned + others).sorted(by: FollowUp.isBefore)
  }
}
