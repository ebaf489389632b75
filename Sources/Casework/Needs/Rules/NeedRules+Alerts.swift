extension NeedRules {
  /// What open alerts call for, most pressing first [P]: the conduct of an alert ends with somebody being sent
  /// somewhere, and that begins from a need. Of alerts that this reader has no key to, nothing.
  package static func proposals(from alerts: [RedFlag]) -> [NeedProposal] {
    let open = Set(alerts.filter { $0.closed == nil }.map(\.kind))
    let found = RedFlagKind.allCases.filter(open.contains).map(proposal(from:))
    return NeedPriority.allCases.flatMap { priority in found.filter { $0.priority == priority } }
  }

  private static func proposal(from alert: RedFlagKind) -> NeedProposal {
    let (dimension, category) = support(for: alert)
    return NeedProposal(
      rule: NeedProposal.alertPrefix + alert.rawValue, dimension: dimension, category: category,
      level: .individual, priority: alert.hours <= 24 ? .urgent : .high, because: [])
  }

  private static func support(for alert: RedFlagKind) -> (NeedDimension, NeedCategory) {
    switch alert {
    case .suicidal, .hallucinations: (.psychosocial, .specialisedCare)
    case .distress: (.psychosocial, .counselling)
    case .unaccompaniedMinor, .trafficking, .sexualExploitation, .threat: (.psychosocial, .protection)
    case .physicalViolence, .acuteIllness, .pregnancyDanger: (.social, .health)
    case .smuggled: (.social, .legal)
    case .homelessTonight: (.social, .housing)
    }
  }
}

extension NeedProposal {
  static let alertPrefix = "alert."

  /// Whether an alert calls for it, and no answer by itself.
  package var isFromAlert: Bool { rule.hasPrefix(Self.alertPrefix) }
}
