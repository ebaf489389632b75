package import Casework

/// What a recall notice may say: which slip is taken back, and nothing of the person.
package struct RecallContent: Hashable, Sendable {
  package var office: PaperOffice
  package var number: ReferralNumber
  package var isRestricted: Bool
  /// The day the slip was issued.
  package var issued: CivilDay
  /// The day of the recall.
  package var day: CivilDay
  /// By when it should be confirmed.
  package var answerBy: CivilDay?
  package var to: DirectoryEntry
  package var reason: RecallReason
  package var agent: String

  package init(
    office: PaperOffice, number: ReferralNumber, isRestricted: Bool, issued: CivilDay, day: CivilDay,
    answerBy: CivilDay? = nil, to entry: DirectoryEntry, reason: RecallReason, agent: String
  ) {
    self.office = office
    self.number = number
    self.isRestricted = isRestricted
    self.issued = issued
    self.day = day
    self.answerBy = answerBy
    self.to = entry
    self.reason = reason
    self.agent = agent
  }
}
