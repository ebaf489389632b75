/// The sittings of an integrated assessment: each is dated, and says in what circumstances answers were given.
extension FieldWords {
  static var assessmentMoment: FieldWords {
    FieldWords(
      fr: "Moment du bilan", en: "Stage of assessment",
      helpFr: "Initial (après le retour), suivi ou final. Une lettre suffit.",
      helpEn: "Baseline (after the return), progress or final. One letter is enough.")
  }

  static var sittingDay: FieldWords {
    FieldWords(
      fr: "Jour de la séance", en: "Day of sitting",
      helpFr: "Une évaluation peut prendre plusieurs séances ; chacune a son jour.",
      helpEn: "An assessment may take several sittings; each has its day.")
  }

  static var sittingPlace: FieldWords {
    FieldWords(
      fr: "Lieu de la séance", en: "Place of sitting",
      helpFr: "Bureau, domicile, téléphone : les réponses n'ont pas le même poids.",
      helpEn: "Office, home, telephone: answers do not weigh the same.")
  }

  static var sittingLanguage: FieldWords {
    FieldWords(
      fr: "Langue de la séance", en: "Sitting language",
      helpFr: "La langue dans laquelle les questions ont été posées. F4 = liste.",
      helpEn: "The language the questions were put in. F4 = list.")
  }

  static var sittingInterpreter: FieldWords {
    FieldWords(
      fr: "Avec interprète", en: "With an interpreter",
      helpFr: "Quelqu'un a-t-il traduit les questions et les réponses ?",
      helpEn: "Did somebody translate questions and answers?")
  }

  static var sittingInterpreterName: FieldWords {
    FieldWords(
      fr: "Qui interprète", en: "Who interprets",
      helpFr: "Nom, et lien avec la personne s'il y en a un.",
      helpEn: "Name, and the link to the person if there is one.")
  }

  static var sittingPresent: FieldWords {
    FieldWords(
      fr: "Présents à la séance", en: "Present at sitting",
      helpFr: "Qui a entendu les réponses : personne d'autre, un parent, un voisin.",
      helpEn: "Who heard the answers: nobody else, a relative, a neighbour.")
  }
}
