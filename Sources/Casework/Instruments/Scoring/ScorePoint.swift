/// One score of one interview, as a line of its course over time.
package struct ScorePoint: Hashable, Sendable {
  package let day: CivilDay
  package let moment: InterviewMoment?
  /// The version of the instrument that was asked.
  package let version: Int
  package let result: ScoreResult

  package init(day: CivilDay, moment: InterviewMoment?, version: Int, result: ScoreResult) {
    self.day = day
    self.moment = moment
    self.version = version
    self.result = result
  }
}
