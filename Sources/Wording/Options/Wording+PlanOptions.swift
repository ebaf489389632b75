package import Casework

/// What is answered about a plan and its actions.
extension Wording {
  package func name(of feasibility: Feasibility) -> String {
    switch feasibility {
    case .yes: say(fr: "oui", en: "yes")
    case .no: say(fr: "non", en: "no")
    case .toBeSeen: say(fr: "à voir", en: "to be seen")
    }
  }

  package func name(of means: ActionMeans) -> String {
    switch means {
    case .own: say(fr: "moyens propres", en: "own means")
    case .office: say(fr: "bureau", en: "the office's")
    case .provider: say(fr: "prestataire", en: "a provider")
    }
  }

  package func name(of form: SupportForm) -> String {
    switch form {
    case .kind: say(fr: "en nature", en: "in kind")
    case .cash: say(fr: "en espèces", en: "in cash")
    case .service: say(fr: "un service", en: "a service")
    }
  }

  package func name(of reach: SupportReach) -> String {
    switch reach {
    case .individual: say(fr: "individuelle", en: "one person")
    case .collective: say(fr: "collective", en: "a group")
    case .community: say(fr: "village, quartier", en: "village, quarter")
    }
  }

  package func name(of owner: ActionOwner) -> String {
    switch owner {
    case .office: say(fr: "bureau", en: "office")
    case .person: say(fr: "la personne", en: "the person")
    case .provider: say(fr: "prestataire", en: "provider")
    case .family: say(fr: "famille", en: "family")
    }
  }

  package func name(of state: ActionState) -> String {
    switch state {
    case .planned: say(fr: "prévue", en: "planned")
    case .underWay: say(fr: "en cours", en: "under way")
    case .waiting: say(fr: "en attente de pièce", en: "waiting for document")
    case .done: say(fr: "réalisée", en: "done")
    case .givenUp: say(fr: "abandonnée", en: "given up")
    }
  }
}
