/// One action of the plan.
extension FieldWords {
  static var actionDimension: FieldWords {
    FieldWords(
      fr: "Objectif visé", en: "Goal it serves",
      helpFr: "L'objectif que l'action sert : économique, social ou psychosocial.",
      helpEn: "The objective it serves: economic, social or psychosocial.")
  }

  static var actionCategory: FieldWords {
    FieldWords(
      fr: "Nature de l'action", en: "Kind of action",
      helpFr: "Formation, soins, papiers, médiation... F4 = liste.",
      helpEn: "Training, care, papers, mediation... F4 = list.")
  }

  static var actionText: FieldWords {
    FieldWords(
      fr: "Ce qui sera fait", en: "What will be done",
      helpFr: "En quelques mots : acheter une enclume, inscrire au CFP de Kolda...",
      helpEn: "In a few words: buy an anvil, enrol at the Kolda centre...")
  }

  static var actionNeed: FieldWords {
    FieldWords(
      fr: "Besoin visé", en: "Need it answers",
      helpFr: "Le besoin auquel l'action répond ; écrit par le programme.",
      helpEn: "The need that the action answers; written by the program.")
  }

  static var actionMeans: FieldWords {
    FieldWords(
      fr: "Moyens employés", en: "Means used",
      helpFr: "Moyens propres, du bureau, ou d'un prestataire.",
      helpEn: "The person's own, the office's, or a provider's.")
  }

  static var actionProvider: FieldWords {
    FieldWords(
      fr: "Nom du prestataire", en: "Provider's name",
      helpFr: "La structure qui apporte l'aide : ANPEJ, 3FPT, CAOSP, CMU...",
      helpEn: "The body that gives the help: ANPEJ, 3FPT, CAOSP, CMU...")
  }

  static var actionForm: FieldWords {
    FieldWords(
      fr: "Forme de l'aide", en: "Form of help",
      helpFr: "En nature, en espèces, ou un service.",
      helpEn: "In kind, in cash, or a service.")
  }

  static var actionReach: FieldWords {
    FieldWords(
      fr: "Portée de l'action", en: "Reach of the action",
      helpFr: "Pour la personne seule, un groupe, ou le village.",
      helpEn: "For the person alone, a group, or the village.")
  }

  static var actionAmount: FieldWords {
    FieldWords(
      fr: "Montant prévu", en: "Planned amount",
      helpFr: "En FCFA ; 0 si l'action ne coûte rien.",
      helpEn: "In FCFA; 0 if the action costs nothing.")
  }

  static var actionCommitted: FieldWords {
    FieldWords(
      fr: "Montant engagé", en: "Committed amount",
      helpFr: "Ce qui est promis ou commandé, en FCFA.",
      helpEn: "What is promised or ordered, in FCFA.")
  }

  static var actionSpent: FieldWords {
    FieldWords(
      fr: "Montant dépensé", en: "Spent amount",
      helpFr: "Ce qui est payé à ce jour, en FCFA.",
      helpEn: "What is paid to this day, in FCFA.")
  }

  static var actionDonor: FieldWords {
    FieldWords(
      fr: "Bailleur", en: "Donor",
      helpFr: "Qui paie : OIM, UE, GIZ, État, commune, famille...",
      helpEn: "Who pays: IOM, EU, GIZ, State, commune, family...")
  }

  static var actionResponsible: FieldWords {
    FieldWords(
      fr: "Responsable", en: "Who sees to it",
      helpFr: "Bureau, personne, prestataire ou famille. Une lettre suffit.",
      helpEn: "Office, person, provider or family. One letter is enough.")
  }

  static var actionResponsibleName: FieldWords {
    FieldWords(
      fr: "Nom du responsable", en: "Name of that person",
      helpFr: "Qui exactement : prénom, nom, fonction.",
      helpEn: "Who exactly: name and position.")
  }

  static var actionStart: FieldWords {
    FieldWords(
      fr: "Début prévu", en: "Planned start",
      helpFr: "Le jour où l'action commence : j, lun, 01/12...",
      helpEn: "The day the action begins: t, lun, 01/12...")
  }

  static var actionDue: FieldWords {
    FieldWords(
      fr: "Échéance", en: "Due date",
      helpFr: "Le jour où elle doit être faite : +30, 15/01...",
      helpEn: "The day it must be done by: +30, 15/01...")
  }

  static var actionIndicator: FieldWords {
    FieldWords(
      fr: "Indicateur de réussite", en: "Sign of success",
      helpFr: "Ce qui montrera que l'action a réussi.",
      helpEn: "What will show that the action has worked.")
  }

  static var actionState: FieldWords {
    FieldWords(
      fr: "État de l'action", en: "State of the action",
      helpFr: "Prévue, en cours, en attente de pièce, réalisée ou abandonnée.",
      helpEn: "Planned, under way, waiting for a document, done or given up.")
  }

  static var actionDocument: FieldWords {
    FieldWords(
      fr: "Pièce attendue", en: "Awaited document",
      helpFr: "Quelle pièce manque, et qui doit la fournir.",
      helpEn: "Which document is missing, and who must bring it.")
  }

  static var actionGivenUp: FieldWords {
    FieldWords(
      fr: "Motif d'abandon", en: "Why given up",
      helpFr: "Ce qui fait que l'action ne sera pas menée.",
      helpEn: "What keeps the action from being carried out.")
  }
}
