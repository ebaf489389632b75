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

  static var closingNeed: FieldWords {
    FieldWords(
      fr: "Issue du besoin", en: "Outcome of need",
      helpFr: "Ce que ce besoin, au numéro écrit plus haut, est devenu. F4 = liste.",
      helpEn: "What became of this need, by the number above. F4 = list.")
  }

  static var closingReferral: FieldWords {
    FieldWords(
      fr: "Issue référencement", en: "End of referral",
      helpFr: "Ce que ce référencement, au numéro écrit plus haut, est devenu. F4 = liste.",
      helpEn: "What became of this referral, by the number above. F4 = list.")
  }

  static var closingTold: FieldWords {
    FieldWords(
      fr: "Personne informée", en: "Person informed",
      helpFr: "La personne sait-elle ce que ses référencements sont devenus ?",
      helpEn: "Does the person know what became of their referrals?")
  }

  static var closingUntold: FieldWords {
    FieldWords(
      fr: "Pourquoi pas informée", en: "Why not informed",
      helpFr: "Décès, repartie, injoignable, en danger si elle le sait... F4 = liste.",
      helpEn: "Death, gone again, not reached, in danger if they knew... F4 = list.")
  }

  static var closingContact: FieldWords {
    FieldWords(
      fr: "Accepte d'être joint", en: "May be contacted",
      helpFr: "La personne accepte-t-elle d'être appelée après la clôture ?",
      helpEn: "Does the person agree to be called after the closing?")
  }

  static var closingKept: FieldWords {
    FieldWords(
      fr: "Conservé jusqu'au", en: "Kept until",
      helpFr: "Proposé : cinq ans ; le dossier est alors à revoir. +5a, 31/12/2031...",
      helpEn: "Proposed: five years; then the file is looked at. +5y, 31/12/2031...")
  }

  static var closingDecision: FieldWords {
    FieldWords(
      fr: "Décision", en: "Decision", helpFr: "A approuver, R renvoyer à qui a proposé.",
      helpEn: "A approve, R send back to whoever proposed it.")
  }

  static var closingAnswer: FieldWords {
    FieldWords(
      fr: "Ce qui manque", en: "What is missing", helpFr: "Lu par qui a proposé la clôture.",
      helpEn: "Read by whoever proposed the closing.")
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
