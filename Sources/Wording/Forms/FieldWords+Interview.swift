/// The circumstances of an interview with an instrument.
extension FieldWords {
  static var interviewDay: FieldWords {
    FieldWords(
      fr: "Jour de l'entretien", en: "Day of interview",
      helpFr: "Le jour où les questions ont été posées : j, -1, 24/11...",
      helpEn: "The day the questions were put: t, -1, 24/11...")
  }

  static var interviewMoment: FieldWords {
    FieldWords(
      fr: "Étape", en: "Stage",
      helpFr: "Initial (après le retour), suivi, ou final. Une lettre suffit.",
      helpEn: "Baseline (after the return), progress, or final. One letter is enough.")
  }

  static var interviewPlace: FieldWords {
    FieldWords(
      fr: "Lieu de l'entretien", en: "Place of interview",
      helpFr: "Bureau, domicile, téléphone, autre : les réponses n'ont pas le même poids.",
      helpEn: "Office, home, phone, other: answers do not weigh the same.")
  }

  static var interviewInstrument: FieldWords {
    FieldWords(
      fr: "Instrument demandé", en: "Instrument asked",
      helpFr: "L'instrument et sa version ; inscrits par le programme.",
      helpEn: "The instrument and its version; written by the program.")
  }

  static var interviewPresent: FieldWords {
    FieldWords(
      fr: "Autres présents", en: "Others present",
      helpFr: "Qui a entendu les réponses : seul(e), un parent, l'interprète...",
      helpEn: "Who heard the answers: nobody, a relative, the interpreter...")
  }
}
