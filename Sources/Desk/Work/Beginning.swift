import Casework
import Wording

/// What a new record of the work on a case can be.
enum Beginning {
  case assessment
  case interview(Instrument)
  /// With the proposal it comes from, if any.
  case need(NeedProposal?)
  case plan
  /// With the need it answers, if any.
  case action(plan: RecordID, for: CaseRecord?)

  /// What can be begun from the list of assessments: the integrated one, and every instrument this person may run.
  static func choices(in context: DeskContext) -> [(name: String, value: Beginning)] {
    let words = context.wording
    let instruments = words.instruments.current.filter { instrument in
      context.member.map { instrument.mayBeRun(by: $0.role) } ?? false
    }
    return [(words.title(of: .assessment), .assessment)]
      + instruments.map { (words.choice(of: $0), .interview($0)) }
  }

  var kind: CaseRecordKind {
    switch self {
    case .assessment: .assessment
    case .interview: .interview
    case .need: .need
    case .plan: .plan
    case .action: .action
    }
  }

  var act: Act { kind.act }

  func work(id: RecordID, today: CivilDay) -> RecordWork {
    switch self {
    case .interview(let instrument):
      return RecordWork(
        interview: instrument, id: id, preset: [FieldCode(.interviewDay): .date(.day(today))])
    case .need(let proposal):
      return RecordWork(
        id: id, kind: .need, spec: WorkForms.spec(for: .need), preset: proposal?.preset ?? [:])
    case .assessment:
      return RecordWork(
        id: id, kind: .assessment, spec: WorkForms.spec(for: .assessment),
        preset: [FieldCode(.sittingDay): .date(.day(today))])
    case .plan: return RecordWork(id: id, kind: .plan, spec: WorkForms.spec(for: .plan))
    case .action(let plan, let need):
      return RecordWork(
        id: id, kind: .action, parent: plan, spec: WorkForms.spec(for: .action),
        preset: need.map { ActionForm.preset(for: $0) } ?? [:])
    }
  }
}

extension CaseRecordKind {
  /// Who may write one.
  var act: Act {
    switch self {
    case .assessment, .interview: .assess
    case .need, .plan, .action: .writePlan
    }
  }
}

extension CaseRecordKind {
  /// Where its records are listed.
  var tab: WorkTab {
    switch self {
    case .assessment, .interview: .assessments
    case .need: .needs
    case .plan, .action: .plan
    }
  }
}

extension WorkTab {
  var writesPlan: Bool { self == .needs || self == .plan }
}
