/// Who the person is, as their papers or they themselves say it.
extension FieldWords {
  static var familyName: FieldWords {
    FieldWords(
      fr: "Nom", en: "Family name",
      helpFr: "Comme sur la pièce ; sans pièce, comme la personne le dit.",
      helpEn: "As on the document; without one, as the person says it.")
  }

  static var givenNames: FieldWords {
    FieldWords(
      fr: "Prénoms", en: "Given names",
      helpFr: "Comme sur la pièce ; sans pièce, comme la personne les dit.",
      helpEn: "As on the document; without one, as the person says them.")
  }

  static var sex: FieldWords {
    FieldWords(
      fr: "Sexe", en: "Sex",
      helpFr: "H homme, F femme ; F9 si la personne préfère ne pas répondre.",
      helpEn: "H man, F woman; F9 if the person prefers not to say.")
  }

  static var nickname: FieldWords {
    FieldWords(
      fr: "Surnom", en: "Nickname",
      helpFr: "Le nom sous lequel le village ou le quartier connaît la personne.",
      helpEn: "The name by which the village or quarter knows the person.")
  }

  static var birth: FieldWords {
    FieldWords(
      fr: "Né(e) le", en: "Born on",
      helpFr: "24/11/1990, 03/1984, 1984, ou un âge estimé : 34a.",
      helpEn: "24/11/1990, 03/1984, 1984, or an estimated age: 34y.")
  }

  static var birthPlace: FieldWords {
    FieldWords(
      fr: "Lieu de naissance", en: "Place of birth",
      helpFr: "Village, commune ou ville, comme sur la pièce.",
      helpEn: "Village, commune or town, as on the document.")
  }

  static var nationality: FieldWords {
    FieldWords(
      fr: "Nationalité", en: "Nationality",
      helpFr: "Trois lettres du pays (SEN) ou premières lettres. F4 = liste.",
      helpEn: "Three letters of the country (SEN) or first letters. F4 = list.")
  }

  static var documentKind: FieldWords {
    FieldWords(
      fr: "Pièce d'identité", en: "Identity document",
      helpFr: "La pièce présentée aujourd'hui, ou RIE s'il n'y en a pas. F4 = liste.",
      helpEn: "The document shown today, or RIE if there is none. F4 = list.")
  }

  static var documentNumber: FieldWords {
    FieldWords(
      fr: "Numéro de la pièce", en: "Document number",
      helpFr: "Comme il est écrit ; aucun numéro n'est refusé.",
      helpEn: "As it is written; no number is refused.")
  }

  static var fatherName: FieldWords {
    FieldWords(
      fr: "Prénom du père", en: "Father's given name",
      helpFr: "Aide à distinguer deux personnes qui portent le même nom.",
      helpEn: "Helps to tell apart two people of the same name.")
  }

  static var motherName: FieldWords {
    FieldWords(
      fr: "Prénom, nom mère", en: "Mother's full name",
      helpFr: "Nom de naissance de la mère ; aide à distinguer les homonymes.",
      helpEn: "The mother's birth name; helps to tell namesakes apart.")
  }

  static var firstLanguage: FieldWords {
    FieldWords(
      fr: "Première langue", en: "First language",
      helpFr: "Celle que la personne parle le mieux. F4 = liste.",
      helpEn: "The one the person speaks best. F4 = list.")
  }

  static var literacy: FieldWords {
    FieldWords(
      fr: "Sait lire", en: "Can read",
      helpFr: "Français, arabe ou ajami, autre, ou ne lit pas.",
      helpEn: "French, Arabic or ajami, another, or does not read.")
  }
}
