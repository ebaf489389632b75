import CaseStore
import Casework

/// Carries what somebody did about follow-ups to the store.
struct FollowUpDesk {
  let store: CaseStore
  let member: SignedIn
  /// The form that the act came from, which it ends.
  let draft: RecordID?

  func reply(to act: FollowUpAct) throws(StoreProblem) -> Reply {
    switch act {
    case .plan(let followUps, let note):
      return .followedUp(try store.plan(followUps, note: note, draft: draft, by: member))
    case .keep(let new, let moved): return .followedUp(try store.keep(new, moving: moved, by: member))
    case .setAside(let followUps): return .followedUp(try store.setAside(followUps, by: member))
    case .move(let followUps, let note):
      return .followedUp(try store.move(followUps, note: note, draft: draft, by: member))
    case .end(let followUp, let status, let day, let note):
      return .followedUp(try store.end(followUp, as: status, on: day, note: note, by: member))
    case .tried(let attempt, let note, let followUp):
      return .followedUp(try store.note(attempt, note: note, ending: followUp, draft: draft, by: member))
    case .unreachable(let id, let day):
      return .followedUp(try store.markUnreachable(id, since: day, by: member))
    case .takeBack(let undo):
      try store.takeBack(undo, by: member)
      return .takenBack
    }
  }
}
