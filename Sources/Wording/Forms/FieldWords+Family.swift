/// The household, which shares needs and is the first support.
extension FieldWords {
  static var maritalStatus: FieldWords {
    FieldWords(
      fr: "État matrimonial", en: "Marital status",
      helpFr: "La situation d'aujourd'hui. F4 = liste.",
      helpEn: "As it is today. F4 = list.")
  }

  static var children: FieldWords {
    FieldWords(
      fr: "Enfants", en: "Children",
      helpFr: "Nombre d'enfants, présents ou non ; 0 s'il n'y en a pas.",
      helpEn: "Number of children, present or not; 0 if there are none.")
  }

  static var childrenUnderFive: FieldWords {
    FieldWords(
      fr: "Dont moins de 5 ans", en: "Of them under five",
      helpFr: "Parmi ces enfants, combien ont moins de cinq ans.",
      helpEn: "Among these children, how many are under five.")
  }

  static var dependants: FieldWords {
    FieldWords(
      fr: "Personnes à charge", en: "Dependants",
      helpFr: "Toutes celles qui vivent de ses revenus, enfants compris.",
      helpEn: "All who live on the person's income, children included.")
  }

  static var householdSize: FieldWords {
    FieldWords(
      fr: "Taille du ménage", en: "Household size",
      helpFr: "Toutes les personnes qui partagent les repas, elle comprise.",
      helpEn: "All who share meals, the person included.")
  }

  static var householdHead: FieldWords {
    FieldWords(
      fr: "Chef de ménage", en: "Head of household",
      helpFr: "Qui dirige le ménage où la personne rentre. F4 = liste.",
      helpEn: "Who heads the household the person returns to. F4 = list.")
  }

  static var livesWith: FieldWords {
    FieldWords(
      fr: "Vit avec", en: "Lives with",
      helpFr: "Les personnes avec qui elle habite maintenant. F4 = liste.",
      helpEn: "Those the person lives with now. F4 = list.")
  }

  static var housing: FieldWords {
    FieldWords(
      fr: "Logement", en: "Housing",
      helpFr: "Le logement d'aujourd'hui. F4 = liste.",
      helpEn: "Where the person is housed today. F4 = list.")
  }

  static var familyKnows: FieldWords {
    FieldWords(
      fr: "Famille informée", en: "Family told",
      helpFr: "La famille sait-elle que la personne est rentrée ?",
      helpEn: "Does the family know that the person has come back?")
  }

  static var familyAcceptance: FieldWords {
    FieldWords(
      fr: "Accueil familial", en: "Family's welcome",
      helpFr: "Comment la famille reçoit le retour, selon la personne.",
      helpEn: "How the family takes the return, as the person tells it.")
  }

  static var familyNote: FieldWords {
    FieldWords(
      fr: "Note sur la famille", en: "Note on the family",
      helpFr: "Ce qui aide et ce qui pèse, avec les mots de la personne.",
      helpEn: "What helps and what weighs, in the person's words.")
  }
}
