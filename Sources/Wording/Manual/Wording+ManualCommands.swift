/// What serves scripts, screen readers and whoever looks after the machine.
extension Wording {
  var commandsChapter: ManualChapter {
    ManualChapter(
      topic: .commands,
      title: say(fr: "La ligne de commande", en: "The command line"),
      paragraphs: [
        say(
          fr: """
            baos find TEXTE cherche ; baos case NUMÉRO lit un dossier ligne par ligne, pour une synthèse \
            vocale ou une imprimante ; baos match "NOM" "NOM" compare deux noms et donne la note et ses \
            raisons ; baos agenda donne les suivis d'un jour, --sheet la \
            feuille à imprimer, --ics FICHIER un agenda ; baos holidays les jours fériés ; baos check vérifie les données ; baos user gère les comptes ; baos instrument \
            list donne les questionnaires, check FICHIER vérifie un fichier et dit la ligne à corriger, add \
            FICHIER l'ajoute au bureau ; baos providers donne le répertoire, providers import FICHIER reprend un \
            tableau, providers coverage dit qui manque où ; baos demo ouvre un bureau fictif ; baos manual donne ce texte.
            """,
          en: """
            baos find TEXT searches; baos case NUMBER reads a case line by line, for a screen reader or a \
            printer; baos match "NAME" "NAME" compares two names and gives the score and its reasons; \
            baos agenda gives the follow-ups of a day, --sheet the sheet to print, --ics FILE a \
            calendar; baos holidays the days off; baos check verifies the data; baos user manages accounts; baos instrument list \
            gives the questionnaires, check FILE verifies one and names the line to correct, add FILE gives it \
            to the office; baos providers lists the directory, providers import FILE takes in a table, providers \
            coverage says who is missing where; baos demo opens a fictional office; baos manual gives this text.
            """),
        say(
          fr: """
            baos referrals donne les référencements en cours et ce qu'il y a à faire, --late ceux qui sont en \
            retard ou sans réponse, --provider NOM ceux d'un prestataire, --all aussi ceux qui sont clos. baos arrivals donne \
            les arrivées annoncées, les retards d'abord, --all aussi les passées. baos slip NUMÉRO redonne le bordereau d'un référencement tel qu'il a été émis : --part provider, \
            person ou office, --html, --print, --out DOSSIER. Pour adapter les papiers : dans le dossier papiers/ des données du bureau, un fichier \
            bordereau.fr.txt, retour.fr.txt... remplace le modèle du programme ; baos papers show bordereau \
            donne le modèle à adapter, baos papers check FICHIER dit la ligne à corriger. Le fichier \
            papiers/reglages.yaml dit comment le bureau signe et imprime : format: 1, telephone, adresse, \
            imprimante: lp, lettres: ascii ou toutes, secondes, dossier ; baos papers try imprime une \
            page d'essai. baos files dit quels fichiers le bureau peut écrire (règles de suivi, jours fériés, délais, doublons, \
            noms) et s'ils sont bons ; baos files NOM donne celui du programme, à adapter. Un fichier fautif est dit à \
            l'entrée, et celui du programme vaut en attendant.
            """,
          en: """
            baos referrals lists the referrals under way and what is to be done, --late those that are late \
            or without an answer, --provider NAME those to one provider, --all also those that are closed. baos arrivals lists \
            announced arrivals, late ones first, --all also the past ones. baos slip NUMBER gives the slip of a referral again as it was issued: --part provider, person or \
            office, --html, --print, --out DIRECTORY. To adapt papers: in the folder papiers/ of the office's data, a file bordereau.fr.txt, \
            retour.fr.txt... replaces the program's template; baos papers show bordereau gives the template \
            to adapt, baos papers check FILE names the line to correct. The file papiers/reglages.yaml says \
            how the office signs and prints: format: 1, telephone, adresse, imprimante: lp, lettres: ascii \
            or toutes, secondes, dossier; baos papers try prints a trial page. baos files tells which files an office may write (rules of follow-up, days off, delays, \
            the same help, names) and whether they are sound; baos files NAME gives the program's own, to adapt. A wrong file is told \
            at sign-in, and the program's own holds meanwhile.
            """),
        say(
          fr: """
            Options : --json (find, match, case, instrument list, providers, agenda, arrivals, referrals) pour un programme, --lang fr ou en, --theme NOM ou \
            FICHIER, --data RÉPERTOIRE, --user et --passphrase-file pour un script. La variable NO_COLOR \
            est respectée.
            """,
          en: """
            Options: --json (find, match, case, instrument list, providers, agenda, arrivals, referrals) for a program, --lang fr or en, --theme NAME or FILE, \
            --data DIRECTORY, --user and --passphrase-file for a script. The variable NO_COLOR is \
            respected.
            """),
        say(
          fr: """
            Les résultats sortent sur la sortie standard, les messages sur la sortie d'erreur. Ce que ces \
            commandes affichent n'est plus chiffré : ne pas l'enregistrer dans un fichier qui reste.
            """,
          en: """
            Results go to standard output, messages to standard error. What these commands show is no \
            longer encrypted: do not keep it in a file.
            """),
      ].map(flowing))
  }

  var exitCodesChapter: ManualChapter {
    ManualChapter(
      topic: .exitCodes,
      title: say(fr: "Codes de sortie", en: "Exit codes"),
      paragraphs: [
        say(
          fr: """
            Un script sait par ce code comment une commande s'est terminée.
            """,
          en: """
            By this code a script knows how a command ended.
            """)
      ].map(flowing))
  }

  var filesChapter: ManualChapter {
    ManualChapter(
      topic: .files,
      title: say(fr: "Où sont les fichiers", en: "Where the files are"),
      paragraphs: [
        say(
          fr: """
            Un bureau tient dans un seul répertoire, réservé à l'utilisateur de la machine qui fait \
            tourner baos. Le choisir sur un disque local : un disque partagé du réseau ou une clé USB en \
            FAT sont refusés, car des dossiers pourraient s'y perdre.
            """,
          en: """
            An office is one directory, open only to the user of the machine that runs baos. Choose it on \
            a local disk: a shared network disk or a FAT stick is refused, because cases could be lost \
            there.
            """),
        say(
          fr: """
            Ne jamais copier le fichier de données pendant que baos tourne, ni remettre une ancienne \
            copie par-dessus : deux postes donneraient les mêmes numéros. baos check dit si tout est en \
            ordre et où sont les données.
            """,
          en: """
            Never copy the data file while baos is running, nor put an old copy over it: two desks would \
            give the same numbers. baos check says whether all is well and where the data is.
            """),
        say(
          fr: """
            Thèmes de couleurs : sombre, clair, contraste, mono. On en ajoute un en écrivant un fichier \
            du même modèle ; un thème incomplet n'est pas chargé, et le message dit quelle ligne \
            corriger.
            """,
          en: """
            Colour themes: sombre, clair, contraste, mono. Add one by writing a file of the same pattern; \
            an incomplete theme is not loaded, and the message says which line to correct.
            """),
      ].map(flowing))
  }
}
