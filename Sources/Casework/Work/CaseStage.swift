/// How far the work on a case has come (domain.md 2.2); worked out from what is recorded, never typed.
package enum CaseStage: String, CaseIterable, Hashable, Sendable {
  /// Registered; nothing was assessed yet.
  case intake
  case assessment
  case needs
  /// A plan is written, and not yet signed.
  case plan
  /// A plan is signed.
  case carryingOut
  /// Every action of the signed plan has ended, and so has every need.
  case fulfilled
  case closed
  /// Help of one day to somebody who did not agree to be registered.
  case urgentHelp

  /// The stage of a case, and what is not done of it or before the next one, in the order of the work.
  /// - Parameter proposals: how many proposed needs nobody has decided about.
  package static func of(
    _ file: CaseFile, on day: CivilDay, proposals: Int
  ) -> (stage: CaseStage, blockers: [PlanBlocker]) {
    switch file.header.status {
    case .closed: return (.closed, [])
    case .urgentHelpOnly: return (.urgentHelp, [])
    case .open: break
    }
    let work = CaseWork(file.records)
    let stage = stage(of: work)
    return (stage, PlanBlocker.all(in: file, work, at: stage, on: day, proposals: proposals))
  }

  private static func stage(of work: CaseWork) -> CaseStage {
    if work.isSigned {
      let isOver = !work.actions.isEmpty && work.openActions.isEmpty && work.openNeeds.isEmpty
      return isOver ? .fulfilled : .carryingOut
    }
    if work.plan != nil { return .plan }
    if !work.needs.isEmpty { return .needs }
    return work.assessments.isEmpty ? .intake : .assessment
  }
}
