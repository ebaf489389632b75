package import Casework

/// What is answered about people who are announced; each name at most 28 columns.
extension Wording {
  package func name(of party: ArrivalParty) -> String {
    switch party {
    case .person: say(fr: "une personne", en: "one person")
    case .family: say(fr: "une famille", en: "a family")
    case .group: say(fr: "un groupe", en: "a group")
    }
  }

  package func name(of source: ArrivalSource) -> String {
    switch source {
    case .iom: say(fr: "OIM (migrations)", en: "IOM (migration)")
    case .borderPolice: say(fr: "police des frontières", en: "border police")
    case .airport: say(fr: "accueil de l'aéroport", en: "airport reception")
    case .consulate: say(fr: "consulat, ambassade", en: "consulate, embassy")
    case .diasporaSupport: say(fr: "DGASE (de l'extérieur)", en: "DGASE (Senegalese abroad)")
    case .office: say(fr: "autre BAOS", en: "another BAOS")
    case .ngo: say(fr: "association, ONG", en: "association, NGO")
    case .family: say(fr: "famille", en: "family")
    case .person: say(fr: "la personne elle-même", en: "the person")
    case .other: say(fr: "autre", en: "other")
    }
  }

  package func name(of channel: ArrivalChannel) -> String {
    switch channel {
    case .phone: say(fr: "téléphone", en: "phone")
    case .email: say(fr: "courriel", en: "e-mail")
    case .message: say(fr: "message", en: "message")
    case .letter: say(fr: "lettre, liste", en: "letter, list")
    case .inPerson: say(fr: "de vive voix", en: "in person")
    }
  }

  package func name(of care: ArrivalCare) -> String {
    switch care {
    case .womanAlone: say(fr: "femme seule", en: "woman alone")
    case .minorAlone: say(fr: "mineur(e) seul(e)", en: "minor alone")
    case .infant: say(fr: "bébé", en: "infant")
    case .pregnant: say(fr: "femme enceinte", en: "pregnant woman")
    case .medical: say(fr: "soins", en: "medical care")
    case .disability: say(fr: "handicap", en: "disability")
    case .shelter: say(fr: "hébergement", en: "shelter")
    case .transport: say(fr: "route jusque chez soi", en: "the road home")
    case .interpreter: say(fr: "interprète", en: "interpreter")
    }
  }

  package func name(of certainty: DayCertainty) -> String {
    switch certainty {
    case .sure: say(fr: "sûr", en: "certain")
    case .about: say(fr: "vers ce jour", en: "about that day")
    }
  }

  package func name(of reason: NoShowReason) -> String {
    switch reason {
    case .cancelled: say(fr: "arrivée annulée", en: "arrival cancelled")
    case .elsewhere: say(fr: "parti ailleurs", en: "went elsewhere")
    case .duplicate: say(fr: "annoncé deux fois", en: "announced twice")
    case .unknown: say(fr: "on ne sait pas", en: "nobody knows")
    }
  }
}
