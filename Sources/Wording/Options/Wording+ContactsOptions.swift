package import Casework

/// What is answered about telephones.
extension Wording {
  package func name(of owner: PhoneOwner) -> String {
    switch owner {
    case .own: say(fr: "la personne elle-même", en: "the person")
    case .spouse: say(fr: "conjoint(e)", en: "husband or wife")
    case .parent: say(fr: "père ou mère", en: "father or mother")
    case .sibling: say(fr: "frère ou sœur", en: "brother or sister")
    case .child: say(fr: "enfant", en: "child")
    case .family: say(fr: "autre parent", en: "other relative")
    case .friend: say(fr: "ami(e)", en: "friend")
    case .neighbour: say(fr: "voisin(e)", en: "neighbour")
    case .villageChief: say(fr: "chef de village", en: "village chief")
    case .employer: say(fr: "employeur", en: "employer")
    case .other: say(fr: "autre", en: "other")
    }
  }

  package func name(of safety: PhoneSafety) -> String {
    switch safety {
    case .safe: say(fr: "oui, sans danger", en: "yes, it is safe")
    case .discreet: say(fr: "oui, sans se présenter", en: "yes, not saying who calls")
    case .noMessage: say(fr: "oui, sans message laissé", en: "yes, leaving no message")
    case .textOnly: say(fr: "messages écrits seulement", en: "written messages only")
    case .doNotCall: say(fr: "ne jamais appeler", en: "never call")
    }
  }
}
