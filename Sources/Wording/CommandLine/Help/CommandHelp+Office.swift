/// What help says of the desk, the office and its file.
extension CommandHelp {
  package var program: String {
    say(
      fr: "Le bureau d'un BAOS : accueillir, enregistrer, retrouver et suivre les migrants de retour.",
      en: "The desk of a BAOS office: receive, register, find and follow returned migrants.")
  }

  package var programMore: String {
    say(
      fr: """
        Sans commande, ouvre le bureau de cette machine en plein écran ; la première fois, il le crée.
        Les résultats vont à la sortie standard, les mots à l'erreur standard.

        Codes de sortie : 0 fait. 1 rien trouvé, ou une faute dans un fichier à vérifier. 2 pas de terminal qui puisse \
        montrer le bureau. 3 refusé (phrase de passe, droits). 4 pas de bureau là, ou mauvais endroit. 5 données \
        abîmées, ou d'un programme plus récent. 6 disque plein, occupé ou en panne, rien n'est enregistré. 64 mauvais \
        arguments.
        """,
      en: """
        Without a subcommand, opens the full-screen desk of the office on this host; the first time, it makes the office.
        Results go to standard output, words to standard error.

        Exit codes: 0 done; 1 nothing found, or a fault in a file to be checked; 2 no terminal that can show the desk; \
        3 refused (passphrase, rights); 4 no office there, or a wrong place; 5 the data is damaged, or of a newer \
        program; 6 disk full, busy or failed: nothing saved; 64 wrong arguments.
        """)
  }

  package var open: String {
    say(
      fr: "Ouvrir le bureau de cette machine (ce que fait baos tout seul).",
      en: "Open the desk of the office on this host (what baos does alone).")
  }

  package var demo: String {
    say(
      fr: "Ouvrir un bureau fictif : personnes inventées, chiffres vraisemblables, sans réseau.",
      en: "Open a fictional office: invented people, realistic figures, no network.")
  }

  package var demoMore: String {
    say(
      fr: """
        Le bureau vit dans un dossier à lui, effacé à la fin sauf si --data le garde. Avec --prepare il est seulement \
        fait : l'identifiant est demo, et la phrase de passe est dans DIR/demo-passphrase, pour les autres commandes.
        """,
      en: """
        The office lives in a directory of its own, deleted at the end unless --data keeps it. With --prepare it is only \
        made: the user is demo, and the passphrase stands in DIR/demo-passphrase, for the other subcommands.
        """)
  }

  package var demoCases: String {
    say(
      fr: "Combien de dossiers, jusqu'à 1000000.",
      en: "How many cases, up to 1000000.")
  }

  package var demoSeed: String {
    say(
      fr: "La graine : la même graine donne les mêmes personnes.",
      en: "The seed: the same seed makes the same people.")
  }

  package var demoPrepare: String {
    say(
      fr: "Faire seulement le bureau, dans --data DIR.",
      en: "Only make the office, in --data DIR.")
  }

  package var office: String {
    say(
      fr: "Quel bureau c'est, et ses réglages ; --idle en change un.",
      en: "Which office this is, and its settings; --idle changes one.")
  }

  package var officeIdle: String {
    say(
      fr: "Minutes sans touche avant que chaque écran du bureau se cache, 1 à 60.",
      en: "Minutes without a key before every desk of the office is hidden, 1 to 60.")
  }

  package var check: String {
    say(
      fr: "Vérifier le fichier : intégrité, clés, chaîne du journal, rejeu égal aux tables, réglages relus.",
      en: "Check the file: integrity, keys, journal chain, replay equals tables, settings read back.")
  }

  package var checkMore: String {
    say(
      fr: "Avec --user, ouvre aussi chaque valeur scellée que cette personne peut lire.",
      en: "With --user it also opens every sealed value that this person may read.")
  }

  package var manual: String {
    say(
      fr: "Écrire le manuel, en français ou en anglais.",
      en: "Print the user's manual, in French or English.")
  }

  package var manualKeys: String {
    say(
      fr: "Seulement les tables des touches, en Markdown.",
      en: "Only the key tables, as Markdown.")
  }

  package var bench: String {
    say(
      fr: "Mesurer le programme contre ses budgets, sur des bureaux fictifs.",
      en: "Measure the program against its budgets, on fictional offices.")
  }

  package var benchMore: String {
    say(
      fr: """
        Une ligne par mesure : nom, valeur, unité, budget, et ok ou over, entre tabulations ; - sans budget. Les octets \
        ne varient pas. Les temps de départ, de connexion et d'enregistrement sont ceux de cette machine, occupée comme elle \
        l'est ; les autres ne comptent que le travail du programme. Les bureaux sont faits dans un dossier temporaire, puis \
        effacés. Finit par 1 si une mesure dépasse son budget.
        """,
      en: """
        One line a figure: name, value, unit, budget, and ok or over, with tabs between; - where there is no budget. \
        Bytes do not vary. Times of start, sign-in and save are of this machine as busy as it is; the others count only the \
        work of the program. The offices are made in a temporary directory and removed. Ends with 1 when a figure is over its budget.
        """)
  }

  package var benchQuick: String {
    say(
      fr: "Seulement des bureaux de 1000 et 10000 dossiers.",
      en: "Offices of 1000 and 10000 cases only.")
  }

  package var benchKeep: String {
    say(
      fr: "Garder les bureaux dans ce dossier, et prendre ceux qui y sont.",
      en: "Keep the offices in this directory, and use those already there.")
  }

  package var benchOnly: String {
    say(
      fr:
        "Seulement ces groupes : start, sign-in, line, typing, index, board, save, report, agenda. (sinon tous)",
      en:
        "Only these groups: start, sign-in, line, typing, index, board, save, report, agenda. (default: all)")
  }
}
