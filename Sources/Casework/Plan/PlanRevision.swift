/// The revision of a plan: a new version to be agreed, with the old one kept as it was (domain.md 2.7).
package enum PlanRevision {
  /// What is written in one stroke: the new plan, with what the old one says but its signature; under it a copy of
  /// each action that still counts; and the old plan and the copied actions, superseded.
  ///
  /// Done actions come along, and given-up ones on which money was spent, so that the budget of the plan in force is
  /// the whole budget. `plan` and `actions` are as they were last read; actions of other plans are left out.
  package static func entries(
    of plan: CaseRecord, actions: [CaseRecord], newID: () -> RecordID
  ) -> [CaseRecordEntry] {
    let revision = CaseRecordEntry(
      id: newID(), kind: .plan,
      sections: plan.sections.mapValues { $0.answers.filter { !PlanForm.agreed.contains($0.key) } })
    let carried = actions.filter { $0.kind == .action && $0.parent == plan.id && counts($0) }
    let copies = carried.map { action in
      CaseRecordEntry(
        id: newID(), kind: .action, parent: revision.id, status: action.status,
        sections: action.sections.mapValues(\.answers))
    }
    return [revision] + copies + ([plan] + carried).map(superseded)
  }

  private static func counts(_ action: CaseRecord) -> Bool {
    switch action.status {
    case .current, .met: true
    case .closed: (action.answers.francs(.actionSpent) ?? 0) > 0
    case .superseded, .withdrawn: false
    }
  }

  private static func superseded(_ record: CaseRecord) -> CaseRecordEntry {
    CaseRecordEntry(
      id: record.id, kind: record.kind, parent: record.parent, compartment: record.compartment,
      status: .superseded, version: record.version, sections: [:])
  }
}
