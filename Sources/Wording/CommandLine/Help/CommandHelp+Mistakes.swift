/// What is wrong with options that the parser itself cannot judge.
extension CommandHelp {
  package var yearLimits: String { say(fr: "L'année : de 1850 à 2199.", en: "The year: 1850 to 2199.") }
  package var oneAgendaForm: String {
    say(fr: "Un seul de --ics, --sheet, --json.", en: "Only one of --ics, --sheet, --json.")
  }
  package var printIsText: String {
    say(
      fr: "--print imprime le texte : sans --html ni --out.",
      en: "--print prints the text: without --html or --out.")
  }
  package var nameNeeded: String { say(fr: "--name : il faut un nom.", en: "--name: a name is needed.") }
  package var limitLimits: String { say(fr: "--limit : 1 ou plus.", en: "--limit: 1 or more.") }
  package var casesLimits: String { say(fr: "--cases : de 0 à 1000000.", en: "--cases: 0 to 1000000.") }
  package var prepareNeedsData: String {
    say(fr: "--prepare veut un dossier : --data DIR.", en: "--prepare wants a directory: --data DIR.")
  }
  package var idleLimits: String { say(fr: "--idle : de 1 à 60 minutes.", en: "--idle: 1 to 60 minutes.") }
  package var jsonOrCSV: String { say(fr: "Un seul de --json, --csv.", en: "Only one of --json, --csv.") }
}
