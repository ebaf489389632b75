/// The next date of a referral, and what is to be done then.
package struct ReferralDue: Hashable, Sendable {
  /// May be past.
  package let day: CivilDay
  package let task: ReferralTask

  package init(day: CivilDay, task: ReferralTask) {
    self.day = day
    self.task = task
  }

  package func isLate(on today: CivilDay) -> Bool { day < today }
}
