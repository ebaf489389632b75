/// The filters and the order of the board of referrals.
extension FieldWords {
  static var boardMine: FieldWords {
    FieldWords(
      fr: "Mes dossiers", en: "My cases",
      helpFr: "Oui = seulement ceux dont je réponds ; vide = tous.",
      helpEn: "Yes = only those I answer for; empty = all.")
  }

  static var boardLate: FieldWords {
    FieldWords(
      fr: "En retard", en: "Late",
      helpFr: "Oui = en retard ou sans réponse ; vide = tous.",
      helpEn: "Yes = late or without an answer; empty = all.")
  }

  static var boardProvider: FieldWords {
    FieldWords(
      fr: "Prestataire", en: "Provider",
      helpFr: "Ceux à qui quelque chose fut envoyé ; vide = tous. F4 = liste.",
      helpEn: "Those that something was sent to; empty = all. F4 = list.")
  }

  static var boardNeed: FieldWords {
    FieldWords(
      fr: "Besoin montré", en: "Need shown",
      helpFr: "Le besoin auquel il répond ; vide = tous. F4 = liste.",
      helpEn: "The need it answers; empty = all. F4 = list.")
  }

  static var boardDimension: FieldWords {
    FieldWords(
      fr: "Dimension montrée", en: "Dimension shown",
      helpFr: "Économique, sociale ou psychosociale ; vide = toutes.",
      helpEn: "Economic, social or psychosocial; empty = all.")
  }

  static var boardUrgency: FieldWords {
    FieldWords(
      fr: "Urgence montrée", en: "Urgency shown",
      helpFr: "U urgence, R urgent, N normal ; vide = toutes.",
      helpEn: "U emergency, R urgent, N normal; empty = all.")
  }

  static var boardSort: FieldWords {
    FieldWords(
      fr: "Ordre", en: "Order",
      helpFr: "E échéance, U urgence, N nom, R les plus récents.",
      helpEn: "E due date, U urgency, N name, R newest first.")
  }
}
