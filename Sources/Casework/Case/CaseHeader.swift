/// What is kept in memory of every case after sign-in, for lists, filters and counts.
package struct CaseHeader: Hashable, Sendable {
  package let id: RecordID
  package let person: RecordID
  package var number: CaseNumber
  package var status: CaseStatus
  /// The staff member who answers for the case.
  package var agent: RecordID
  package var opened: CivilDay
  package var closed: CivilDay?
  package var lastChange: Instant
  package var version: Int
  /// ISO 3166 alpha-3 code of the country of return; "" when unknown or sealed to this reader.
  package var country: String
  /// Whether something was recorded after the intake; a case without is listed on Today.
  package var hasFollowUp: Bool

  package init(
    id: RecordID,
    person: RecordID,
    number: CaseNumber,
    status: CaseStatus,
    agent: RecordID,
    opened: CivilDay,
    closed: CivilDay? = nil,
    lastChange: Instant,
    version: Int = 1,
    country: String = "",
    hasFollowUp: Bool = false
  ) {
    self.id = id
    self.person = person
    self.number = number
    self.status = status
    self.agent = agent
    self.opened = opened
    self.closed = closed
    self.lastChange = lastChange
    self.version = version
    self.country = country
    self.hasFollowUp = hasFollowUp
  }
}
