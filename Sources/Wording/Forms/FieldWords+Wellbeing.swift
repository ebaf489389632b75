/// The psychosocial dimension of the assessment; nothing in it is a diagnosis.
extension FieldWords {
  static var wellbeing: FieldWords {
    FieldWords(
      fr: "Bien-être général", en: "General well-being",
      helpFr: "Comment la personne va ces deux dernières semaines, en un mot.",
      helpEn: "How the person has been these two weeks, in one word.")
  }

  static var supportNetwork: FieldWords {
    FieldWords(
      fr: "Soutien de proches", en: "Support network",
      helpFr: "Y a-t-il des gens à qui parler et demander de l'aide ?",
      helpEn: "Are there people to talk to and to ask for help?")
  }

  static var supportPeople: FieldWords {
    FieldWords(
      fr: "Sur qui compter", en: "Who can be relied on",
      helpFr: "Qui : parent, ami, imam, voisine, association.",
      helpEn: "Who: a relative, a friend, the imam, a neighbour, a group.")
  }

  static var sleep: FieldWords {
    FieldWords(
      fr: "Sommeil", en: "Sleep",
      helpFr: "Ces deux dernières semaines.",
      helpEn: "These last two weeks.")
  }

  static var distress: FieldWords {
    FieldWords(
      fr: "Signes de détresse", en: "Signs of distress",
      helpFr: "Colère, tristesse, peur, solitude. Souvent = alerte. Pas un diagnostic.",
      helpEn: "Anger, sadness, fear, loneliness. Often = alert. Not a diagnosis.")
  }

  static var distressSigns: FieldWords {
    FieldWords(
      fr: "Quels signes", en: "Which signs",
      helpFr: "Plusieurs réponses, sans insister. F4 = liste.",
      helpEn: "Several answers, without insisting. F4 = list.")
  }

  static var familyTension: FieldWords {
    FieldWords(
      fr: "Tensions au foyer", en: "Family tension",
      helpFr: "Disputes importantes depuis le retour.",
      helpEn: "Serious quarrels since the return.")
  }

  static var safetyHome: FieldWords {
    FieldWords(
      fr: "Sécurité au foyer", en: "Safety at home",
      helpFr: "Demander en privé. Rarement ou jamais = alerte.",
      helpEn: "Ask in private. Seldom or never = alert.")
  }

  static var safetyOutside: FieldWords {
    FieldWords(
      fr: "Sécurité dehors", en: "Safety outside",
      helpFr: "La personne et sa famille, dans la rue, au marché, de nuit.",
      helpEn: "The person and the family, in the street, at market, at night.")
  }

  static var supportWish: FieldWords {
    FieldWords(
      fr: "Veut un soutien psy", en: "Wants support",
      helpFr: "Souhaite parler à un(e) spécialiste. Oui = orienter sans attendre.",
      helpEn: "Would like to talk to a specialist. Yes = refer without delay.")
  }

  static var wellbeingNote: FieldWords {
    FieldWords(
      fr: "Note de bien-être", en: "Well-being note",
      helpFr: "Lue par l'assistant(e) psychosocial(e) et le ou la responsable.",
      helpEn: "Read by the psychosocial assistant and the head of office.")
  }
}
