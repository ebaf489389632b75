package import Casework

/// The four reasons for having no answer, which are answers of their own.
extension Wording {
  package func name(of reason: NoAnswer) -> String {
    switch reason {
    case .notDisclosed: say(fr: "non communiqué", en: "not disclosed")
    case .unknown: say(fr: "inconnu", en: "unknown")
    case .notApplicable: say(fr: "sans objet", en: "not applicable")
    case .notAsked: say(fr: "non demandé", en: "not asked")
    }
  }

  /// When to choose the reason, for the list that F9 opens.
  package func help(of reason: NoAnswer) -> String {
    switch reason {
    case .notDisclosed: say(fr: "La personne préfère ne pas le dire.", en: "The person prefers not to say.")
    case .unknown: say(fr: "La personne ne le sait pas.", en: "The person does not know.")
    case .notApplicable:
      say(fr: "La question ne concerne pas cette personne.", en: "The question does not concern this person.")
    case .notAsked:
      say(fr: "La question n'a pas été posée aujourd'hui.", en: "The question was not asked today.")
    }
  }
}
