/// The filters of the list of cases and of the directory.
extension FieldWords {
  static var filterStatus: FieldWords {
    FieldWords(
      fr: "Statut", en: "Status",
      helpFr: "Ouverts, clos, ou aide d'urgence seule ; vide = tous.",
      helpEn: "Open, closed, or urgent help only; empty = all.")
  }

  static var filterAgent: FieldWords {
    FieldWords(
      fr: "Chargé(e) de dossier", en: "Case manager",
      helpFr: "Qui répond du dossier ; vide = tous. F4 = liste.",
      helpEn: "Who answers for the case; empty = all. F4 = list.")
  }

  static var filterFrom: FieldWords {
    FieldWords(
      fr: "Ouvert depuis le", en: "Opened from",
      helpFr: "Premier jour d'ouverture : 01/11/2026, -30, lun...",
      helpEn: "First day of opening: 01/11/2026, -30, lun...")
  }

  static var filterTo: FieldWords {
    FieldWords(
      fr: "Ouvert jusqu'au", en: "Opened until",
      helpFr: "Dernier jour d'ouverture : j = aujourd'hui.",
      helpEn: "Last day of opening: j = today.")
  }

  static var filterCountry: FieldWords {
    FieldWords(
      fr: "Pays de retour", en: "Country of return",
      helpFr: "Dernier pays avant le retour ; vide = tous. F4 = liste.",
      helpEn: "Last country before the return; empty = all. F4 = list.")
  }

  static var filterDepartment: FieldWords {
    FieldWords(
      fr: "Département habité", en: "Home department",
      helpFr: "Où la personne habite ; vide = tous. F4 = liste.",
      helpEn: "Where the person lives; empty = all. F4 = list.")
  }

  static var filterRegion: FieldWords {
    FieldWords(
      fr: "Région desservie", en: "Region served",
      helpFr: "Où vit la personne ; vide = toutes. F4 = liste.",
      helpEn: "Where the person lives; empty = all. F4 = list.")
  }

  static var filterDimension: FieldWords {
    FieldWords(
      fr: "Dimension couverte", en: "Dimension covered",
      helpFr: "Économique, sociale ou psychosociale ; vide = toutes.",
      helpEn: "Economic, social or psychosocial; empty = all.")
  }

  static var filterNeed: FieldWords {
    FieldWords(
      fr: "Besoin", en: "Need",
      helpFr: "À quoi il doit répondre ; vide = tous. F4 = liste.",
      helpEn: "What it must meet; empty = all. F4 = list.")
  }

  static var filterUsable: FieldWords {
    FieldWords(
      fr: "Utilisable aujourd'hui", en: "Usable today",
      helpFr: "Oui = ni inactif, ni à éviter pour l'instant.",
      helpEn: "Yes = neither inactive nor to be left alone for now.")
  }
}
