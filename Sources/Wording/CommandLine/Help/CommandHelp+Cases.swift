/// What help says of cases.
extension CommandHelp {
  package var find: String {
    say(
      fr: "Trouver des dossiers par nom (toute orthographe), numéro, téléphone, village ou parent.",
      en: "Find cases by name in any spelling, number, phone, village or parent.")
  }

  package var findText: String {
    say(
      fr: "Ce qu'on cherche.",
      en: "What to look for.")
  }

  package var findLimit: String {
    say(
      fr: "Au plus tant de dossiers.",
      en: "At most this many cases.")
  }

  package var match: String {
    say(
      fr: "Noter la ressemblance de deux noms et dire pourquoi. Ne lit aucune donnée du bureau.",
      en: "Score two names and give the reasons. Reads no data of the office.")
  }

  package var matchFirst: String {
    say(
      fr: "Un nom, comme quelqu'un l'écrirait.",
      en: "A name, as somebody might write it.")
  }

  package var matchSecond: String {
    say(
      fr: "Un autre.",
      en: "Another.")
  }

  package var caseFile: String {
    say(
      fr: "Montrer un dossier par son numéro. Ce qui est protégé reste scellé.",
      en: "Show a case by its number. Protected parts stay sealed.")
  }

  package var caseNumber: String {
    say(
      fr: "Numéro de dossier, avec ou sans tirets.",
      en: "Case number, with or without dashes.")
  }
}
