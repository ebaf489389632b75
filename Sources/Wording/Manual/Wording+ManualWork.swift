/// The work on a case after its intake: assessing, scoring, needs and the plan.
extension Wording {
  var assessmentChapter: ManualChapter {
    ManualChapter(
      topic: .assessment,
      title: say(fr: "Évaluer et demander", en: "Assessing and asking"),
      paragraphs: [
        say(
          fr: """
            Sur un dossier, e ouvre l'évaluation : cinq onglets, que Gauche et Droite tournent. Le \
            premier dit où en est le dossier et ce qui bloque l'étape suivante. n commence une évaluation intégrée ou un \
            entretien avec un instrument ; Entrée continue ce qui est commencé.
            """,
          en: """
            On a case, e opens the assessment: five tabs, turned by Left and Right. The first says \
            where the case stands and what blocks the next stage. n begins an integrated assessment or an interview \
            with an instrument; Enter goes on with what was begun.
            """),
        say(
          fr: """
            Une évaluation se fait en plusieurs séances ; chaque reprise un autre jour est datée d'elle-même. \
            Ce qui n'est pas demandé reste vide et se voit : rien n'est obligatoire que le premier jour.
            """,
          en: """
            An assessment takes several sittings; going on with it on another day dates a new one by \
            itself. What was not asked stays empty and is seen to be: nothing is required but the first day.
            """),
        say(
          fr: """
            Un instrument se lit tel quel, une touche par réponse : la lettre, ou le chiffre sans \
            majuscule sur le clavier AZERTY. S = ne sait pas, R = ne souhaite pas répondre. F6 dit d'où vient \
            l'instrument, sous quelle licence, et ce qui y est provisoire.
            """,
          en: """
            An instrument is read as it stands, one key an answer: the letter or the digit. S = does not \
            know, R = prefers not to answer. F6 says where the instrument comes from, under which licence, \
            and what in it is provisional.
            """),
        say(
          fr: """
            Un score est un dépistage, jamais un diagnostic. Une réponse qui manque ne compte jamais pour \
            zéro : sans assez de réponses il n'y a pas de score, seulement l'intervalle où il se trouve, et \
            la question qui le précise le mieux. Deux versions d'un instrument ne se comparent pas.
            """,
          en: """
            A score is a screening, never a diagnosis. A missing answer never counts as zero: without \
            enough answers there is no score, only the range it lies in, and the question that narrows it \
            best. Two versions of an instrument are not compared.
            """),
      ].map(flowing))
  }

  var planChapter: ManualChapter {
    ManualChapter(
      topic: .plan,
      title: say(fr: "Besoins et plan", en: "Needs and plan"),
      paragraphs: [
        say(
          fr: """
            Les réponses proposent des besoins, marqués + : Entrée retient, x écarte. Un besoin reste ouvert \
            jusqu'à sa fin, qui se dit dans sa fiche. Un besoin sensible se décrit dans un champ protégé, et \
            les listes ne le nomment pas.
            """,
          en: """
            Answers propose needs, marked +: Enter keeps, x sets aside. A need stays open until its end, \
            which is said in its record. A sensitive need is described in a protected field, and lists do \
            not name it.
            """),
        say(
          fr: """
            Le plan porte les objectifs, la grille de faisabilité et la signature ; ses actions s'ajoutent \
            par n, ou par a sur un besoin. Le budget s'additionne : prévu, engagé, dépensé, reste. s date la \
            signature ; r fait une nouvelle version : l'ancienne reste lisible et ne change plus.
            """,
          en: """
            The plan holds the objectives, the feasibility grid and the signature; its actions are added \
            with n, or with a on a need. The budget adds up: planned, committed, spent, left. s dates the \
            signature; r makes a new version: the old one stays readable and changes no more.
            """),
        say(
          fr: """
            u défait ce qui vient d'être enregistré ; x retire une fiche entrée par erreur. Tout reste à \
            l'historique. Les faits sur un nouveau départ ne sortent jamais du bureau : ni papier, ni export.
            """,
          en: """
            u takes back what was just saved; x withdraws a record entered by mistake. All of it stays in \
            the history. The facts about leaving again never leave the office: neither on paper nor in an export.
            """),
      ].map(flowing))
  }
}
