import Casework
import Wording

/// Whose follow-ups are shown: those of who is signed in, or the whole office's.
struct AgendaScope: Hashable, Sendable {
  var isWhole: Bool

  /// The whole office for those who see to it that nothing is forgotten, one's own for the others.
  init(in context: DeskContext) {
    isWhole = context.member.map { $0.role == .headOfOffice || $0.role == .reception } ?? true
  }

  /// Who sees to a follow-up: the one it was given to, else whoever answers for the case.
  static func owner(of followUp: FollowUp, in context: DeskContext) -> RecordID? {
    followUp.agent ?? context.index.caseHeader(followUp.caseID)?.agent
  }

  /// Those that are shown, without what was cancelled.
  func shown(_ followUps: [FollowUp], in context: DeskContext) -> [FollowUp] {
    followUps.filter { followUp in
      followUp.status != .cancelled
        && (isWhole || Self.owner(of: followUp, in: context) == context.member?.id)
    }
  }

  func on(_ day: CivilDay, in context: DeskContext) -> [FollowUp] {
    shown(context.dates(on: day), in: context)
  }

  func late(in context: DeskContext) -> [FollowUp] {
    shown(context.lateDates, in: context)
  }

  func name(_ words: Wording) -> String { isWhole ? words.scopeWhole : words.scopeMine }
}
