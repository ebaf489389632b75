/// One attempt to reach a person, by whom and with what result.
package struct ContactAttempt: Hashable, Sendable {
  package let id: RecordID
  package let caseID: RecordID
  package let day: CivilDay
  package let time: DayTime?
  package let channel: ContactChannel
  package let result: ContactResult
  /// The staff member who tried.
  package let agent: RecordID
  /// The follow-up it was made for.
  package let followUp: RecordID?

  package init(
    id: RecordID,
    caseID: RecordID,
    day: CivilDay,
    time: DayTime? = nil,
    channel: ContactChannel,
    result: ContactResult,
    agent: RecordID,
    followUp: RecordID? = nil
  ) {
    self.id = id
    self.caseID = caseID
    self.day = day
    self.time = time
    self.channel = channel
    self.result = result
    self.agent = agent
    self.followUp = followUp
  }

  /// The same attempts, oldest first; those of one day in the order they were made.
  package static func inOrder(_ attempts: [ContactAttempt]) -> [ContactAttempt] {
    attempts.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }
}
