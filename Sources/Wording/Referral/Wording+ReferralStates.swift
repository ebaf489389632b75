package import Casework

/// Where a referral stands, and what happens to it.
extension Wording {
  /// At most 15 columns.
  package func name(of state: ReferralState) -> String {
    switch state {
    case .draft: say(fr: "brouillon", en: "draft")
    case .issued: say(fr: "émis", en: "issued")
    case .received: say(fr: "reçu", en: "received")
    case .accepted: say(fr: "accepté", en: "accepted")
    case .refused: say(fr: "refusé", en: "refused")
    case .waiting: say(fr: "liste d'attente", en: "waiting list")
    case .appointed: say(fr: "rendez-vous", en: "appointment")
    case .attended: say(fr: "présenté(e)", en: "attended")
    case .missed: say(fr: "non présenté(e)", en: "did not appear")
    case .inService: say(fr: "en service", en: "in service")
    case .onHold: say(fr: "en suspens", en: "on hold")
    case .served: say(fr: "service rendu", en: "served")
    case .givenUp: say(fr: "abandonné", en: "given up")
    case .told: say(fr: "informé(e)", en: "person told")
    case .closed: say(fr: "clos", en: "closed")
    case .recalled: say(fr: "rappelé", en: "recalled")
    case .recallConfirmed: say(fr: "rappel confirmé", en: "recall settled")
    case .superseded: say(fr: "remplacé", en: "replaced")
    case .reopened: say(fr: "repris", en: "taken up again")
    case .dropped: say(fr: "non envoyé", en: "not sent")
    }
  }

  /// What happened, or what may be said to have happened; at most 28 columns.
  package func name(of step: ReferralStep) -> String {
    switch step {
    case .issued: say(fr: "émettre", en: "issue")
    case .received: say(fr: "reçu par le prestataire", en: "received by provider")
    case .accepted: say(fr: "accepté", en: "accepted")
    case .refused: say(fr: "refusé", en: "refused")
    case .waitlisted: say(fr: "mis en liste d'attente", en: "put on waiting list")
    case .appointed: say(fr: "rendez-vous fixé", en: "appointment set")
    case .attended: say(fr: "la personne est venue", en: "the person came")
    case .missed: say(fr: "la personne n'est pas venue", en: "the person did not come")
    case .began: say(fr: "service commencé", en: "service begun")
    case .held: say(fr: "mis en suspens", en: "put on hold")
    case .served: say(fr: "service rendu", en: "service given")
    case .gaveUp: say(fr: "abandonné", en: "given up")
    case .told: say(fr: "réponse dite à la personne", en: "person told the answer")
    case .closed: say(fr: "clos", en: "closed")
    case .recalled: say(fr: "rappelé", en: "recalled")
    case .recallConfirmed: say(fr: "rappel confirmé", en: "recall confirmed")
    case .superseded: say(fr: "remplacé", en: "replaced")
    case .reopened: say(fr: "repris", en: "taken up again")
    case .chased: say(fr: "relance", en: "reminder")
    case .noted: say(fr: "remarque", en: "remark")
    }
  }
}
