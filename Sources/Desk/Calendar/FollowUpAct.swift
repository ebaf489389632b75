package import Casework

/// What somebody did about follow-ups, for the store.
package enum FollowUpAct: Sendable {
  case plan([FollowUp], note: String)
  /// Proposals that were taken: new ones, and others that move to the day of theirs.
  case keep([FollowUp], moving: [FollowUp])
  case setAside([FollowUp])
  case move([FollowUp], note: String)
  case end(FollowUp, as: FollowUpStatus, on: CivilDay, note: String)
  /// An attempt to reach somebody, and the follow-up that is done by it.
  case tried(ContactAttempt, note: String, ending: FollowUp?)
  case unreachable(case: RecordID, since: CivilDay?)
  case takeBack(FollowUpUndo)
}
