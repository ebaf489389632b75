package import Casework

/// What a reading of a case says beside its file: where its referrals stand, what is planned and who tried to reach the person.
package struct CaseCourse: Sendable {
  /// Latest number first.
  package let referrals: [ReferralLine]
  package let agenda: CaseAgenda
  package let directory: ProviderDirectory
  package let rules: FollowUpRules

  /// - Parameters:
  ///   - file: its referrals are read by `clock`.
  ///   - rules: those that follow-ups were planned by, for their titles.
  package init(
    of file: CaseFile, _ agenda: CaseAgenda, directory: ProviderDirectory, clock: ReferralClock,
    rules: FollowUpRules, today: CivilDay
  ) {
    referrals = file.referrals.sorted { $1.number < $0.number }
      .map { ReferralLine($0, clock: clock, on: today) }
    self.agenda = agenda
    self.directory = directory
    self.rules = rules
  }
}
