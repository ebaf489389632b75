package import Casework

/// What is answered about the household.
extension Wording {
  package func name(of status: MaritalStatus) -> String {
    switch status {
    case .single: say(fr: "célibataire", en: "single")
    case .cohabiting: say(fr: "union libre", en: "living as a couple")
    case .married: say(fr: "marié(e)", en: "married")
    case .customaryMarriage: say(fr: "marié(e) coutumièrement", en: "married by custom")
    case .divorced: say(fr: "divorcé(e)", en: "divorced")
    case .separated: say(fr: "séparé(e)", en: "separated")
    case .widowed: say(fr: "veuf ou veuve", en: "widowed")
    }
  }

  package func name(of head: HouseholdHead) -> String {
    switch head {
    case .person: say(fr: "la personne elle-même", en: "the person")
    case .spouse: say(fr: "conjoint(e)", en: "husband or wife")
    case .father: say(fr: "père", en: "father")
    case .mother: say(fr: "mère", en: "mother")
    case .sibling: say(fr: "frère ou sœur", en: "brother or sister")
    case .uncleOrAunt: say(fr: "oncle ou tante", en: "uncle or aunt")
    case .grandparent: say(fr: "grand-parent", en: "grandparent")
    case .child: say(fr: "enfant", en: "child")
    case .other: say(fr: "autre", en: "other")
    }
  }

  package func name(of company: LivesWith) -> String {
    switch company {
    case .spouseAndChildren: say(fr: "conjoint(e), enfants", en: "husband or wife, children")
    case .parents: say(fr: "père, mère", en: "father, mother")
    case .otherFamily: say(fr: "autres parents", en: "other relatives")
    case .inLaws: say(fr: "belle-famille", en: "in-laws")
    case .friends: say(fr: "ami(e)s", en: "friends")
    case .alone: say(fr: "seul(e)", en: "alone")
    case .employer: say(fr: "employeur", en: "employer")
    case .daara: say(fr: "daara", en: "daara")
    case .shelter: say(fr: "centre d'accueil", en: "shelter")
    case .nobody: say(fr: "dort dehors", en: "sleeps outside")
    case .other: say(fr: "autre", en: "other")
    }
  }

  package func name(of housing: Housing) -> String {
    switch housing {
    case .family: say(fr: "dans la famille", en: "with family")
    case .friends: say(fr: "chez des ami(e)s", en: "with friends")
    case .own: say(fr: "logement à soi", en: "own home")
    case .rented: say(fr: "location", en: "rented")
    case .homeless: say(fr: "sans domicile", en: "homeless")
    case .temporaryShelter: say(fr: "abri temporaire", en: "temporary shelter")
    case .other: say(fr: "autre", en: "other")
    }
  }

  package func name(of acceptance: Acceptance) -> String {
    switch acceptance {
    case .welcomed: say(fr: "bien accueillie", en: "welcomed")
    case .mixed: say(fr: "accueil partagé", en: "mixed")
    case .tense: say(fr: "tensions", en: "tense")
    case .rejected: say(fr: "rejetée", en: "rejected")
    case .notMetYet: say(fr: "pas encore revue", en: "not met yet")
    }
  }
}
