/// One attempt to reach a person, by whom and with what result.
package struct ContactAttempt: Hashable, Sendable {
  package let id: RecordID
  package let caseID: RecordID
  package let day: CivilDay
  package let channel: ContactChannel
  package let result: ContactResult
  /// The staff member who tried.
  package let agent: RecordID

  package init(
    id: RecordID,
    caseID: RecordID,
    day: CivilDay,
    channel: ContactChannel,
    result: ContactResult,
    agent: RecordID
  ) {
    self.id = id
    self.caseID = caseID
    self.day = day
    self.channel = channel
    self.result = result
    self.agent = agent
  }

  /// The same attempts, oldest first; those of one day in the order they were made.
  package static func inOrder(_ attempts: [ContactAttempt]) -> [ContactAttempt] {
    attempts.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }
}
