/// The return and the migration before it, with its debts (domain.md 4.1 and 4.2).
extension FieldWords {
  static var returnDate: FieldWords {
    FieldWords(
      fr: "Date du retour", en: "Date of return",
      helpFr: "Jour d'arrivée au Sénégal ; -1 = hier, 24/11, lun...",
      helpEn: "Day of arrival in Senegal; -1 = yesterday, 24/11, 241126...")
  }

  static var returnCategory: FieldWords {
    FieldWords(
      fr: "Catégorie de retour", en: "Category of return",
      helpFr: "Volontaire assisté, humanitaire, spontané, forcé... F4 = liste.",
      helpEn: "Assisted voluntary, humanitarian, spontaneous, forced... F4 = list.")
  }

  static var returnOrganiser: FieldWords {
    FieldWords(
      fr: "Organisateur", en: "Organised by",
      helpFr: "Qui a organisé ou payé le retour. F4 = liste.",
      helpEn: "Who organised or paid for the return. F4 = list.")
  }

  static var returnTransport: FieldWords {
    FieldWords(
      fr: "Transport du retour", en: "Means of return",
      helpFr: "Vol charter, vol commercial, route, bateau. F4 = liste.",
      helpEn: "Charter flight, commercial flight, road, boat. F4 = list.")
  }

  static var entryPoint: FieldWords {
    FieldWords(
      fr: "Point d'entrée", en: "Entry point",
      helpFr: "Aéroport, port ou poste frontière. F4 = liste.",
      helpEn: "Airport, port or border post. F4 = list.")
  }

  static var lastCountry: FieldWords {
    FieldWords(
      fr: "Dernier pays", en: "Last country",
      helpFr: "Le pays quitté pour rentrer. Trois lettres ou F4.",
      helpEn: "The country left to come back. Three letters or F4.")
  }

  static var otherCountries: FieldWords {
    FieldWords(
      fr: "Autres pays traversés", en: "Other countries",
      helpFr: "Tous les autres pays du parcours, séparés par des espaces. F4 = liste.",
      helpEn: "All other countries of the journey, with spaces between. F4 = list.")
  }

  static var departureDate: FieldWords {
    FieldWords(
      fr: "Date du départ", en: "Date of departure",
      helpFr: "Quand la personne a quitté le Sénégal ; mois ou année suffisent.",
      helpEn: "When the person left Senegal; month or year is enough.")
  }

  static var departureReason: FieldWords {
    FieldWords(
      fr: "Motifs du départ", en: "Reasons for leaving",
      helpFr: "Selon la personne ; plusieurs codes séparés par des espaces. F4 = liste.",
      helpEn: "As the person tells them; codes with spaces between. F4 = list.")
  }

  static var detained: FieldWords {
    FieldWords(
      fr: "A été en détention", en: "Was detained",
      helpFr: "Détention ou rétention pendant le parcours ou avant le retour.",
      helpEn: "Held during the journey or before the return.")
  }

  static var detentionCountry: FieldWords {
    FieldWords(
      fr: "Pays de détention", en: "Country of detention",
      helpFr: "Le pays de la plus longue détention. Trois lettres ou F4.",
      helpEn: "The country of the longest detention. Three letters or F4.")
  }

  static var detentionMonths: FieldWords {
    FieldWords(
      fr: "Détention, en mois", en: "Detention, months",
      helpFr: "Durée totale en mois entiers ; 0 pour moins d'un mois.",
      helpEn: "Total in whole months; 0 for less than a month.")
  }

  static var smuggler: FieldWords {
    FieldWords(
      fr: "Recours à un passeur", en: "Used a smuggler",
      helpFr: "Lu par le point focal protection ; ne pas insister.",
      helpEn: "Read by the protection focal point; do not press.")
  }

  static var smugglerNote: FieldWords {
    FieldWords(
      fr: "Note sur le passeur", en: "Note on the smuggler",
      helpFr: "Aucun nom à l'oral devant d'autres personnes. Lecture restreinte.",
      helpEn: "Say no name before others. Restricted reading.")
  }

  static var departureFinancing: FieldWords {
    FieldWords(
      fr: "Financement du départ", en: "How it was financed",
      helpFr: "Épargne, famille, emprunt, biens vendus... plusieurs codes. F4 = liste.",
      helpEn: "Savings, family, loan, goods sold... several codes. F4 = list.")
  }

  static var indebted: FieldWords {
    FieldWords(
      fr: "Dette de voyage", en: "Migration debt",
      helpFr: "La personne doit-elle encore de l'argent pour ce voyage ?",
      helpEn: "Does the person still owe money for this journey?")
  }

  static var debtCreditor: FieldWords {
    FieldWords(
      fr: "Créancier", en: "Creditor",
      helpFr: "À qui la plus grande somme est due. F4 = liste.",
      helpEn: "To whom most is owed. F4 = list.")
  }

  static var debtAmount: FieldWords {
    FieldWords(
      fr: "Montant de la dette", en: "Amount of the debt",
      helpFr: "En FCFA, au départ : 1250000, 1 250 000 ou 1,25M.",
      helpEn: "In FCFA, at the start: 1250000, 1 250 000 or 1,25M.")
  }

  static var debtRepaid: FieldWords {
    FieldWords(
      fr: "Déjà remboursé", en: "Already repaid",
      helpFr: "En FCFA ; 0 si rien n'a encore été remboursé.",
      helpEn: "In FCFA; 0 if nothing was repaid yet.")
  }

  static var debtPressure: FieldWords {
    FieldWords(
      fr: "Pressions, menaces", en: "Pressure, threats",
      helpFr: "Ce que le créancier fait pour être payé. F4 = liste.",
      helpEn: "What the creditor does to be paid. F4 = list.")
  }

  static var pledgedGoods: FieldWords {
    FieldWords(
      fr: "Biens mis en gage", en: "Pledged goods",
      helpFr: "Terre, bétail, maison, bijoux... et à qui.",
      helpEn: "Land, cattle, house, jewels... and to whom.")
  }

  static var previousReturns: FieldWords {
    FieldWords(
      fr: "Retours antérieurs", en: "Earlier returns",
      helpFr: "Nombre de retours avant celui-ci ; 0 si c'est le premier.",
      helpEn: "Number of returns before this one; 0 if it is the first.")
  }

  static var programmeReference: FieldWords {
    FieldWords(
      fr: "Réf. du programme", en: "Programme reference",
      helpFr: "Numéro de dossier de l'OIM, de l'OFII ou d'un autre programme.",
      helpEn: "Case number given by IOM, OFII or another programme.")
  }

  static var journeyNote: FieldWords {
    FieldWords(
      fr: "Note sur le parcours", en: "Note on the journey",
      helpFr: "Ce qui compte pour la suite, avec les mots de la personne.",
      helpEn: "What matters for later, in the person's words.")
  }
}
