/// What is asked when a follow-up is planned, and about an attempt to reach somebody.
extension FieldWords {
  static var followUpKind: FieldWords {
    FieldWords(
      fr: "Pour quoi", en: "What for",
      helpFr: "Nouvelles, plan, action, entretien avec outil, prestataire. F4 = liste.",
      helpEn: "How the person is, plan, action, interview, provider. F4 = list.")
  }

  static var followUpInstrument: FieldWords {
    FieldWords(
      fr: "Outil", en: "Instrument",
      helpFr: "L'outil de l'entretien. F4 = liste.",
      helpEn: "The instrument of the interview. F4 = list.")
  }

  static var followUpDay: FieldWords {
    FieldWords(
      fr: "Jour du suivi", en: "Day of follow-up",
      helpFr: "j+7, lun, 24/12, +1m... Un jour fermé est dit et reporté au suivant.",
      helpEn: "j+7, mon, 24/12, +1m... A closed day is said and becomes the next open one.")
  }

  static var followUpTime: FieldWords {
    FieldWords(
      fr: "Heure du suivi", en: "Time of follow-up", helpFr: "9h30 ou 0930 ; vide : à toute heure.",
      helpEn: "9:30 or 0930; empty: at any time.")
  }

  static var followUpChannel: FieldWords {
    FieldWords(
      fr: "Par quel moyen", en: "By what means", helpFr: "Appel, bureau, domicile, message. F4 = liste.",
      helpEn: "Call, office, home, message. F4 = list.")
  }

  static var followUpAgent: FieldWords {
    FieldWords(
      fr: "Par qui", en: "By whom", helpFr: "Vide : qui répond du dossier. F4 = liste.",
      helpEn: "Empty: whoever answers for the case. F4 = list.")
  }

  static var followUpEvery: FieldWords {
    FieldWords(
      fr: "Revient tous les", en: "Comes back every",
      helpFr: "Un nombre, puis l'unité ; vide : une seule fois.",
      helpEn: "A number, then the unit; empty: once.")
  }

  static var followUpUnit: FieldWords {
    FieldWords(
      fr: "Unité", en: "Unit", helpFr: "J jours, S semaines, M mois.", helpEn: "J days, S weeks, M months.")
  }

  static var followUpUntil: FieldWords {
    FieldWords(
      fr: "Jusqu'au", en: "Until", helpFr: "Le dernier jour possible ; vide : sans fin.",
      helpEn: "The last possible day; empty: no end.")
  }

  static var followUpNote: FieldWords {
    FieldWords(
      fr: "Note du suivi", en: "Follow-up note",
      helpFr: "Ce qu'il faut savoir ce jour-là ; scellée avec le dossier.",
      helpEn: "What must be known that day; sealed with the case.")
  }

  static var followUpStatus: FieldWords {
    FieldWords(
      fr: "Ce qu'il est devenu", en: "What became of it", helpFr: "Ce que le suivi est devenu.",
      helpEn: "What became of the follow-up.")
  }

  static var contactDay: FieldWords {
    FieldWords(
      fr: "Jour de l'essai", en: "Day of the attempt", helpFr: "j, hier, 24/11...",
      helpEn: "t, yesterday, 24/11...")
  }

  static var contactTime: FieldWords {
    FieldWords(
      fr: "Heure de l'essai", en: "Time of the attempt",
      helpFr: "9h30 ou 0930 ; réessayer à une autre heure aide.",
      helpEn: "9:30 or 0930; trying at another hour helps.")
  }

  static var contactChannel: FieldWords {
    FieldWords(
      fr: "Moyen essayé", en: "Means tried", helpFr: "Appel, bureau, domicile, message. F4 = liste.",
      helpEn: "Call, office, home, message. F4 = list.")
  }

  static var contactResult: FieldWords {
    FieldWords(
      fr: "Résultat de l'essai", en: "Result of attempt",
      helpFr: "Joint(e), ne répond pas, parent joint, reparti(e)... F4 = liste.",
      helpEn: "Reached, no answer, relative reached, left again... F4 = list.")
  }

  static var contactNote: FieldWords {
    FieldWords(
      fr: "Ce qui a été dit", en: "What was said", helpFr: "L'essentiel ; scellé avec le dossier.",
      helpEn: "The essential; sealed with the case.")
  }
}
