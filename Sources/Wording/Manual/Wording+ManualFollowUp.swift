/// Following people up: the calendar, the follow-ups of a case, attempts, the day sheet.
extension Wording {
  var followUpChapter: ManualChapter {
    ManualChapter(
      topic: .followUp,
      title: say(fr: "Suivre les personnes", en: "Following people up"),
      paragraphs: [
        say(
          fr: """
            Aujourd'hui dit ce qui est en retard, ce qui est à faire, qui n'a eu aucun contact depuis 90 jours et qui n'a \
            pas de prochaine date. s ouvre le calendrier : semaine (s), jour heure par heure (j), mois (m), liste (l). o \
            passe de mes dossiers à tout le bureau. Ce qui est en retard vient en premier, de quelque semaine que ce soit.
            """,
          en: """
            Today says what is late, what is due, who had no contact for 90 days and who has no next date. s opens the \
            calendar: week (s), day by hours (j), month (m), list (l). o goes from my cases to the whole office. What is \
            late comes first, whatever week it is from.
            """),
        say(
          fr: """
            Sur une ligne : f = fait, qui ouvre la fiche qui convient ; a = absent ; e = autre suite ; c = essai de contact ; \
            p = reporter, avec +7, lun, j+14 ou 24/12, et une heure si on veut : lun 9h30. u défait le dernier acte. r reporte \
            tout le retard, ou tout un jour, après un aperçu : Espace sort une ligne du lot, F2 reporte.
            """,
          en: """
            On a line: f = done, which opens the form that fits; a = absent; e = other outcome; c = contact attempt; p = move, \
            with +7, mon, j+14 or 24/12, and an hour if wanted: mon 9h30. u undoes the last act. r moves all that is late, or \
            a whole day, after a preview: Space leaves a line out, F2 moves them.
            """),
        say(
          fr: """
            Sur un dossier, s montre ses suivis. Les règles proposent, marqué + : Entrée retient, x écarte, g retient tout. \
            n prévoit à la main, une fois ou à répétition. Ce qui tombe un jour fermé passe au jour ouvert suivant, et c'est \
            dit. Comment appeler sans danger se lit avant le numéro.
            """,
          en: """
            On a case, s shows its follow-ups. Rules propose, marked +: Enter keeps, x sets aside, g keeps all. n plans by \
            hand, once or again and again. What falls on a closed day goes to the next open day, and this is said. How to \
            call without danger is read before the number.
            """),
        say(
          fr: """
            Un essai n'est pas un contact : parler à la personne en est un. Après plusieurs essais, le programme propose la \
            personne de confiance, une visite, puis i = injoignable. Reparti(e) et décédé(e) arrêtent aussitôt les rappels. \
            k sur le dossier propose la clôture, \
            avec l'issue de chaque besoin et de chaque référencement ; une deuxième personne l'approuve ou la renvoie, par k. Clore annule ce qui était \
            prévu ; rouvrir le prévoit de nouveau.
            """,
          en: """
            An attempt is no contact: speaking with the person is. After several attempts the program proposes the trusted \
            contact, a visit, then i = unreachable. Left again and deceased stop reminders at once. k on the case proposes \
            to close it, with the outcome of each need and referral; a second person approves or sends it back, by k. Closing cancels what \
            was planned; reopening plans it again.
            """),
        say(
          fr: """
            i imprime la feuille du jour ou, sans imprimante, l'écrit là où vont les papiers. Sur la \
            page de l'équipe, c confie tous les dossiers de quelqu'un, après la liste de ce qui part. Le bureau peut écrire \
            ses jours fériés (holidays.yaml) et ses règles (rules.yaml) dans le répertoire des données ; baos files les donne à adapter.
            """,
          en: """
            i prints the day sheet or, without a printer, writes it where papers go. On the staff page, c \
            hands over all cases of somebody, after the list of what goes. The office may write its holidays \
            (holidays.yaml) and its rules (rules.yaml) in the data directory; baos files gives them to adapt.
            """),
      ].map(flowing))
  }
}
