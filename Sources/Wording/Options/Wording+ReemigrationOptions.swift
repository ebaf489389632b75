package import Casework

/// What is answered about leaving again.
extension Wording {
  package func name(of intent: LeavingIntent) -> String {
    switch intent {
    case .yes: say(fr: "oui", en: "yes")
    case .no: say(fr: "non", en: "no")
    case .perhaps: say(fr: "peut-être", en: "perhaps")
    }
  }

  package func name(of step: LeavingStep) -> String {
    switch step {
    case .money: say(fr: "argent réuni", en: "money found")
    case .contact: say(fr: "contact pris", en: "contact made")
    case .date: say(fr: "date fixée", en: "date set")
    case .papers: say(fr: "papiers préparés", en: "papers prepared")
    case .other: say(fr: "autre démarche", en: "other step")
    case .nothing: say(fr: "aucune démarche", en: "no step")
    }
  }

  package func name(of risk: LeavingRisk) -> String {
    switch risk {
    case .low: say(fr: "faible", en: "low")
    case .medium: say(fr: "moyen", en: "medium")
    case .high: say(fr: "élevé", en: "high")
    }
  }
}
