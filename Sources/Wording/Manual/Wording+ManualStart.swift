/// What an office does once, and every morning.
extension Wording {
  var firstOpeningChapter: ManualChapter {
    ManualChapter(
      topic: .firstOpening,
      title: say(fr: "Ouvrir le bureau", en: "Opening the office"),
      paragraphs: [
        say(
          fr: """
            Taper baos. La première fois, le programme demande la région, le nom du bureau, le nom de la \
            personne responsable, la langue de l'écran et une phrase de passe. Cela se fait une seule \
            fois par bureau, par la personne responsable.
            """,
          en: """
            Type baos. The first time, the program asks for the region, the name of the office, the name \
            of the head of office, the language of the screen and a passphrase. This is done once for an \
            office, by its head.
            """),
        say(
          fr: """
            Le programme montre ensuite la clé papier de secours. La recopier à la main, groupe par \
            groupe, la retaper comme il le demande, puis la mettre sous enveloppe fermée dans un lieu \
            sûr, loin de la machine. Elle n'est montrée qu'une fois.
            """,
          en: """
            The program then shows the paper recovery key. Copy it by hand, group by group, type it back \
            as asked, then put it in a sealed envelope in a safe place, away from the machine. It is \
            shown only once.
            """),
        say(
          fr: """
            La personne responsable ajoute ensuite l'équipe : un compte par personne, jamais un compte \
            partagé, car chaque acte est noté sous le nom de son auteur.
            """,
          en: """
            The head of office then adds the team: one account for each person, never a shared one, \
            because each act is recorded under the name of who did it.
            """),
      ].map(flowing))
  }

  var signInChapter: ManualChapter {
    ManualChapter(
      topic: .signIn,
      title: say(fr: "Se connecter, laisser la place", en: "Signing in, giving up the seat"),
      paragraphs: [
        say(
          fr: """
            Taper son identifiant et sa phrase de passe. Une bonne phrase de passe est faite de quatre \
            mots sans lien entre eux ; elle ne s'écrit nulle part. Après cinq essais manqués, le compte \
            est bloqué 15 minutes, puis le double à chaque fois.
            """,
          en: """
            Type your login and your passphrase. A good passphrase is made of four words that have \
            nothing to do with each other; it is written nowhere. After five wrong tries the account is \
            blocked for 15 minutes, then for twice as long each time.
            """),
        say(
          fr: """
            La personne reçue est assise à côté de l'écran. Ctrl-G le cache aussitôt. Après cinq minutes \
            sans frappe, il se cache de lui-même. La phrase de passe ramène au même champ. Le responsable ou \
            l'administrateur choisit un autre délai, de 1 à 60 minutes : baos office --idle 3.
            """,
          en: """
            The person received sits beside the screen. Ctrl-G hides it at once. After five minutes \
            without a key it hides by itself. The passphrase brings back the same field. The head or the \
            administrator chooses another time, 1 to 60 minutes: baos office --idle 3.
            """),
        say(
          fr: """
            Pour laisser la place à une collègue, changer d'utilisateur par le menu (F10) : le brouillon \
            en cours reste à son auteur.
            """,
          en: """
            To let a colleague sit down, change user from the menu (F10): the draft being typed stays \
            with its author.
            """),
      ].map(flowing))
  }

  var keysChapter: ManualChapter {
    ManualChapter(
      topic: .keys,
      title: say(fr: "Les touches", en: "The keys"),
      paragraphs: [
        say(
          fr: """
            La ligne du bas montre les touches utiles à l'écran où l'on est. F1 une fois explique le \
            champ, F1 deux fois l'écran. F10 ouvre le menu de toutes les commandes, avec leurs touches \
            et, quand l'une est indisponible, la raison.
            """,
          en: """
            The bottom line shows the keys that serve on the screen you are on. F1 once explains the \
            field, F1 twice the screen. F10 opens the menu of all commands, with their keys and, when one \
            is not available, the reason.
            """),
        say(
          fr: """
            Entrée accepte un champ et passe au suivant ; elle n'enregistre jamais un formulaire en cours \
            de route. Un code complet passe au champ suivant de lui-même. Dans un champ déjà rempli, taper \
            remplace ; une flèche ou Effacer retouche, et Ctrl-U rend ce qu'il y avait. F3 ou Échap revient \
            en arrière sans rien perdre. F2 montre ce qui manque, puis enregistre.
            """,
          en: """
            Enter accepts a field and goes to the next; it never saves a form in the middle. A whole code \
            goes on by itself. In a field that is filled, typing replaces; an arrow or an erasing mends, and \
            Ctrl-U gives back what was there. F3 or Esc goes back and loses nothing. F2 shows what is \
            missing, then saves.
            """),
        say(
          fr: """
            Si les touches F ne répondent pas, taper Échap puis le chiffre (Échap 2 pour F2), ou la \
            touche de la même place sans majuscule sur un clavier AZERTY (Échap & pour F1).
            """,
          en: """
            If the F keys do not answer, type Esc then the digit (Esc 2 for F2), or the unshifted key in \
            that place on an AZERTY keyboard (Esc & for F1).
            """),
      ].map(flowing))
  }
}
