/// Whether the conditions of the plan are there, each with a note.
extension FieldWords {
  static var planMotivation: FieldWords {
    FieldWords(
      fr: "Motivation suffisante", en: "Motivated",
      helpFr: "La personne tient-elle elle-même à ce projet ?",
      helpEn: "Does the person care for this project?")
  }

  static var planMotivationNote: FieldWords {
    FieldWords(
      fr: "Note motivation", en: "On motivation",
      helpFr: "Ce qui la porte, ce qui la retient.",
      helpEn: "What carries the person, what holds them back.")
  }

  static var planSkill: FieldWords {
    FieldWords(
      fr: "Compétence acquise", en: "Has the skill",
      helpFr: "Sait-elle déjà faire ce que le projet demande ?",
      helpEn: "Can the person already do what the project asks?")
  }

  static var planSkillNote: FieldWords {
    FieldWords(
      fr: "Note compétence", en: "On skill",
      helpFr: "Où elle a appris, ce qui reste à apprendre.",
      helpEn: "Where it was learnt, what is left to learn.")
  }

  static var planMarket: FieldWords {
    FieldWords(
      fr: "Marché existant", en: "There is a market",
      helpFr: "Y a-t-il des clients ou un employeur à portée ?",
      helpEn: "Are there customers or an employer within reach?")
  }

  static var planMarketNote: FieldWords {
    FieldWords(
      fr: "Note marché", en: "On the market",
      helpFr: "Qui achète, qui vend déjà, à quel prix.",
      helpEn: "Who buys, who sells already, at what price.")
  }

  static var planCapital: FieldWords {
    FieldWords(
      fr: "Capital disponible", en: "Capital at hand",
      helpFr: "L'argent ou le matériel de départ est-il là ?",
      helpEn: "Is the money or equipment to start with there?")
  }

  static var planCapitalNote: FieldWords {
    FieldWords(
      fr: "Note capital", en: "On capital",
      helpFr: "Ce qui est là, ce qui manque, qui peut apporter le reste.",
      helpEn: "What is there, what is missing, who can bring the rest.")
  }

  static var planFamily: FieldWords {
    FieldWords(
      fr: "Accord de la famille", en: "Family agrees",
      helpFr: "La famille soutient-elle ce projet ?",
      helpEn: "Does the family support this project?")
  }

  static var planFamilyNote: FieldWords {
    FieldWords(
      fr: "Note accord familial", en: "On the family's view",
      helpFr: "Qui soutient, qui s'oppose, ce que la famille peut faire.",
      helpEn: "Who supports, who objects, what the family can do.")
  }

  static var planPlace: FieldWords {
    FieldWords(
      fr: "Lieu disponible", en: "Place available",
      helpFr: "Le terrain, le local ou la place au marché est-il là ?",
      helpEn: "Is the land, the room or the market stall there?")
  }

  static var planPlaceNote: FieldWords {
    FieldWords(
      fr: "Note sur le lieu", en: "On the place",
      helpFr: "Où, à qui il appartient, à quel prix.",
      helpEn: "Where it is, whose it is, at what price.")
  }
}
