/// Consent comes first: what is agreed to, by whom, how, and the help given whatever is agreed (domain.md 6.1).
extension FieldWords {
  static var consentInterview: FieldWords {
    FieldWords(
      fr: "Accepte l'entretien", en: "Agrees to interview",
      helpFr: "Après lecture du texte (F4). Si c'est non, seule l'aide urgente est notée.",
      helpEn: "After the text is read. If no, only the urgent help is recorded.")
  }

  static var consentShare: FieldWords {
    FieldWords(
      fr: "Accepte le partage", en: "Agrees to sharing",
      helpFr: "Avec les prestataires nommés ; reconfirmé à chaque référencement.",
      helpEn: "With named providers; confirmed again at each referral.")
  }

  static var consentStatistics: FieldWords {
    FieldWords(
      fr: "Statistiques sans nom", en: "Statistics, no name",
      helpFr: "La personne peut être comptée dans les rapports, sans son nom.",
      helpEn: "The person may be counted in reports, without a name.")
  }

  static var consentPhone: FieldWords {
    FieldWords(
      fr: "Accepte les appels", en: "May be phoned",
      helpFr: "Le bureau peut appeler pour le suivi ; les numéros sont à la section 3.",
      helpEn: "The office may call to follow up; numbers are in section 3.")
  }

  static var consentPhoto: FieldWords {
    FieldWords(
      fr: "Accepte une photo", en: "Agrees to a photo",
      helpFr: "Seulement si une photo est utile ; un refus n'a aucune conséquence.",
      helpEn: "Only if a photo is useful; a refusal has no consequence.")
  }

  static var consentBy: FieldWords {
    FieldWords(
      fr: "Donné par", en: "Given by",
      helpFr: "La personne elle-même ou, pour un mineur, son représentant légal.",
      helpEn: "The person or, for a minor, the legal guardian.")
  }

  static var guardianName: FieldWords {
    FieldWords(
      fr: "Représentant légal", en: "Guardian",
      helpFr: "Prénom et nom du père, de la mère, du tuteur ou de la tutrice.",
      helpEn: "Given and family name of the father, mother or guardian.")
  }

  static var guardianLink: FieldWords {
    FieldWords(
      fr: "Lien du représentant", en: "Guardian's link",
      helpFr: "Père, mère, oncle, tutrice désignée... F4 = liste.",
      helpEn: "Father, mother, uncle, appointed guardian... F4 = list.")
  }

  static var guardianPhone: FieldWords {
    FieldWords(
      fr: "Tél. du représentant", en: "Guardian's phone",
      helpFr: "Toute écriture est acceptée, ainsi que les numéros étrangers.",
      helpEn: "Any way of writing it, and foreign numbers, are accepted.")
  }

  static var minorAssent: FieldWords {
    FieldWords(
      fr: "Assentiment du mineur", en: "Child's assent",
      helpFr: "L'enfant a compris et il est d'accord ; demander avec ses mots.",
      helpEn: "The child has understood and agrees; ask in simple words.")
  }

  static var consentHow: FieldWords {
    FieldWords(
      fr: "Forme du consentement", en: "How it was given",
      helpFr: "Signature, empreinte du pouce, ou oralement devant témoin.",
      helpEn: "Signature, thumbprint, or by word before a witness.")
  }

  static var consentWitness: FieldWords {
    FieldWords(
      fr: "Témoin", en: "Witness",
      helpFr: "Prénom, nom et qualité de la personne qui a entendu le consentement.",
      helpEn: "Name and position of the person who heard the consent.")
  }

  static var interviewLanguage: FieldWords {
    FieldWords(
      fr: "Langue de l'entretien", en: "Interview language",
      helpFr: "La langue parlée pendant l'entretien, pas celle de l'écran. F4 = liste.",
      helpEn: "The language spoken in the interview, not the screen's. F4 = list.")
  }

  static var interpreter: FieldWords {
    FieldWords(
      fr: "Interprète", en: "Interpreter",
      helpFr: "Quelqu'un traduit-il ? Éviter un enfant ou un proche.",
      helpEn: "Does somebody interpret? Avoid a child or a relative.")
  }

  static var interpreterName: FieldWords {
    FieldWords(
      fr: "Nom de l'interprète", en: "Interpreter's name",
      helpFr: "Prénom, nom et lien avec la personne.",
      helpEn: "Given name, family name and link to the person.")
  }

  static var urgentHelp: FieldWords {
    FieldWords(
      fr: "Aide urgente du jour", en: "Urgent help today",
      helpFr: "Toujours possible, même sans consentement : repas, soins, transport...",
      helpEn: "Always possible, even without consent: food, care, transport...")
  }

  static var urgentHelpNote: FieldWords {
    FieldWords(
      fr: "Précisions sur l'aide", en: "About the help",
      helpFr: "Ce qui a été remis ou fait ; sans nom si l'entretien est refusé.",
      helpEn: "What was given or done; no name if the interview was refused.")
  }

  static var consentVersion: FieldWords {
    FieldWords(
      fr: "Version du texte lu", en: "Version of the text",
      helpFr: "La version du texte de consentement qui a été lue.",
      helpEn: "The version of the consent text that was read.")
  }
}
