/// People who are announced: noting who is coming, the day itself, who did not come.
extension Wording {
  var arrivalsChapter: ManualChapter {
    ManualChapter(
      topic: .arrivals,
      title: say(fr: "Arrivées annoncées", en: "Announced arrivals"),
      paragraphs: [
        say(
          fr: """
            L'OIM, la police des frontières, l'aéroport, un consulat, une famille ou un autre bureau annonce que quelqu'un \
            arrive : sur Aujourd'hui, a le note, dans l'ordre d'un appel. Le jour (j+2, lun, 24/12), une personne, une \
            famille ou un groupe (P, F, G), combien, d'où, qui le dit : quinze touches pour un groupe, F2 enregistre. F5 \
            reprend l'annonce d'avant. Ce qui est à prévoir se coche dans une liste ; un jour qui n'est pas sûr se dit \
            par V, vers ce jour-là. Si quelqu'un d'autre a annoncé les mêmes personnes, une ligne en haut le dit.
            """,
          en: """
            IOM, the border police, the airport, a consulate, a family or another office announces that somebody is \
            coming: on Today, a notes it, in the order of a call. The day (j+2, mon, 24/12), one person, a family or a \
            group (P, F, G), how many, from where, who says so: fifteen keys for a group, F2 saves. F5 repeats the \
            announcement before. What must be ready is ticked in a list; a day that is not certain is said by V, about \
            that day. Where somebody else has announced the same people, a line at the top says so.
            """),
        say(
          fr: """
            Aujourd'hui montre en haut les arrivées du jour et celles dont le jour est passé sans suite, avec ! ; celles \
            des sept jours viennent plus bas. Elles ne disparaissent jamais seules. l donne la liste, f y ajoute les \
            passées ; le calendrier et la feuille du jour les disent aussi.
            """,
          en: """
            Today shows at the top the arrivals of the day and those whose day passed without an outcome, with !; those \
            of the next seven days stand below. They never vanish by themselves. l gives the list, f adds the past ones; \
            the calendar and the day sheet tell them too.
            """),
        say(
          fr: """
            Sur l'annonce : n inscrit quelqu'un, et ce que l'annonce a dit est déjà dans la fiche : pays, entrée, \
            transport, jour, et le nom d'une personne seule. n encore, après l'enregistrement, passe à la personne \
            suivante du groupe. La dernière inscrite termine l'annonce ; f la termine avant, si tous ceux qui devaient \
            venir sont là. a dit pourquoi personne n'est venu, p reporte à un autre jour, dimanche compris, m corrige, \
            u défait le dernier acte, r attend de nouveau.
            """,
          en: """
            On the announcement: n registers somebody, and what the notice said is in the form already: country, entry, \
            transport, day, and the name of a person alone. n again, after saving, goes on to the next of the group. The \
            last one registered ends the announcement; f ends it before, when all who were to come are here. a says why \
            nobody came, p puts it off to another day, Sundays too, m corrects, u undoes the last act, r expects again.
            """),
        say(
          fr: """
            Qui arrive, d'où et par quel vol est scellé avec les noms. L'accueil le lit, car il reçoit : rien de \
            confidentiel dans la note.
            """,
          en: """
            Who is coming, from where and on which flight is sealed with the names. Reception reads it, since it receives \
            them: nothing in confidence in the note.
            """),
      ].map(flowing))
  }
}
