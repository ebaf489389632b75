/// A case in which the same help may have been given: this one, another return of the same person, or one of the household.
package struct OverlapSource: Hashable, Sendable {
  package let caseID: RecordID
  package let number: CaseNumber
  package let isHousehold: Bool
  /// The referrals of the case.
  package let referrals: [ReferralCard]
  /// Its needs and actions; empty where this reader may not open the case.
  package let records: [CaseRecord]
  /// What its intake says of needs and help; empty where this reader may not open the case.
  package let intake: Answers
  /// The day of the intake.
  package let opened: CivilDay?

  package init(
    caseID: RecordID, number: CaseNumber, isHousehold: Bool, referrals: [ReferralCard],
    records: [CaseRecord] = [], intake: Answers = [:], opened: CivilDay? = nil
  ) {
    self.caseID = caseID
    self.number = number
    self.isHousehold = isHousehold
    self.referrals = referrals
    self.records = records
    self.intake = intake
    self.opened = opened
  }
}
