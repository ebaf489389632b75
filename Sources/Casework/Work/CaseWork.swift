/// The records of a case as the work on it goes: what counts, in the place it counts for. Withdrawn records, and needs
/// that were proposed and set aside, count for nothing.
package struct CaseWork: Hashable, Sendable {
  /// Oldest first.
  package let assessments: [CaseRecord]
  /// Open and ended ones, oldest first.
  package let needs: [CaseRecord]
  /// The plan in force.
  package let plan: CaseRecord?
  /// Actions of the plan in force, oldest first.
  package let actions: [CaseRecord]

  package init(_ records: [CaseRecord]) {
    assessments = records.filter { $0.kind == .assessment && $0.status == .current }
    needs = records.filter {
      $0.kind == .need && $0.status != .withdrawn
        && $0.answers.option(.needClosing, NeedClosing.self) != .notNeeded
    }
    let plan = records.last { $0.kind == .plan && $0.status == .current }
    self.plan = plan
    actions = records.filter {
      $0.kind == .action && $0.parent == plan?.id && $0.status != .withdrawn && $0.status != .superseded
    }
  }

  package var openNeeds: [CaseRecord] { needs.filter { $0.status == .current } }
  package var openActions: [CaseRecord] { actions.filter { $0.status == .current } }

  package var isSigned: Bool { plan?.answers.day(.planSigned) != nil }

  /// Open needs that no action of the plan answers: none planned for it, and none of the same kind for no need in
  /// particular. An action that was given up answers nothing.
  package var needsWithoutAction: [CaseRecord] {
    let answering = actions.filter { $0.status != .closed }.map(\.answers)
    return openNeeds.filter { need in
      let kind = need.answers.option(.needCategory, NeedCategory.self)
      return !answering.contains { action in
        guard let answered = action.said(.actionNeed) else {
          return kind != nil && action.option(.actionCategory, NeedCategory.self) == kind
        }
        return answered == need.id.description
      }
    }
  }

  /// Dimensions with an open need for which the plan says nothing, in the order of the form.
  package var dimensionsWithoutObjective: [NeedDimension] {
    let said = plan?.answers ?? [:]
    let needed = Set(openNeeds.compactMap { $0.answers.option(.needDimension, NeedDimension.self) })
    return NeedDimension.allCases.filter {
      needed.contains($0) && said.said(PlanForm.objective(of: $0)) == nil
    }
  }
}
