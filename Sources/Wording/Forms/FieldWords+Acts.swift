/// What is asked when a case is closed, reopened or handed over, and when an alert is answered for.
extension FieldWords {
  static var closingReason: FieldWords {
    FieldWords(
      fr: "Motif de clôture", en: "Reason for closing",
      helpFr: "Pourquoi l'accompagnement s'arrête. F4 = liste.",
      helpEn: "Why the support ends. F4 = list.")
  }

  static var closingNote: FieldWords {
    FieldWords(
      fr: "Bilan", en: "Summary",
      helpFr: "Où en est la personne, ce qui a été fait, ce qui reste.",
      helpEn: "Where the person stands, what was done, what is left.")
  }

  static var reopeningReason: FieldWords {
    FieldWords(
      fr: "Motif de réouverture", en: "Reason for reopening",
      helpFr: "Ce qui a changé depuis la clôture.",
      helpEn: "What has changed since the case was closed.")
  }

  static var newAgent: FieldWords {
    FieldWords(
      fr: "Confié à", en: "Handed to",
      helpFr: "La personne de l'équipe qui répondra désormais du dossier.",
      helpEn: "The member of staff who answers for the case from now on.")
  }

  static var handoverReason: FieldWords {
    FieldWords(
      fr: "Motif de passation", en: "Reason for handover",
      helpFr: "Congé, fin de contrat, langue, charge de travail...",
      helpEn: "Leave, end of contract, language, workload...")
  }

  static var flagAction: FieldWords {
    FieldWords(
      fr: "Conduite tenue", en: "Action taken",
      helpFr: "Ce qui a été fait devant cette alerte. F4 = liste.",
      helpEn: "What was done about this alert. F4 = list.")
  }

  static var flagActionNote: FieldWords {
    FieldWords(
      fr: "Précisions", en: "Details",
      helpFr: "Qui a été appelé, à quelle heure, ce qui a été convenu.",
      helpEn: "Who was called, at what time, what was agreed.")
  }

  static var flagClosingText: FieldWords {
    FieldWords(
      fr: "Pourquoi la clore", en: "Why close it",
      helpFr: "Ce qui permet de clore l'alerte : elle restera à l'historique.",
      helpEn: "What allows the alert to be closed: it stays in the history.")
  }

  static var unsealingReason: FieldWords {
    FieldWords(
      fr: "Motif de lecture", en: "Reason for reading",
      helpFr: "Pourquoi cette partie doit être lue : le motif reste au journal.",
      helpEn: "Why this part must be read: the reason stays in the journal.")
  }
}
