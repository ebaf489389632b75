package import Casework

/// Risk and protective factors; each name reads both ways.
extension Wording {
  package func name(of factor: IndividualFactor) -> String {
    switch factor {
    case .age: say(fr: "âge", en: "age")
    case .sex: say(fr: "être femme ou homme", en: "being a woman or a man")
    case .physicalHealth: say(fr: "santé", en: "health")
    case .disability: say(fr: "capacités du corps", en: "abilities of the body")
    case .history: say(fr: "parcours de vie", en: "life history")
    case .journey: say(fr: "expérience du voyage", en: "experience of the journey")
    case .education: say(fr: "instruction, langues", en: "schooling, languages")
    case .skills: say(fr: "métier, savoir-faire", en: "trade, skills")
    case .resources: say(fr: "argent, biens", en: "money, goods")
    case .debt: say(fr: "dettes ou leur absence", en: "debts or their absence")
    case .papers: say(fr: "papiers", en: "papers")
    case .confidence: say(fr: "confiance en soi", en: "confidence")
    case .motivation: say(fr: "volonté, projet", en: "will, project")
    case .habits: say(fr: "habitudes de vie", en: "way of living")
    case .other: say(fr: "autre facteur", en: "other factor")
    }
  }

  package func name(of factor: HouseholdFactor) -> String {
    switch factor {
    case .size: say(fr: "taille, personnes à charge", en: "size, dependants")
    case .structure: say(fr: "composition du foyer", en: "who lives there")
    case .livelihood: say(fr: "revenus du ménage", en: "income of the household")
    case .debt: say(fr: "dettes de la famille", en: "debts of the family")
    case .education: say(fr: "instruction de la famille", en: "schooling of the family")
    case .roles: say(fr: "rôles de chacun", en: "roles of each")
    case .relations: say(fr: "entente au foyer", en: "harmony at home")
    case .acceptance: say(fr: "accueil du retour", en: "welcome of the return")
    case .support: say(fr: "soutien moral", en: "moral support")
    case .housing: say(fr: "logement", en: "housing")
    case .migration: say(fr: "migrations dans la famille", en: "migration in the family")
    case .expectations: say(fr: "attentes de la famille", en: "expectations of the family")
    case .other: say(fr: "autre facteur", en: "other factor")
    }
  }

  package func name(of factor: CommunityFactor) -> String {
    switch factor {
    case .schools: say(fr: "écoles", en: "schools")
    case .health: say(fr: "postes de santé", en: "health posts")
    case .social: say(fr: "services sociaux", en: "social services")
    case .work: say(fr: "travail, marchés", en: "work, markets")
    case .training: say(fr: "centres de formation", en: "training centres")
    case .environment: say(fr: "terres, eau, climat", en: "land, water, climate")
    case .norms: say(fr: "usages, normes", en: "customs, norms")
    case .stigma: say(fr: "regard sur le retour", en: "how returns are seen")
    case .solidarity: say(fr: "entraide, tontines", en: "mutual help, tontines")
    case .groups: say(fr: "associations, groupements", en: "associations, groups")
    case .leaders: say(fr: "chefs, guides, élus", en: "leaders, guides, officials")
    case .safety: say(fr: "sécurité du lieu", en: "safety of the place")
    case .roads: say(fr: "routes, téléphone", en: "roads, telephone")
    case .smuggling: say(fr: "présence de passeurs", en: "presence of smugglers")
    case .other: say(fr: "autre facteur", en: "other factor")
    }
  }

  package func name(of factor: StructuralFactor) -> String {
    switch factor {
    case .politics: say(fr: "situation politique", en: "political situation")
    case .law: say(fr: "lois, règles", en: "laws, rules")
    case .rights: say(fr: "respect des droits", en: "respect of rights")
    case .conflict: say(fr: "conflit ou paix", en: "conflict or peace")
    case .discrimination: say(fr: "discrimination ou égalité", en: "discrimination or equality")
    case .economy: say(fr: "économie, prix", en: "economy, prices")
    case .labour: say(fr: "marché de l'emploi", en: "labour market")
    case .programmes: say(fr: "programmes de l'État", en: "State programmes")
    case .finance: say(fr: "accès au crédit", en: "access to credit")
    case .civilStatus: say(fr: "accès à l'état civil", en: "access to civil status")
    case .climate: say(fr: "climat, saisons", en: "climate, seasons")
    case .other: say(fr: "autre facteur", en: "other factor")
    }
  }
}
