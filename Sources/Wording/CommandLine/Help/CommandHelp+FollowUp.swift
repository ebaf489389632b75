/// What help says of follow-up and holidays.
extension CommandHelp {
  package var agenda: String {
    say(
      fr:
        "Les suivis d'un jour et ce qui est en retard : des lignes, une feuille à imprimer, ou un fichier iCalendar.",
      en: "Follow-ups of a day, and what is late: lines, a sheet to print, or an iCalendar file.")
  }

  package var agendaMore: String {
    say(
      fr: """
        Le fichier iCalendar a tout ce qui est prévu et ce qui a été annulé depuis, avec seulement initiales et numéros \
        de dossier. La feuille porte noms et téléphones.
        """,
      en: """
        The iCalendar file holds everything planned and what was cancelled since, with initials and file numbers only. \
        The sheet bears names and telephone numbers.
        """)
  }

  package var agendaDay: String {
    say(
      fr: "Le jour : 24/11, j+1, lun. (sinon aujourd'hui)",
      en: "The day: 24/11, j+1, lun. (default: today)")
  }

  package var agendaAgent: String {
    say(
      fr: "Seulement les suivis de cet identifiant. (sinon tout le bureau)",
      en: "Only follow-ups of this user name. (default: the whole office)")
  }

  package var agendaICS: String {
    say(
      fr: "Écrire un fichier iCalendar ; - est la sortie standard.",
      en: "Write an iCalendar file; - is standard output.")
  }

  package var agendaSheet: String {
    say(
      fr: "La feuille du jour, à imprimer.",
      en: "The day sheet, for printing.")
  }

  package var arrivals: String {
    say(
      fr: "Les arrivées annoncées : qui est attendu, quand et d'où ; celles en retard d'abord.",
      en: "Announced arrivals: who is expected, when and from where; late ones first.")
  }

  package var arrivalsMore: String {
    say(
      fr: """
        Une ligne : signe (! en retard, . attendus, x venus, - pas venus), jour, heure, qui et d'où, combien sont \
        inscrits, où cela en est.
        """,
      en: """
        A line: sign (! late, . expected, x came, - did not come), day, hour, who and from where, how many are \
        registered, where it stands.
        """)
  }

  package var allArrivals: String {
    say(fr: "Aussi celles qui sont passées.", en: "Also those that are over.")
  }

  package var holidays: String {
    say(
      fr: "Les jours fériés d'une année, comme le calendrier des suivis les connaît.",
      en: "Public holidays of a year, as the follow-up calendar knows them.")
  }

  package var holidaysMore: String {
    say(
      fr: """
        Les jours qui suivent la lune sont calculés et marqués « à confirmer » tant que holidays.yaml, dans le dossier \
        des données du bureau, ne dit pas le jour annoncé.
        """,
      en: """
        Days of the moon are computed and marked "à confirmer" until holidays.yaml, in the office's data directory, \
        says the day that was announced.
        """)
  }

  package var holidaysYear: String {
    say(
      fr: "L'année. (sinon celle-ci)",
      en: "The year. (default: this one)")
  }
}
