/// One need, what was already given for it, and how it ended.
extension FieldWords {
  static var needDimension: FieldWords {
    FieldWords(
      fr: "Dimension du besoin", en: "Dimension of need",
      helpFr: "Économique, sociale ou psychosociale. Une lettre suffit.",
      helpEn: "Economic, social or psychosocial. One letter is enough.")
  }

  static var needCategory: FieldWords {
    FieldWords(
      fr: "Nature du besoin", en: "Kind of need",
      helpFr: "Ce qui répondrait au besoin : formation, logement, papiers... F4 = liste.",
      helpEn: "What would meet the need: training, housing, papers... F4 = list.")
  }

  static var needLevel: FieldWords {
    FieldWords(
      fr: "Niveau du besoin", en: "Level of need",
      helpFr: "De la personne, de sa communauté, ou des services et des lois.",
      helpEn: "Of the person, of the community, or of services and laws.")
  }

  static var needPriority: FieldWords {
    FieldWords(
      fr: "Priorité", en: "Priority",
      helpFr: "Le jugement de l'agent : urgente, haute, moyenne ou basse.",
      helpEn: "The agent's judgement: urgent, high, medium or low.")
  }

  static var needSince: FieldWords {
    FieldWords(
      fr: "Existe depuis", en: "Since when",
      helpFr: "Depuis quand le besoin existe : 03/2026, 2024, -30...",
      helpEn: "Since when the need has been there: 03/2026, 2024, -30...")
  }

  static var needSensitive: FieldWords {
    FieldWords(
      fr: "Besoin sensible", en: "Sensitive need",
      helpFr: "Si oui, sa description est protégée et les listes ne le nomment pas.",
      helpEn: "If yes, its description is protected and lists do not name it.")
  }

  static var needText: FieldWords {
    FieldWords(
      fr: "Description du besoin", en: "Need in words",
      helpFr: "Avec les mots de la personne. F4 = grand cadre.",
      helpEn: "In the person's words. F4 = large box.")
  }

  static var needSensitiveText: FieldWords {
    FieldWords(
      fr: "Description protégée", en: "Protected description",
      helpFr: "Lue seulement par qui est habilité à la protection. F4 = grand cadre.",
      helpEn: "Read only by those entitled to protection matters. F4 = large box.")
  }

  static var needElsewhere: FieldWords {
    FieldWords(
      fr: "Déjà aidé ailleurs", en: "Already helped",
      helpFr: "Un autre organisme a-t-il déjà répondu à ce besoin ?",
      helpEn: "Has another body already answered this need?")
  }

  static var needElsewhereWho: FieldWords {
    FieldWords(
      fr: "Organisme qui a aidé", en: "Who helped",
      helpFr: "OIM, OFII, Croix-Rouge, association, pays de retour...",
      helpEn: "IOM, OFII, Red Cross, association, country of return...")
  }

  static var needElsewhereWhat: FieldWords {
    FieldWords(
      fr: "Aide déjà reçue", en: "Help already given",
      helpFr: "Ce qui a été donné ou fait : kit, formation, soins, argent...",
      helpEn: "What was given or done: kit, training, care, money...")
  }

  static var needElsewhereAmount: FieldWords {
    FieldWords(
      fr: "Montant déjà reçu", en: "Amount received",
      helpFr: "En FCFA ; 0 si l'aide n'était pas en argent.",
      helpEn: "In FCFA; 0 if the help was not money.")
  }

  static var needElsewhereWhen: FieldWords {
    FieldWords(
      fr: "Date de cette aide", en: "Date of that help",
      helpFr: "Un jour, un mois ou une année : 03/2026, 2025...",
      helpEn: "A day, a month or a year: 03/2026, 2025...")
  }

  static var needOrigin: FieldWords {
    FieldWords(
      fr: "Règle d'origine", en: "Rule it came from",
      helpFr: "La règle qui a proposé ce besoin ; écrite par le programme.",
      helpEn: "The rule that proposed this need; written by the program.")
  }

  static var needClosing: FieldWords {
    FieldWords(
      fr: "Fin du besoin", en: "End of need",
      helpFr: "Vide tant que le besoin est ouvert. F4 = satisfait, écarté, refusé...",
      helpEn: "Empty while the need is open. F4 = met, set aside, refused...")
  }

  static var needClosingNote: FieldWords {
    FieldWords(
      fr: "Note de fin", en: "Note on the end",
      helpFr: "Ce qui a répondu au besoin, ou pourquoi il n'a pas pu l'être.",
      helpEn: "What met the need, or why it could not be met.")
  }
}
