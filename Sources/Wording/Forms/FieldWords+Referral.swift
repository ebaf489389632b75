/// Why somebody is referred, how soon, and what is told of them.
extension FieldWords {
  static var referralUrgency: FieldWords {
    FieldWords(
      fr: "Urgence", en: "Urgency",
      helpFr: "Urgence 24 h, urgent 72 h, normal 14 jours pour répondre.",
      helpEn: "Emergency 24 h, urgent 72 h, normal 14 days to answer.")
  }

  static var referralSensitive: FieldWords {
    FieldWords(
      fr: "Motif sensible", en: "Sensitive reason",
      helpFr: "Si oui, le motif est protégé et rien hors du bureau ne le nomme en tête.",
      helpEn: "If yes, the reason is protected and no paper names it in its head.")
  }

  static var referralReason: FieldWords {
    FieldWords(
      fr: "Motif", en: "Reason",
      helpFr: "Ce qui est demandé au prestataire, et pourquoi. F4 = grand cadre.",
      helpEn: "What is asked of the provider, and why. F4 = large box.")
  }

  static var referralSensitiveReason: FieldWords {
    FieldWords(
      fr: "Motif protégé", en: "Protected reason",
      helpFr: "Lu seulement par qui est habilité à la protection. F4 = grand cadre.",
      helpEn: "Read only by those entitled to protection matters. F4 = large box.")
  }

  static var referralGiven: FieldWords {
    FieldWords(
      fr: "Déjà fourni", en: "Already given",
      helpFr: "Ce que le bureau ou d'autres ont déjà donné pour ce besoin.",
      helpEn: "What the office or others already gave for this need.")
  }

  static var referralOverlap: FieldWords {
    FieldWords(
      fr: "Malgré le doublon", en: "Despite the overlap",
      helpFr: "Pourquoi continuer alors que la même aide est en cours ou donnée.",
      helpEn: "Why go on although the same help is under way or was given.")
  }

  static var referralUnfit: FieldWords {
    FieldWords(
      fr: "Malgré les conditions", en: "Despite conditions",
      helpFr: "Pourquoi ce prestataire alors qu'une condition n'est pas remplie.",
      helpEn: "Why this provider although a condition is not met.")
  }

  static var referralChannel: FieldWords {
    FieldWords(
      fr: "Remis par", en: "Sent by",
      helpFr: "Comment la fiche part : bordereau, téléphone, courriel...",
      helpEn: "How the slip goes: slip in hand, telephone, e-mail...")
  }

  static var referralAccompanied: FieldWords {
    FieldWords(
      fr: "Accompagnement", en: "Accompanied",
      helpFr: "Quelqu'un du bureau va-t-il avec la personne ?",
      helpEn: "Does somebody of the office go with the person?")
  }

  static var disclosureConsent: FieldWords {
    FieldWords(
      fr: "Accord de la personne", en: "Person's consent",
      helpFr: "D'accord pour CE prestataire et pour ces informations ?",
      helpEn: "Agrees to THIS provider and to these items?")
  }

  static var disclosureException: FieldWords {
    FieldWords(
      fr: "Exception invoquée", en: "Exception made",
      helpFr: "Seulement vie en danger, enfant en danger ou obligation légale.",
      helpEn: "Only life at risk, child in danger or legal duty.")
  }

  static var disclosureExceptionReason: FieldWords {
    FieldWords(
      fr: "Pourquoi l'exception", en: "Why the exception",
      helpFr: "Ce qui justifie d'agir sans accord ; cela reste au dossier.",
      helpEn: "What justifies acting without consent; it stays on file.")
  }

  static var disclosureItems: FieldWords {
    FieldWords(
      fr: "Ce qui est communiqué", en: "What is told",
      helpFr: "Cocher chaque information convenue avec la personne. F4 = liste.",
      helpEn: "Tick each item agreed with the person. F4 = list.")
  }

  static var disclosureHealth: FieldWords {
    FieldWords(
      fr: "Santé, à dire", en: "Health, to tell",
      helpFr: "Seulement ce dont le prestataire a besoin.",
      helpEn: "Only what the provider needs.")
  }

  static var disclosureUntil: FieldWords {
    FieldWords(
      fr: "Accord jusqu'au", en: "Consent until",
      helpFr: "Après ce jour, plus rien n'est communiqué sans nouvel accord.",
      helpEn: "After that day nothing more is told without new consent.")
  }

  static var disclosureBy: FieldWords {
    FieldWords(
      fr: "Accord donné par", en: "Consent given by",
      helpFr: "La personne, ou qui la représente si elle est mineure.",
      helpEn: "The person, or who represents a minor.")
  }

  static var disclosureHow: FieldWords {
    FieldWords(
      fr: "Accord donné comment", en: "Consent given how",
      helpFr: "Signature, empreinte du pouce, ou oral devant témoin.",
      helpEn: "Signature, thumbprint, or spoken before a witness.")
  }

  static var disclosureWitness: FieldWords {
    FieldWords(
      fr: "Témoin de l'accord", en: "Witness of consent",
      helpFr: "Le nom de qui était là quand l'accord a été donné.",
      helpEn: "The name of who was there when consent was given.")
  }
}
