/// A case in which the same help may have been given: this one, another return of the same person, or one of the household.
package struct OverlapSource: Hashable, Sendable {
  package let caseID: RecordID
  package let number: CaseNumber
  package let isHousehold: Bool
  /// The referrals of the case.
  package let referrals: [ReferralCard]
  /// Its needs and actions; empty where this reader may not open the case.
  package let records: [CaseRecord]

  package init(
    caseID: RecordID, number: CaseNumber, isHousehold: Bool, referrals: [ReferralCard],
    records: [CaseRecord] = []
  ) {
    self.caseID = caseID
    self.number = number
    self.isHousehold = isHousehold
    self.referrals = referrals
    self.records = records
  }
}
