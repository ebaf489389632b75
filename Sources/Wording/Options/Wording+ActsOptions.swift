package import Casework

/// What is answered when a case is closed and when an office is opened.
extension Wording {
  package func name(of reason: ClosingReason) -> String {
    switch reason {
    case .supportEnded: say(fr: "fin de l'accompagnement", en: "support period over")
    case .notEligible: say(fr: "plus éligible", en: "no longer eligible")
    case .ownChoice: say(fr: "arrêt choisi par elle", en: "own choice to stop")
    case .moved: say(fr: "a quitté la zone", en: "left the area")
    case .deceased: say(fr: "décès", en: "death")
    case .doesNotWant: say(fr: "ne souhaite pas d'aide", en: "does not want help")
    case .barrier: say(fr: "obstacle à l'accès", en: "barrier to access")
    case .notSuitable: say(fr: "aide devenue inadaptée", en: "help no longer suitable")
    case .threatening: say(fr: "agression ou menaces", en: "threatening behaviour")
    case .harmful: say(fr: "l'aide lui a nui", en: "help did harm")
    case .leftAgain: say(fr: "repartie (migration)", en: "left again (migration)")
    case .noFunds: say(fr: "plus de financement", en: "no more funds")
    case .insecurity: say(fr: "insécurité", en: "insecurity")
    case .lostContact: say(fr: "perdue de vue", en: "lost contact")
    case .transferred: say(fr: "transfert à un autre bureau", en: "transfer to another office")
    case .goalsReached: say(fr: "objectifs atteints", en: "goals reached")
    case .duplicate: say(fr: "doublon", en: "duplicate")
    case .mistake: say(fr: "ouvert par erreur", en: "opened by mistake")
    }
  }

  package func name(of decision: ClosingDecision) -> String {
    switch decision {
    case .approve: say(fr: "approuver la clôture", en: "approve the closing")
    case .sendBack: say(fr: "renvoyer, à compléter", en: "send back, to be completed")
    }
  }

  package func name(of language: ScreenLanguage) -> String {
    switch language {
    case .french: say(fr: "français", en: "French")
    case .english: say(fr: "anglais", en: "English")
    }
  }
}
