/// How a person is received, section by section, and how things are typed.
extension Wording {
  var intakeChapter: ManualChapter {
    ManualChapter(
      topic: .intake,
      title: say(fr: "Accueillir une personne", en: "Registering a person"),
      paragraphs: [
        say(
          fr: """
            L'accueil a sept sections : consentement, identité, contacts, famille, retour, besoins, \
            dépistage. La liste de gauche dit où l'on est et ce qui reste ; F7 et F8 passent d'une \
            section à l'autre, dans l'ordre que demande l'entretien.
            """,
          en: """
            Intake has seven sections: consent, identity, contact, family, return, needs, screening. The \
            list on the left says where you are and what is left; F7 and F8 move from one section to \
            another, in the order that the interview asks for.
            """),
        say(
          fr: """
            Commencer par lire le texte du consentement, dans la langue de la personne. Si elle refuse \
            l'entretien, les autres sections se ferment, mais l'aide urgente du jour peut toujours être \
            notée, sans nom.
            """,
          en: """
            Begin by reading the consent text, in the person's language. If they refuse the interview the \
            other sections close, but today's urgent help can always be recorded, without a name.
            """),
        say(
          fr: """
            Une étoile marque une réponse obligatoire, un point d'exclamation ce qui est à revoir, un \
            point une question sautée, avec sa raison. Une réponse douteuse reste telle que tapée : rien \
            n'empêche de continuer, et tout est repris à la relecture avant d'enregistrer.
            """,
          en: """
            A star marks a required answer, an exclamation mark what is to be reviewed, a dot a skipped \
            question, with its reason. A doubtful answer stays as it was typed: nothing keeps you from \
            going on, and all is looked at again in the review before saving.
            """),
        say(
          fr: """
            F4 montre la liste des choix d'un champ ; taper un code ou quelques lettres, les accents ne \
            comptent pas. F5 reprend la réponse du dossier précédent, utile quand plusieurs personnes \
            arrivent du même vol.
            """,
          en: """
            F4 shows the list of choices of a field; type a code or a few letters, accents do not count. \
            F5 repeats the answer of the previous record, which helps when several people come from one \
            flight.
            """),
        say(
          fr: """
            F2 passe par la relecture, puis enregistre tout d'un seul coup et montre le numéro du \
            dossier, par exemple KLD-26-00123-K. La dernière lettre contrôle les autres : une faute de \
            frappe dans un numéro est toujours signalée.
            """,
          en: """
            F2 goes through the review, then saves everything at once and shows the case number, for \
            example KLD-26-00123-K. The last letter checks the others: a slip in a number is always \
            noticed.
            """),
      ].map(flowing))
  }

  var typingChapter: ManualChapter {
    ManualChapter(
      topic: .typing,
      title: say(fr: "Taper une date, un montant, un numéro", en: "Typing a date, an amount, a number"),
      paragraphs: [
        say(
          fr: """
            Date d'un jour : j (aujourd'hui), -1 (hier), j+7, +2s (deux semaines), +1m (un mois), lun, \
            24, 24/11, 241126, 24112026. Une écriture courte vise le passé pour un retour ou une \
            naissance, l'avenir pour un rendez-vous. Le programme répète en entier ce qu'il a compris : \
            mar. 01/12/2026 (J+7).
            """,
          en: """
            A day: t (today), -1 (yesterday), +7, +2w (two weeks), +1m (a month), mon, 24, 24/11, 241126, \
            24112026. A short writing looks back for a return or a birth, ahead for an appointment. The \
            program repeats in full what it understood: Tue 01/12/2026 (D+7).
            """),
        say(
          fr: """
            Date de naissance : un jour, un mois (03/1984), une année (1984) ou un âge estimé (34a). Ne \
            jamais inventer un 1er janvier : une année seule dit mieux ce que l'on sait.
            """,
          en: """
            Date of birth: a day, a month (03/1984), a year (1984) or an estimated age (34y). Never \
            invent a 1 January: a year alone says better what is known.
            """),
        say(
          fr: """
            Montants en francs CFA : 1250000, 1 250 000 ou 1,25M. Téléphones : toute écriture, numéros \
            étrangers compris ; aucun numéro ni aucune pièce n'est refusé, un numéro inhabituel est \
            seulement signalé.
            """,
          en: """
            Amounts in CFA francs: 1250000, 1 250 000 or 1,25M. Phones: any way of writing, foreign \
            numbers too; no number and no document is refused, an unusual one is only pointed out.
            """),
      ].map(flowing))
  }

  var noAnswerChapter: ManualChapter {
    ManualChapter(
      topic: .noAnswer,
      title: say(fr: "Quand il n'y a pas de réponse", en: "When there is no answer"),
      paragraphs: [
        say(
          fr: """
            F9 dit pourquoi : non communiqué (la personne préfère ne pas le dire), inconnu (elle ne le \
            sait pas), sans objet, non demandé. Ce sont de vraies réponses : elles se comptent, et un \
            champ vide ne veut rien dire.
            """,
          en: """
            F9 says why: not disclosed (the person prefers not to say), unknown (they do not know), not \
            applicable, not asked. These are real answers: they are counted, and an empty field says \
            nothing.
            """),
        say(
          fr: """
            Ne jamais insister. Une question laissée aujourd'hui peut être reprise à une visite suivante.
            """,
          en: """
            Never press. A question left today can be taken up at a later visit.
            """),
      ].map(flowing))
  }

  var alreadyKnownChapter: ManualChapter {
    ManualChapter(
      topic: .alreadyKnown,
      title: say(fr: "Déjà connue ?", en: "Already known?"),
      paragraphs: [
        say(
          fr: """
            Pendant que le nom se tape, le programme montre les personnes qui lui ressemblent, avec une \
            note sur 100 et ses raisons : nom sous une autre écriture, année de naissance, village, \
            téléphone, parents, pièce. F6 les montre côte à côte.
            """,
          en: """
            While the name is typed the program shows people who look alike, with a score out of 100 and \
            its reasons: a name in another spelling, year of birth, village, phone, parents, document. F6 \
            shows them side by side.
            """),
        say(
          fr: """
            Trois réponses : même personne (un nouveau retour s'ajoute à son histoire), même foyer, pas \
            la même personne (retenu, avec le nom de qui l'a dit). Le programme ne fusionne jamais rien \
            de lui-même ; deux jumeaux ne sont pas un doublon.
            """,
          en: """
            Three answers: the same person (a new return is added to their history), the same household, \
            not the same person (remembered, with the name of who said so). The program never merges \
            anything by itself; twins are not duplicates.
            """),
      ].map(flowing))
  }

  var alertsChapter: ManualChapter {
    ManualChapter(
      topic: .alerts,
      title: say(fr: "Les signaux d'alerte", en: "Red flags"),
      paragraphs: [
        say(
          fr: """
            Une réponse grave (idées suicidaires, enfant seul, traite, violence, menace, maladie aiguë, \
            nuit dehors) ouvre aussitôt une fenêtre : la conduite à tenir, les numéros à appeler, le \
            délai. La personne passe avant l'écran : on peut y répondre plus tard.
            """,
          en: """
            A grave answer (suicidal thoughts, a child alone, trafficking, violence, threat, acute \
            illness, a night outside) opens a window at once: what to do, the numbers to call, how soon. \
            The person comes before the screen: it can be answered for later.
            """),
        say(
          fr: """
            Quelqu'un doit répondre de chaque alerte, sous son nom, en disant ce qui a été fait. Une \
            alerte ne disparaît ni avec la réponse corrigée ni avec le dossier clos : elle se lève par un \
            texte. Les conduites proposées sont à remplacer par la procédure du bureau.
            """,
          en: """
            Somebody must answer for each red flag, under their name, saying what was done. A flag goes \
            away neither with the corrected answer nor with the closed case: it is closed by a text. The \
            conducts shown are proposals, to be replaced by the office's own procedure.
            """),
      ].map(flowing))
  }
}
