/// The economic dimension of the assessment: what the person can do, has, owes and wants to undertake.
extension FieldWords {
  static var skills: FieldWords {
    FieldWords(
      fr: "Savoir-faire", en: "Skills",
      helpFr: "Tout ce que la personne sait faire, payé ou non. F4 = liste.",
      helpEn: "All that the person can do, paid or not. F4 = list.")
  }

  static var skillsNote: FieldWords {
    FieldWords(
      fr: "Précisions métier", en: "About the skills",
      helpFr: "Gestes, machines, années de pratique, avec ses mots.",
      helpEn: "Techniques, machines, years of practice, in the person's words.")
  }

  static var schoolLevel: FieldWords {
    FieldWords(
      fr: "Niveau d'études", en: "Level of schooling",
      helpFr: "Le plus haut niveau suivi, au pays ou ailleurs. F4 = liste.",
      helpEn: "The highest level attended, at home or abroad. F4 = list.")
  }

  static var diploma: FieldWords {
    FieldWords(
      fr: "Diplôme, certificat", en: "Diploma, certificate",
      helpFr: "Le titre, l'année et l'école ou le centre.",
      helpEn: "The title, the year and the school or centre.")
  }

  static var diplomaProof: FieldWords {
    FieldWords(
      fr: "Preuve du diplôme", en: "Proof of diploma",
      helpFr: "Original, copie, perdu, resté à l'étranger, jamais remis.",
      helpEn: "Original, copy, lost, left abroad, never issued.")
  }

  static var workBefore: FieldWords {
    FieldWords(
      fr: "Métier avant départ", en: "Work before leaving",
      helpFr: "Le secteur de la dernière activité avant de partir. F4 = liste.",
      helpEn: "The sector of the last activity before leaving. F4 = list.")
  }

  static var workDuring: FieldWords {
    FieldWords(
      fr: "Métiers en migration", en: "Work in migration",
      helpFr: "Plusieurs réponses : codes séparés par des espaces. F4 = liste.",
      helpEn: "Several answers: codes with spaces between. F4 = list.")
  }

  static var workNote: FieldWords {
    FieldWords(
      fr: "Note sur le travail", en: "Note on work",
      helpFr: "Ce qui a été appris, ce qui a plu, ce qui ne doit plus arriver.",
      helpEn: "What was learnt, what was liked, what must not happen again.")
  }

  static var activityNow: FieldWords {
    FieldWords(
      fr: "Activité actuelle", en: "Activity now",
      helpFr: "Ce que la personne fait ces jours-ci pour vivre. F4 = liste.",
      helpEn: "What the person lives on these days. F4 = list.")
  }

  static var incomeNow: FieldWords {
    FieldWords(
      fr: "Revenu par mois", en: "Income per month",
      helpFr: "En FCFA, un mois ordinaire ; 0 si aucun revenu.",
      helpEn: "In FCFA, in an ordinary month; 0 if there is none.")
  }

  static var incomeRegular: FieldWords {
    FieldWords(
      fr: "Revenu régulier", en: "Regular income",
      helpFr: "Ce revenu revient-il chaque mois ?",
      helpEn: "Does this income come every month?")
  }

  static var assets: FieldWords {
    FieldWords(
      fr: "Biens productifs", en: "Productive assets",
      helpFr: "Terre, bêtes, outils, véhicule : ce qui peut rapporter. F4 = liste.",
      helpEn: "Land, animals, tools, a vehicle: what can earn. F4 = list.")
  }

  static var debtNow: FieldWords {
    FieldWords(
      fr: "Dettes à ce jour", en: "Debts today",
      helpFr: "Tout ce qui reste dû, en FCFA ; 0 si rien.",
      helpEn: "All that is still owed, in FCFA; 0 if nothing.")
  }

  static var debtMonthly: FieldWords {
    FieldWords(
      fr: "Remboursé par mois", en: "Repaid per month",
      helpFr: "En FCFA ; 0 si rien n'est remboursé.",
      helpEn: "In FCFA; 0 if nothing is repaid.")
  }

  static var debtPressureNow: FieldWords {
    FieldWords(
      fr: "Pression actuelle", en: "Pressure now",
      helpFr: "Ce que fait le créancier ces temps-ci. Menace ou violence = alerte.",
      helpEn: "What the creditor does these days. Threat or violence = alert.")
  }

  static var savings: FieldWords {
    FieldWords(
      fr: "Épargne", en: "Savings",
      helpFr: "De l'argent mis de côté : maison, tontine, banque, téléphone.",
      helpEn: "Money put aside: at home, tontine, bank, telephone.")
  }

  static var savingsAmount: FieldWords {
    FieldWords(
      fr: "Montant épargné", en: "Amount saved",
      helpFr: "En FCFA, sans insister.",
      helpEn: "In FCFA, without insisting.")
  }

  static var projectKind: FieldWords {
    FieldWords(
      fr: "Projet souhaité", en: "Wished project",
      helpFr: "Emploi, activité à soi, activité de groupe, formation, ou pas encore.",
      helpEn: "A job, an own activity, a group activity, training, or not yet.")
  }

  static var projectSector: FieldWords {
    FieldWords(
      fr: "Secteur du projet", en: "Project sector",
      helpFr: "Le secteur où la personne se voit. F4 = liste.",
      helpEn: "The sector the person has in mind. F4 = list.")
  }

  static var projectIdea: FieldWords {
    FieldWords(
      fr: "Idée de projet", en: "Project idea",
      helpFr: "Quoi, où, avec qui, pour quand, avec ses mots.",
      helpEn: "What, where, with whom, by when, in the person's words.")
  }

  static var projectMarket: FieldWords {
    FieldWords(
      fr: "Marché du projet", en: "Market of the project",
      helpFr: "Qui achètera, où, à quel prix, qui le fait déjà.",
      helpEn: "Who will buy, where, at what price, who does it already.")
  }

  static var capitalOwn: FieldWords {
    FieldWords(
      fr: "Apport personnel", en: "Own capital",
      helpFr: "En FCFA, argent ou matériel de la personne et de la famille.",
      helpEn: "In FCFA, money or goods of the person and the family.")
  }

  static var capitalNeeded: FieldWords {
    FieldWords(
      fr: "Capital nécessaire", en: "Capital needed",
      helpFr: "En FCFA, ce qu'il faut pour commencer, en tout.",
      helpEn: "In FCFA, what it takes to begin, in all.")
  }

  static var mobility: FieldWords {
    FieldWords(
      fr: "Mobilité", en: "Mobility",
      helpFr: "Jusqu'où la personne peut aller travailler ou se former.",
      helpEn: "How far the person can go to work or to train.")
  }

  static var economyNote: FieldWords {
    FieldWords(
      fr: "Note économique", en: "Economic note",
      helpFr: "Ce qui porte et ce qui freine, forces comprises.",
      helpEn: "What carries and what holds back, strengths included.")
  }
}
