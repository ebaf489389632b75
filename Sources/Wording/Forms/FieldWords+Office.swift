/// The first opening of an office, and its staff.
extension FieldWords {
  static var officeRegion: FieldWords {
    FieldWords(
      fr: "Région", en: "Region",
      helpFr: "La région du bureau, par son nom (kol, dak...) ou son numéro. F4 = liste.",
      helpEn: "The office's region, by its name (kol, dak...) or number. F4 = list.")
  }

  static var officeName: FieldWords {
    FieldWords(
      fr: "Nom du bureau", en: "Name of the office",
      helpFr: "Comme il doit paraître à l'écran et sur papier : BAOS Kolda.",
      helpEn: "As it must appear on screen and paper: BAOS Kolda.")
  }

  static var headName: FieldWords {
    FieldWords(
      fr: "Responsable du bureau", en: "Head of the office",
      helpFr: "Prénom et nom ; cette personne ouvre le bureau et ajoute l'équipe.",
      helpEn: "Given and family name; they open the office and add the team.")
  }

  static var officeLanguage: FieldWords {
    FieldWords(
      fr: "Langue de l'écran", en: "Screen language",
      helpFr: "Français ou anglais ; chacun peut ensuite en changer.",
      helpEn: "French or English; each person can change it later.")
  }

  static var staffLogin: FieldWords {
    FieldWords(
      fr: "Identifiant", en: "Login",
      helpFr: "Lettres minuscules sans accent, chiffres, point ou tiret : a.diallo",
      helpEn: "Small letters without accents, digits, dot or dash: a.diallo")
  }

  static var staffName: FieldWords {
    FieldWords(
      fr: "Nom affiché", en: "Shown name",
      helpFr: "Comme il paraît à l'écran et dans l'historique : A. Diallo.",
      helpEn: "As it appears on screen and in the history: A. Diallo.")
  }

  static var staffRole: FieldWords {
    FieldWords(
      fr: "Rôle", en: "Role",
      helpFr: "Ce que la personne fait au bureau ; décide de ce qu'elle peut lire.",
      helpEn: "What they do at the office; it decides what they may read.")
  }
}
