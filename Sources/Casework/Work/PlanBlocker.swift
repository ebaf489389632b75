/// Something that keeps a case from its next stage, or that its stage still asks for; its sentence stands in `Wording`.
package enum PlanBlocker: Hashable, Sendable {
  case notScreened
  case noAssessment
  /// Sections that no assessment of the case has begun, in the order of the form.
  case assessmentPartial([SectionCode])
  /// How many proposed needs were neither kept nor set aside.
  case proposalsUndecided(Int)
  case noNeed
  case noPlan
  /// No plan is signed a month after the return (domain.md 2.3 [F]: preferably within one month).
  case planLate(returned: CivilDay)
  case noObjective(NeedDimension)
  case noAction
  case needsWithoutAction(Int)
  case actionsWithoutResponsible(Int)
  case actionsWithoutDue(Int)
  case notSigned
  case actionsOverdue(Int)
  case actionsWaiting(Int)
  case reviewDue(CivilDay)

  static func all(
    in file: CaseFile, _ work: CaseWork, at stage: CaseStage, on day: CivilDay, proposals: Int
  ) -> [PlanBlocker] {
    var all: [PlanBlocker] = []
    if !work.isSigned { all += beforePlan(file, work) }
    if proposals > 0 { all.append(.proposalsUndecided(proposals)) }
    if !work.assessments.isEmpty, work.needs.isEmpty { all.append(.noNeed) }
    if !work.openNeeds.isEmpty, work.plan == nil { all.append(.noPlan) }
    if work.plan != nil, stage != .fulfilled { all += inPlan(work) }
    if work.isSigned {
      all += carryingOut(work, on: day)
    } else if let returned = file.sections[.journey]?.answers.day(.returnDate),
      returned.adding(months: 1) < day
    {
      all.append(.planLate(returned: returned))
    }
    return all
  }

  private static func beforePlan(_ file: CaseFile, _ work: CaseWork) -> [PlanBlocker] {
    let isScreened = file.sections[.screening] != nil
    let screening: [PlanBlocker] = isScreened ? [] : [.notScreened]
    guard !work.assessments.isEmpty else { return screening + [.noAssessment] }
    let begun = work.assessments.reduce(into: Set<SectionCode>()) { begun, record in
      begun.formUnion(record.sections.filter { !$1.answers.isEmpty || !$1.sealed.isEmpty }.keys)
    }
    let missing = assessed.filter { !begun.contains($0) }
    return screening + (missing.isEmpty ? [] : [.assessmentPartial(missing)])
  }

  /// The dimensions and factors: what is said about leaving again is the agent's own, and nobody is pressed for it.
  private static let assessed: [SectionCode] = [.economy, .community, .wellbeing, .factors]

  private static func inPlan(_ work: CaseWork) -> [PlanBlocker] {
    var all = work.dimensionsWithoutObjective.map(PlanBlocker.noObjective)
    let unanswered = work.needsWithoutAction.count
    if work.actions.isEmpty {
      all.append(.noAction)
    } else if unanswered > 0 {
      all.append(.needsWithoutAction(unanswered))
    }
    let open = work.openActions.map(\.answers)
    let nobodys = open.count { $0.option(.actionResponsible, ActionOwner.self) == nil }
    if nobodys > 0 { all.append(.actionsWithoutResponsible(nobodys)) }
    let endless = open.count { $0.day(.actionDue) == nil }
    if endless > 0 { all.append(.actionsWithoutDue(endless)) }
    if !work.isSigned { all.append(.notSigned) }
    return all
  }

  private static func carryingOut(_ work: CaseWork, on day: CivilDay) -> [PlanBlocker] {
    var all: [PlanBlocker] = []
    let open = work.openActions.map(\.answers)
    let late = open.count { answers in answers.day(.actionDue).map { $0 < day } ?? false }
    if late > 0 { all.append(.actionsOverdue(late)) }
    let waiting = open.count { $0.option(.actionState, ActionState.self) == .waiting }
    if waiting > 0 { all.append(.actionsWaiting(waiting)) }
    if let review = work.plan?.answers.day(.planReview), review <= day { all.append(.reviewDue(review)) }
    return all
  }
}
