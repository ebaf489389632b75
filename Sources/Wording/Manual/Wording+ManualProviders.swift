/// The directory of those people are referred to.
extension Wording {
  var providersChapter: ManualChapter {
    ManualChapter(
      topic: .providers,
      title: say(fr: "Le répertoire des organismes", en: "The directory of providers"),
      paragraphs: [
        say(
          fr: """
            Depuis la page du jour, p ouvre le répertoire : chaque service où l'on adresse quelqu'un, avec son \
            organisme. Taper cherche dans les codes, les noms, les services, les besoins et les lieux ; F4 filtre par \
            région, département, dimension, besoin, ou ce qui est utilisable aujourd'hui ; F5 montre qui manque où.
            """,
          en: """
            From Today, p opens the directory: every service people are referred to, with its provider. Typing \
            searches codes, names, services, needs and places; F4 filters by region, department, dimension, need, or \
            what can be used today; F5 shows who is missing where.
            """),
        say(
          fr: """
            Un bureau commence avec les services de l'État et d'autres acteurs connus dans les quatorze régions. Rien \
            n'en a été vérifié : la liste dit jamais, ou depuis combien de mois. Appeler, corriger, puis v signe la \
            fiche du jour et de votre nom. Devant l'âge de la fiche, un signe : ! à ne pas utiliser pour le moment, \
            0 complet, - inactif, * convention échue.
            """,
          en: """
            An office begins with the services of the State and other known actors in the fourteen regions. None of \
            it was verified: the list says never, or how many months ago. Call, correct, then v signs the entry with \
            the day and your name. Before the age of the entry, a sign: ! not to be used for now, 0 full, - \
            inactive, * agreement expired.
            """),
        say(
          fr: """
            Sur une fiche, m modifie (F2 revoit puis enregistre), p note de ne pas l'utiliser avant un jour et \
            pourquoi, ou lève cette attente, n ajoute un service au même organisme, i rend le service inactif ou \
            actif, o tout l'organisme. u défait le dernier changement. Rien ne s'efface : ce qui a servi reste \
            lisible. Si un autre poste a changé la fiche entre-temps, les deux versions sont montrées.
            """,
          en: """
            On an entry, m edits (F2 reviews, then saves), p notes not to use it before a day and why, or lifts \
            that, n adds a service of the same provider, i makes the service inactive or active, o the whole \
            provider. u undoes the last change. Nothing is erased: what was used stays readable. Where another desk \
            changed the entry meanwhile, both versions are shown.
            """),
        say(
          fr: """
            baos providers --csv donne le répertoire comme un tableau ; baos providers import FICHIER le reprend, \
            entier ou pas du tout, et --dry-run dit d'abord ce qui changerait et, pour chaque ligne refusée, la \
            colonne et ce qu'elle attend. Les lignes absentes du tableau restent comme elles sont.
            """,
          en: """
            baos providers --csv gives the directory as a table; baos providers import FILE takes it back, whole or \
            not at all, and --dry-run first says what would change and, for each refused line, the column and what \
            belongs there. Lines that are not in the table stay as they are.
            """),
      ].map(flowing))
  }
}
