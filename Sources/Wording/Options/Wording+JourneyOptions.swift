package import Casework

/// What is answered about the return, the road and its debts.
extension Wording {
  package func name(of category: ReturnCategory) -> String {
    switch category {
    case .assistedVoluntary: say(fr: "volontaire assisté (AVRR)", en: "assisted voluntary (AVRR)")
    case .voluntaryHumanitarian: say(fr: "humanitaire volontaire", en: "voluntary humanitarian")
    case .spontaneous: say(fr: "spontané, sans aide", en: "spontaneous, without help")
    case .forced: say(fr: "forcé (éloignement)", en: "forced (removal)")
    case .evacuation: say(fr: "évacuation", en: "evacuation")
    case .other: say(fr: "autre", en: "other")
    case .unknown: say(fr: "la personne ne sait pas", en: "the person cannot say")
    }
  }

  package func name(of organiser: ReturnOrganiser) -> String {
    switch organiser {
    case .iom: say(fr: "OIM (migrations)", en: "IOM (migration)")
    case .state: say(fr: "État du Sénégal", en: "State of Senegal")
    case .hostCountry: say(fr: "pays quitté", en: "country left")
    case .frontex: say(fr: "Frontex", en: "Frontex")
    case .ngo: say(fr: "association, ONG", en: "association, NGO")
    case .family: say(fr: "famille", en: "family")
    case .person: say(fr: "la personne elle-même", en: "the person")
    case .other: say(fr: "autre", en: "other")
    }
  }

  package func name(of transport: ReturnTransport) -> String {
    switch transport {
    case .charter: say(fr: "vol charter", en: "charter flight")
    case .commercialFlight: say(fr: "vol commercial", en: "commercial flight")
    case .road: say(fr: "route", en: "road")
    case .boat: say(fr: "bateau, pirogue", en: "boat, pirogue")
    case .train: say(fr: "train", en: "train")
    case .onFoot: say(fr: "à pied", en: "on foot")
    case .other: say(fr: "autre", en: "other")
    }
  }

  package func name(of point: EntryPoint) -> String {
    switch point {
    case .dakarAirport: say(fr: "aéroport de Dakar (AIBD)", en: "Dakar airport (AIBD)")
    case .rosso: say(fr: "Rosso", en: "Rosso")
    case .kidira: say(fr: "Kidira", en: "Kidira")
    case .moussala: say(fr: "Moussala", en: "Moussala")
    case .karang: say(fr: "Karang", en: "Karang")
    case .dakarPort: say(fr: "port de Dakar", en: "port of Dakar")
    case .keurAyib: say(fr: "Keur Ayib", en: "Keur Ayib")
    case .senoba: say(fr: "Sénoba", en: "Senoba")
    case .mpack: say(fr: "Mpack", en: "Mpack")
    case .salikegne: say(fr: "Salikégné", en: "Salikegne")
    case .kalifourou: say(fr: "Kalifourou", en: "Kalifourou")
    case .diama: say(fr: "Diama", en: "Diama")
    case .coast: say(fr: "plage, débarcadère", en: "beach, landing place")
    case .other: say(fr: "autre", en: "other")
    }
  }

  package func name(of reason: DepartureReason) -> String {
    switch reason {
    case .work: say(fr: "trouver du travail", en: "to find work")
    case .income: say(fr: "revenus trop faibles", en: "too little income")
    case .helpFamily: say(fr: "aider la famille", en: "to help the family")
    case .joinFamily: say(fr: "rejoindre un proche", en: "to join a relative")
    case .studies: say(fr: "études", en: "studies")
    case .health: say(fr: "soins", en: "health care")
    case .debt: say(fr: "dette", en: "debt")
    case .lostLivelihood: say(fr: "pêche, terre, bétail perdus", en: "fish, land or herd failed")
    case .conflict: say(fr: "conflit, insécurité", en: "conflict, insecurity")
    case .violence: say(fr: "violences, menaces", en: "violence, threats")
    case .adventure: say(fr: "découvrir, tenter sa chance", en: "to see the world")
    case .other: say(fr: "autre", en: "other")
    }
  }

  package func name(of financing: DepartureFinancing) -> String {
    switch financing {
    case .savings: say(fr: "épargne", en: "savings")
    case .family: say(fr: "famille", en: "family")
    case .friend: say(fr: "ami(e)", en: "friend")
    case .loan: say(fr: "emprunt", en: "loan")
    case .saleOfGoods: say(fr: "vente de biens", en: "sale of goods")
    case .thirdParty: say(fr: "une autre personne", en: "somebody else")
    case .workOnTheWay: say(fr: "travail en route", en: "work on the way")
    case .other: say(fr: "autre", en: "other")
    }
  }

  package func name(of creditor: CreditorKind) -> String {
    switch creditor {
    case .family: say(fr: "famille", en: "family")
    case .friend: say(fr: "ami(e)", en: "friend")
    case .trader: say(fr: "commerçant(e)", en: "trader")
    case .smuggler: say(fr: "passeur", en: "smuggler")
    case .employer: say(fr: "employeur", en: "employer")
    case .tontine: say(fr: "tontine", en: "savings group (tontine)")
    case .microfinance: say(fr: "microfinance", en: "micro-finance")
    case .bank: say(fr: "banque", en: "bank")
    case .moneylender: say(fr: "prêteur privé", en: "moneylender")
    case .other: say(fr: "autre", en: "other")
    }
  }

  package func name(of pressure: DebtPressure) -> String {
    switch pressure {
    case .noPressure: say(fr: "aucune pression", en: "no pressure")
    case .reminders: say(fr: "rappels", en: "reminders")
    case .insistence: say(fr: "insistance", en: "insistence")
    case .shaming: say(fr: "honte publique", en: "public shaming")
    case .seizure: say(fr: "saisie de biens, de terres", en: "goods or land seized")
    case .threats: say(fr: "menaces", en: "threats")
    case .violence: say(fr: "violences", en: "violence")
    }
  }
}
