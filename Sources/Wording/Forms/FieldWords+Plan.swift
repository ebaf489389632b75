/// The plan that is agreed with the person: objectives and agreement.
extension FieldWords {
  static var planEconomic: FieldWords {
    FieldWords(
      fr: "Objectif économique", en: "Economic goal",
      helpFr: "Ce que la personne veut atteindre : travail, revenu, dette.",
      helpEn: "What the person wants to reach: work, income, debt.")
  }

  static var planSocial: FieldWords {
    FieldWords(
      fr: "Objectif social", en: "Social goal",
      helpFr: "Logement, famille, école, papiers, santé : ce qui doit avoir changé.",
      helpEn: "Housing, family, school, papers, health: what is to have changed.")
  }

  static var planPsychosocial: FieldWords {
    FieldWords(
      fr: "Objectif psychosocial", en: "Psychosocial goal",
      helpFr: "Sans détail intime : ce plan est lu à haute voix et signé.",
      helpEn: "Nothing intimate: this plan is read aloud and signed.")
  }

  static var planWords: FieldWords {
    FieldWords(
      fr: "Mots de la personne", en: "Person's own words",
      helpFr: "Comment elle dit elle-même ce qu'elle veut. F4 = grand cadre.",
      helpEn: "How the person says what they want.")
  }

  static var planReview: FieldWords {
    FieldWords(
      fr: "Prochaine revue", en: "Next review",
      helpFr: "Le jour où le plan sera relu ensemble : +30, 15/01...",
      helpEn: "The day the plan is read again together: +30, 15/01...")
  }

  static var planRevision: FieldWords {
    FieldWords(
      fr: "Motif de révision", en: "Reason for revision",
      helpFr: "Pour une nouvelle version : ce qui a changé depuis l'ancienne.",
      helpEn: "For a new version: what has changed since the old one.")
  }

  static var planSigned: FieldWords {
    FieldWords(
      fr: "Signé le", en: "Signed on",
      helpFr: "Le jour où la personne a signé ; vide tant qu'elle ne l'a pas fait.",
      helpEn: "The day the person signed; empty until they have.")
  }

  static var planSignedHow: FieldWords {
    FieldWords(
      fr: "Forme de l'accord", en: "How it was agreed to",
      helpFr: "Signature, empreinte du pouce, ou oralement devant témoin.",
      helpEn: "Signature, thumbprint, or spoken before a witness.")
  }

  static var planWitness: FieldWords {
    FieldWords(
      fr: "Témoin du plan", en: "Witness of the plan",
      helpFr: "Prénom, nom et qualité de qui a entendu l'accord.",
      helpEn: "Name and position of the person who heard the agreement.")
  }
}
