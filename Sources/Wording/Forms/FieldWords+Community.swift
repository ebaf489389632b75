/// The social dimension of the assessment: household, papers, services, and the place in the community.
extension FieldWords {
  static var housingNow: FieldWords {
    FieldWords(
      fr: "Logement actuel", en: "Housing now",
      helpFr: "Où la personne habite ces jours-ci. F4 = liste.",
      helpEn: "Where the person lives these days. F4 = list.")
  }

  static var housingStable: FieldWords {
    FieldWords(
      fr: "Logement assuré", en: "Housing secured",
      helpFr: "La personne peut-elle y rester les six prochains mois ?",
      helpEn: "Can the person stay there for the next six months?")
  }

  static var householdNow: FieldWords {
    FieldWords(
      fr: "Ménage actuel", en: "Household now",
      helpFr: "Personnes qui partagent les repas aujourd'hui, elle comprise.",
      helpEn: "People who share meals today, the person included.")
  }

  static var householdEarners: FieldWords {
    FieldWords(
      fr: "Dont ont un revenu", en: "Of them earning",
      helpFr: "Parmi elles, combien gagnent quelque chose.",
      helpEn: "How many of them earn something.")
  }

  static var acceptanceNow: FieldWords {
    FieldWords(
      fr: "Accueil à ce jour", en: "Welcome today",
      helpFr: "Comment la famille vit ce retour maintenant, selon la personne.",
      helpEn: "How the family takes the return now, as the person tells it.")
  }

  static var childrenSchoolAge: FieldWords {
    FieldWords(
      fr: "Enfants d'âge scolaire", en: "School-age children",
      helpFr: "Enfants du ménage de 6 à 16 ans ; 0 s'il n'y en a pas.",
      helpEn: "Children of the household aged 6 to 16; 0 if there are none.")
  }

  static var childrenSchooled: FieldWords {
    FieldWords(
      fr: "Enfants à l'école", en: "Children in school",
      helpFr: "Parmi eux, combien vont à l'école ou à la daara.",
      helpEn: "How many of them go to school or to a daara.")
  }

  static var documentsHeld: FieldWords {
    FieldWords(
      fr: "Pièces en main", en: "Documents held",
      helpFr: "Les pièces que la personne peut montrer. RIE = aucune.",
      helpEn: "The documents the person can show. RIE = none.")
  }

  static var documentsNeeded: FieldWords {
    FieldWords(
      fr: "Pièces à obtenir", en: "Documents needed",
      helpFr: "Ce qui manque, à elle ou à ses enfants. RIE = rien.",
      helpEn: "What is missing, for the person or the children. RIE = nothing.")
  }

  static var healthCover: FieldWords {
    FieldWords(
      fr: "Couverture maladie", en: "Health cover",
      helpFr: "CMU, Plan Sésame, employeur, autre, ou aucune.",
      helpEn: "CMU, Plan Sésame, employer, other, or none.")
  }

  static var careNeeded: FieldWords {
    FieldWords(
      fr: "Soins nécessaires", en: "Care needed",
      helpFr: "La personne attend-elle des soins ou un traitement ?",
      helpEn: "Is the person waiting for care or a treatment?")
  }

  static var accessHealth: FieldWords {
    FieldWords(
      fr: "Accès aux soins", en: "Access to care",
      helpFr: "Distance, coût, accueil : bon, moyen, difficile, impossible.",
      helpEn: "Distance, cost, reception: good, fair, hard, impossible.")
  }

  static var accessSchool: FieldWords {
    FieldWords(
      fr: "Accès à l'école", en: "Access to school",
      helpFr: "Pour la personne et les enfants du ménage.",
      helpEn: "For the person and the children of the household.")
  }

  static var accessWater: FieldWords {
    FieldWords(
      fr: "Accès à l'eau", en: "Access to water",
      helpFr: "De l'eau que l'on peut boire, à la maison ou tout près.",
      helpEn: "Water that can be drunk, at home or close by.")
  }

  static var accessJustice: FieldWords {
    FieldWords(
      fr: "Accès à la justice", en: "Access to justice",
      helpFr: "Police, tribunal, maison de justice : peut-elle y aller sans crainte ?",
      helpEn: "Police, court, house of justice: can the person go without fear?")
  }

  static var communityTies: FieldWords {
    FieldWords(
      fr: "Liens avec le milieu", en: "Community ties",
      helpFr: "Amis, voisins, associations, fêtes : solides, moyens, faibles, aucun.",
      helpEn: "Friends, neighbours, groups, feasts: solid, fair, weak, none.")
  }

  static var stigma: FieldWords {
    FieldWords(
      fr: "Regard des autres", en: "Stigma",
      helpFr: "Depuis le retour, a-t-elle été moquée, accusée ou mise à l'écart ?",
      helpEn: "Since the return: mocked, accused or kept apart?")
  }

  static var communityNote: FieldWords {
    FieldWords(
      fr: "Note sociale", en: "Social note",
      helpFr: "Ce qui aide et ce qui manque, forces comprises.",
      helpEn: "What helps and what is missing, strengths included.")
  }
}
