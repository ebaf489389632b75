/// What is kept in memory of every referral, for the board, the chase list, figures and matching: one sealed line on disk.
package struct ReferralCard: Hashable, Sendable, Identifiable {
  package let id: RecordID
  package let caseID: RecordID
  package let number: ReferralNumber
  /// The need it answers.
  package let need: RecordID
  package let category: NeedCategory
  package let dimension: NeedDimension
  /// Where it goes: a service at a counter.
  package let offer: RecordID
  package let provider: RecordID
  /// Whether lists, titles, slips and logs keep silent about what it is for and to whom it goes.
  package let isRestricted: Bool
  package let urgency: ReferralUrgency
  /// The referral in whose place this one stands.
  package let previous: RecordID?
  /// The staff member who answers for it.
  package var agent: RecordID
  /// The day it was written.
  package let made: CivilDay
  /// What `events` come to.
  package var standing: ReferralStanding
  package var version: Int

  package init(
    id: RecordID,
    caseID: RecordID,
    number: ReferralNumber,
    need: RecordID,
    category: NeedCategory,
    dimension: NeedDimension,
    offer: RecordID,
    provider: RecordID,
    isRestricted: Bool,
    urgency: ReferralUrgency,
    previous: RecordID? = nil,
    agent: RecordID,
    made: CivilDay,
    standing: ReferralStanding,
    version: Int = 1
  ) {
    self.id = id
    self.caseID = caseID
    self.number = number
    self.need = need
    self.category = category
    self.dimension = dimension
    self.offer = offer
    self.provider = provider
    self.isRestricted = isRestricted
    self.urgency = urgency
    self.previous = previous
    self.agent = agent
    self.made = made
    self.standing = standing
    self.version = version
  }

  package var state: ReferralState { standing.state }
}
