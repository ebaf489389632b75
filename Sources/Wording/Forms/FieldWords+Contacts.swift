/// Where the person lives and how to reach them without putting them in danger.
extension FieldWords {
  static var department: FieldWords {
    FieldWords(
      fr: "Département", en: "Department",
      helpFr: "Là où la personne vit maintenant. F4 = liste des 46 départements.",
      helpEn: "Where the person lives now. F4 = list of the 46 departments.")
  }

  static var village: FieldWords {
    FieldWords(
      fr: "Village, quartier", en: "Village, quarter",
      helpFr: "Le village, ou le quartier et la ville.",
      helpEn: "The village, or the quarter and the town.")
  }

  static var address: FieldWords {
    FieldWords(
      fr: "Adresse, repère", en: "Address, landmark",
      helpFr: "Chez qui, près de quoi : daara, marché, école, boutique...",
      helpEn: "At whose home, near what: daara, market, school, shop...")
  }

  static var phone: FieldWords {
    FieldWords(
      fr: "Téléphone", en: "Phone",
      helpFr: "77 123 45 67, +34 612 345 678... Le numéro n'est jamais refusé.",
      helpEn: "77 123 45 67, +34 612 345 678... A number is never refused.")
  }

  static var phoneOwner: FieldWords {
    FieldWords(
      fr: "Propriétaire", en: "Whose number",
      helpFr: "La personne elle-même, conjoint(e), frère, voisine, chef de village...",
      helpEn: "The person, husband or wife, brother, neighbour, village head...")
  }

  static var phoneSafe: FieldWords {
    FieldWords(
      fr: "Appel sans danger", en: "Safe to call",
      helpFr: "Ce qu'on peut faire de ce numéro sans exposer la personne. F4 = liste.",
      helpEn: "What may be done with this number without danger. F4 = list.")
  }

  static var phoneNote: FieldWords {
    FieldWords(
      fr: "Consignes d'appel", en: "Calling advice",
      helpFr: "Meilleure heure, laisser ou non un message, se présenter ou non.",
      helpEn: "Best time, whether to leave a message, whether to say who calls.")
  }

  static var trustedName: FieldWords {
    FieldWords(
      fr: "Personne de confiance", en: "Trusted person",
      helpFr: "Qui prévenir ou joindre si la personne ne répond plus.",
      helpEn: "Whom to reach if the person no longer answers.")
  }

  static var trustedLink: FieldWords {
    FieldWords(
      fr: "Lien avec la personne", en: "Their link",
      helpFr: "Ce que cette personne est pour la personne reçue. F4 = liste.",
      helpEn: "What the trusted person is to the one received. F4 = list.")
  }

  static var trustedPhone: FieldWords {
    FieldWords(
      fr: "Tél. de confiance", en: "Trusted phone",
      helpFr: "Le numéro de la personne de confiance ; étranger accepté.",
      helpEn: "The number of the trusted person; a foreign one is accepted.")
  }

  static var trustedKnows: FieldWords {
    FieldWords(
      fr: "Sait pour le retour", en: "Knows of the return",
      helpFr: "Si non, ne rien lui dire du retour ni du dossier.",
      helpEn: "If not, say nothing to them of the return or of the case.")
  }
}
