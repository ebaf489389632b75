package import Casework

/// What a piece of work on a case is, and whether it still counts.
extension Wording {
  /// On a line of a list, a history or a draft; at most 12 columns.
  package func name(of kind: CaseRecordKind) -> String {
    switch kind {
    case .assessment: say(fr: "évaluation", en: "assessment")
    case .interview: say(fr: "entretien", en: "interview")
    case .need: say(fr: "besoin", en: "need")
    case .plan: say(fr: "plan", en: "plan")
    case .action: say(fr: "action", en: "action")
    }
  }

  /// At the head of a line or a page; at most 12 columns.
  package func title(of kind: CaseRecordKind) -> String {
    switch kind {
    case .assessment: say(fr: "Évaluation", en: "Assessment")
    case .interview: say(fr: "Entretien", en: "Interview")
    case .need: say(fr: "Besoin", en: "Need")
    case .plan: say(fr: "Plan", en: "Plan")
    case .action: say(fr: "Action", en: "Action")
    }
  }

  /// At most 12 columns.
  package func name(of status: CaseRecordStatus, of kind: CaseRecordKind) -> String {
    switch status {
    case .current: say(fr: "en cours", en: "current")
    case .met: kind == .need ? say(fr: "satisfait", en: "met") : say(fr: "fait", en: "done")
    case .closed: kind == .need ? say(fr: "clos", en: "closed") : say(fr: "abandonné", en: "given up")
    case .superseded: say(fr: "remplacé", en: "replaced")
    case .withdrawn: say(fr: "retiré", en: "withdrawn")
    }
  }

  /// How a record came to its status, on a line of the history; "" for a line about something else.
  package func course(of record: HistoryLine.Record) -> String {
    [record.before, record.after].compactMap { $0.map { name(of: $0, of: record.kind) } }.joined(
      separator: " > ")
  }

  /// What happened to a referral, and on which day, as the history tells it; "" for one that was written.
  package func course(of referral: HistoryLine.ReferralPoint) -> String {
    [referral.step.map { name(of: $0) }, referral.day.map { day($0) }].compactMap(\.self).joined(
      separator: ", ")
  }
}
