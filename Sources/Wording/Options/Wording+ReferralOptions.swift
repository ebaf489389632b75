package import Casework

/// What is answered about a referral and about what happens to it; each name at most 28 columns.
extension Wording {
  package func name(of urgency: ReferralUrgency) -> String {
    switch urgency {
    case .emergency: say(fr: "urgence, 24 h", en: "emergency, 24 h")
    case .urgent: say(fr: "urgent, 72 h", en: "urgent, 72 h")
    case .normal: say(fr: "normal, 14 jours", en: "normal, 14 days")
    }
  }

  package func name(of reason: RefusalReason) -> String {
    switch reason {
    case .age: say(fr: "hors critères d'âge", en: "outside the age limits")
    case .area: say(fr: "hors zone", en: "outside the area")
    case .mandate: say(fr: "hors mandat", en: "not their mandate")
    case .papersMissing: say(fr: "pièces manquantes", en: "papers missing")
    case .full: say(fr: "capacité pleine", en: "no places left")
    case .noFunds: say(fr: "plus de financement", en: "no funds left")
    case .alreadyServed: say(fr: "déjà servi(e)", en: "already served")
    case .personNotReached: say(fr: "personne non jointe", en: "person not reached")
    case .other: say(fr: "autre", en: "other")
    }
  }

  package func name(of reason: GivingUpReason) -> String {
    switch reason {
    case .noLongerWanted: say(fr: "la personne se désiste", en: "no longer wanted")
    case .notReached: say(fr: "injoignable", en: "not reached")
    case .left: say(fr: "partie de la zone", en: "left the area")
    case .metOtherwise: say(fr: "aidée autrement", en: "helped otherwise")
    case .noAnswer: say(fr: "prestataire sans réponse", en: "provider never answered")
    case .tooFar: say(fr: "trop loin", en: "too far")
    case .tooDear: say(fr: "trop cher", en: "too expensive")
    case .deceased: say(fr: "décès", en: "death")
    case .other: say(fr: "autre", en: "other")
    }
  }

  package func name(of reason: UntoldReason) -> String {
    switch reason {
    case .deceased: say(fr: "décès", en: "death")
    case .left: say(fr: "repartie", en: "gone again")
    case .notReached: say(fr: "injoignable", en: "not reached")
    case .unsafe: say(fr: "en danger si elle le sait", en: "in danger if they knew")
    case .other: say(fr: "autre", en: "other")
    }
  }

  package func name(of reason: HoldReason) -> String {
    switch reason {
    case .paper: say(fr: "une pièce", en: "a paper")
    case .money: say(fr: "des fonds", en: "money")
    case .health: say(fr: "un soin", en: "a treatment")
    case .provider: say(fr: "le prestataire", en: "the provider")
    case .other: say(fr: "autre", en: "other")
    }
  }

  package func name(of extent: ServedExtent) -> String {
    switch extent {
    case .fully: say(fr: "en totalité", en: "in full")
    case .partly: say(fr: "en partie", en: "in part")
    }
  }

  package func name(of outcome: ReferralOutcome) -> String {
    switch outcome {
    case .met: say(fr: "besoin satisfait", en: "need met")
    case .partlyMet: say(fr: "satisfait en partie", en: "partly met")
    case .notMet: say(fr: "non satisfait", en: "not met")
    case .unknown: say(fr: "ne sait pas", en: "not known")
    }
  }

  package func name(of level: Satisfaction) -> String {
    switch level {
    case .veryContent: say(fr: "très contente", en: "very content")
    case .content: say(fr: "contente", en: "content")
    case .neither: say(fr: "ni l'un ni l'autre", en: "neither")
    case .discontent: say(fr: "mécontente", en: "discontent")
    case .veryDiscontent: say(fr: "très mécontente", en: "very discontent")
    }
  }

  package func name(of channel: StepChannel) -> String {
    switch channel {
    case .phone: say(fr: "téléphone", en: "telephone")
    case .slip: say(fr: "bordereau", en: "slip")
    case .visit: say(fr: "visite", en: "visit")
    case .email: say(fr: "courriel", en: "e-mail")
    case .person: say(fr: "la personne elle-même", en: "the person themselves")
    case .message: say(fr: "message écrit", en: "written message")
    }
  }

  package func name(of result: ChaseResult) -> String {
    switch result {
    case .promised: say(fr: "réponse promise", en: "answer promised")
    case .unknownThere: say(fr: "inconnu chez eux", en: "unknown there")
    case .noAnswer: say(fr: "ne répond pas", en: "no answer")
    case .outOfService: say(fr: "numéro hors service", en: "number out of service")
    case .wordLeft: say(fr: "message laissé", en: "word left")
    }
  }

  package func name(of reason: RecallReason) -> String {
    switch reason {
    case .consentWithdrawn: say(fr: "accord retiré", en: "consent withdrawn")
    case .mistake: say(fr: "erreur", en: "mistake")
    case .danger: say(fr: "danger pour la personne", en: "danger to the person")
    case .other: say(fr: "autre", en: "other")
    }
  }

  package func name(of item: DisclosureItem) -> String {
    switch item {
    case .name: say(fr: "nom et prénoms", en: "name")
    case .sex: say(fr: "sexe", en: "sex")
    case .birth: say(fr: "naissance, âge", en: "birth, age")
    case .residence: say(fr: "commune et village", en: "town and village")
    case .phone: say(fr: "téléphone", en: "telephone")
    case .address: say(fr: "adresse", en: "address")
    case .document: say(fr: "pièce d'identité", en: "identity paper")
    case .language: say(fr: "langue", en: "language")
    case .guardian: say(fr: "tuteur du mineur", en: "guardian of the minor")
    case .household: say(fr: "ménage", en: "household")
    case .journey: say(fr: "retour de migration", en: "return from migration")
    case .reason: say(fr: "besoin et motif", en: "need and reason")
    case .alreadyGiven: say(fr: "aides déjà reçues", en: "help already given")
    case .health: say(fr: "santé utile au service", en: "health, as needed")
    }
  }

  package func name(of exception: ConsentException) -> String {
    switch exception {
    case .life: say(fr: "vie en danger", en: "life at risk")
    case .childInDanger: say(fr: "enfant en danger", en: "child in danger")
    case .legalDuty: say(fr: "obligation légale", en: "legal duty")
    }
  }
}
