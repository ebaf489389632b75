/// What presses today, and what was given already, here or elsewhere.
extension FieldWords {
  static var shelterTonight: FieldWords {
    FieldWords(
      fr: "Toit pour cette nuit", en: "Shelter tonight",
      helpFr: "La personne sait-elle où dormir en sécurité ce soir ?",
      helpEn: "Does the person know where to sleep safely tonight?")
  }

  static var immediateNeeds: FieldWords {
    FieldWords(
      fr: "Besoins immédiats", en: "Immediate needs",
      helpFr: "Plusieurs réponses : codes séparés par des espaces. F4 = liste.",
      helpEn: "Several answers: codes with spaces between. F4 = list.")
  }

  static var helpGiven: FieldWords {
    FieldWords(
      fr: "Aide remise ce jour", en: "Help given today",
      helpFr: "Ce que le bureau a donné aujourd'hui. F4 = liste.",
      helpEn: "What the office gave today. F4 = list.")
  }

  static var helpAmount: FieldWords {
    FieldWords(
      fr: "Montant remis", en: "Amount given",
      helpFr: "En FCFA ; 0 si rien n'a été remis en argent.",
      helpEn: "In FCFA; 0 if no money was given.")
  }

  static var helpElsewhere: FieldWords {
    FieldWords(
      fr: "Aide reçue ailleurs", en: "Helped elsewhere",
      helpFr: "Un autre organisme a-t-il déjà aidé pour ce retour ?",
      helpEn: "Has another body already helped for this return?")
  }

  static var helpElsewhereNote: FieldWords {
    FieldWords(
      fr: "Par qui, quoi, quand", en: "By whom, what, when",
      helpFr: "Organisme, aide, montant et date, pour éviter les doublons.",
      helpEn: "Body, help, amount and date, so that nothing is given twice.")
  }

  static var needsNote: FieldWords {
    FieldWords(
      fr: "Note sur les besoins", en: "Note on needs",
      helpFr: "Ce qui presse, et ce que la personne peut faire elle-même.",
      helpEn: "What presses, and what the person can do alone.")
  }
}
