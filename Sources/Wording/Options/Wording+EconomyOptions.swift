package import Casework

/// What is answered about the economic dimension of an assessment.
extension Wording {
  package func name(of sector: WorkSector) -> String {
    switch sector {
    case .farming: say(fr: "agriculture, maraîchage", en: "farming, market gardening")
    case .livestock: say(fr: "élevage, embouche", en: "livestock")
    case .poultry: say(fr: "aviculture", en: "poultry")
    case .fishing: say(fr: "pêche, mareyage", en: "fishing, fish trade")
    case .trade: say(fr: "commerce, vente", en: "trade, selling")
    case .building: say(fr: "bâtiment, maçonnerie", en: "building, masonry")
    case .electricity: say(fr: "électricité, solaire", en: "electricity, solar")
    case .carpentry: say(fr: "menuiserie", en: "carpentry")
    case .metalwork: say(fr: "soudure, métal", en: "welding, metalwork")
    case .mechanics: say(fr: "mécanique", en: "mechanics")
    case .driving: say(fr: "transport, conduite", en: "transport, driving")
    case .sewing: say(fr: "couture, teinture", en: "sewing, dyeing")
    case .hairdressing: say(fr: "coiffure, esthétique", en: "hairdressing, beauty")
    case .catering: say(fr: "restauration, pâtisserie", en: "catering, bakery")
    case .foodProcessing: say(fr: "transformation alimentaire", en: "food processing")
    case .crafts: say(fr: "artisanat", en: "crafts")
    case .domesticWork: say(fr: "travail domestique", en: "domestic work")
    case .computing: say(fr: "informatique, téléphonie", en: "computers, telephones")
    case .security: say(fr: "gardiennage, sécurité", en: "guarding, security")
    case .teaching: say(fr: "enseignement", en: "teaching")
    case .care: say(fr: "santé, soin aux personnes", en: "health, personal care")
    case .office: say(fr: "bureau, administration", en: "office work")
    case .mining: say(fr: "mines, orpaillage", en: "mining, gold washing")
    case .other: say(fr: "autre métier", en: "other work")
    case .nothing: say(fr: "aucun", en: "no work")
    }
  }

  package func name(of level: SchoolLevel) -> String {
    switch level {
    case .none: say(fr: "aucun", en: "never at school")
    case .preschool: say(fr: "préscolaire", en: "preschool")
    case .primary: say(fr: "primaire", en: "primary")
    case .lowerSecondary: say(fr: "secondaire 1 (moyen)", en: "lower secondary")
    case .upperSecondary: say(fr: "secondaire 2", en: "upper secondary")
    case .technical: say(fr: "technique, professionnel", en: "technical, vocational")
    case .higher: say(fr: "supérieur", en: "higher")
    case .daara: say(fr: "école coranique, daara", en: "Koranic school, daara")
    case .other: say(fr: "autre école", en: "other schooling")
    }
  }

  package func name(of proof: DiplomaProof) -> String {
    switch proof {
    case .original: say(fr: "original en main", en: "original at hand")
    case .copy: say(fr: "copie seulement", en: "only a copy")
    case .abroad: say(fr: "resté à l'étranger", en: "left abroad")
    case .lost: say(fr: "perdu ou détruit", en: "lost or destroyed")
    case .neverIssued: say(fr: "jamais remis", en: "never issued")
    }
  }

  package func name(of activity: CurrentActivity) -> String {
    switch activity {
    case .employee: say(fr: "emploi salarié", en: "paid job")
    case .ownBusiness: say(fr: "activité à son compte", en: "own business")
    case .dayLabour: say(fr: "travail à la journée", en: "day labour")
    case .seasonal: say(fr: "travail saisonnier", en: "seasonal work")
    case .familyHelp: say(fr: "aide familiale non payée", en: "unpaid help to the family")
    case .apprentice: say(fr: "apprentissage, stage", en: "apprenticeship, internship")
    case .studies: say(fr: "études, formation", en: "studies, training")
    case .searching: say(fr: "recherche d'emploi", en: "looking for work")
    case .unable: say(fr: "dans l'incapacité d'agir", en: "unable to work")
    case .nothing: say(fr: "aucune activité", en: "no activity")
    }
  }

  package func name(of asset: ProductiveAsset) -> String {
    switch asset {
    case .land: say(fr: "terre, champ", en: "land, field")
    case .animals: say(fr: "bêtes, troupeau", en: "animals, herd")
    case .trees: say(fr: "arbres, verger", en: "trees, orchard")
    case .buildings: say(fr: "bâtiment, local", en: "building, premises")
    case .vehicle: say(fr: "véhicule, charrette, moto", en: "vehicle, cart, motorbike")
    case .boat: say(fr: "pirogue, filets", en: "boat, nets")
    case .equipment: say(fr: "outils, machines", en: "tools, machines")
    case .stock: say(fr: "marchandises", en: "goods to sell")
    case .other: say(fr: "autre bien", en: "other asset")
    case .nothing: say(fr: "aucun", en: "none")
    }
  }

  package func name(of project: ProjectKind) -> String {
    switch project {
    case .job: say(fr: "emploi", en: "job")
    case .ownBusiness: say(fr: "activité à soi", en: "own business")
    case .groupBusiness: say(fr: "activité de groupe", en: "business with others")
    case .training: say(fr: "formation d'abord", en: "training first")
    case .undecided: say(fr: "pas encore décidé", en: "not decided yet")
    }
  }

  package func name(of mobility: Mobility) -> String {
    switch mobility {
    case .village: say(fr: "dans le village", en: "within the village")
    case .department: say(fr: "dans le département", en: "within the department")
    case .region: say(fr: "dans la région", en: "within the region")
    case .country: say(fr: "partout au pays", en: "anywhere in the country")
    case .unable: say(fr: "ne peut se déplacer", en: "cannot travel")
    }
  }
}
