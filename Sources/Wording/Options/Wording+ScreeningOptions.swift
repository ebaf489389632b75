package import Casework

/// What is answered in the rapid screening, and about alerts.
extension Wording {
  package func name(of answer: YesNo) -> String {
    switch answer {
    case .yes: say(fr: "oui", en: "yes")
    case .no: say(fr: "non", en: "no")
    }
  }

  package func name(of answer: ThreeWay) -> String {
    switch answer {
    case .yes: say(fr: "oui", en: "yes")
    case .no: say(fr: "non", en: "no")
    case .suspected: say(fr: "suspectée, à confirmer", en: "suspected, to be confirmed")
    }
  }

  package func name(of level: VulnerabilityLevel) -> String {
    switch level {
    case .low: say(fr: "faible", en: "low")
    case .moderate: say(fr: "modéré", en: "moderate")
    case .high: say(fr: "élevé", en: "high")
    case .critical: say(fr: "critique", en: "critical")
    }
  }

  package func name(of action: FlagAction) -> String {
    switch action {
    case .accompanied: say(fr: "personne accompagnée", en: "accompanied the person")
    case .calledHelp: say(fr: "secours appelés", en: "called for help")
    case .referred: say(fr: "orientée vers un service", en: "referred to a service")
    case .toldHead: say(fr: "responsable prévenu(e)", en: "told the head of office")
    case .declined: say(fr: "aide refusée par elle", en: "the person declined")
    }
  }
}
