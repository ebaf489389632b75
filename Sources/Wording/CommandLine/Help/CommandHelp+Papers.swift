/// What help says of slips and templates.
extension CommandHelp {
  package var slip: String {
    say(
      fr:
        "Écrire le bordereau d'un référencement émis : sur la sortie standard, une imprimante ou un fichier.",
      en: "Write the slip of a referral that was issued: to standard output, a printer or a file.")
  }

  package var slipNumber: String {
    say(
      fr: "Numéro de référencement, de toute façon : KLD-R26-0388-A, R388.",
      en: "Referral number, in any writing: KLD-R26-0388-A, R388.")
  }

  package var slipPart: String {
    say(
      fr: "Une partie : provider, person ou office ; peut se répéter. (sinon toutes)",
      en: "A part: provider, person or office; may stand several times. (default: all)")
  }

  package var slipHTML: String {
    say(
      fr: "Une page HTML pour A4 au lieu de texte.",
      en: "An HTML page for A4 instead of text.")
  }

  package var slipPrint: String {
    say(
      fr: "La donner à l'imprimante du bureau.",
      en: "Hand it to the office's printer.")
  }

  package var out: String {
    say(
      fr: "L'écrire comme nouveau fichier dans ce dossier.",
      en: "Write it as a new file into this directory.")
  }

  package var files: String {
    say(
      fr: "Les fichiers que le bureau peut écrire, ce qu'ils règlent et s'ils sont bons.",
      en: "The files an office may write, what each is for, and whether it is sound.")
  }

  package var filesMore: String {
    say(
      fr: """
        Chacun se met dans le dossier de données du bureau, à la place de celui du programme. Avec un nom, écrit celui du \
        programme, pour partir de lui : baos files clock.yaml > DOSSIER/clock.yaml. Un fichier fautif est dit, et celui \
        du programme vaut en attendant.
        """,
      en: """
        Each is put into the data directory of the office, in the place of the program's own. With a name, writes the \
        program's, to start from: baos files clock.yaml > DIR/clock.yaml. A wrong file is told, and the program's own \
        holds meanwhile.
        """)
  }

  package var fileName: String {
    say(
      fr: "Le fichier : rules, holidays, clock, overlap ou aliases. (sinon la liste)",
      en: "The file: rules, holidays, clock, overlap or aliases. (default: the list)")
  }

  package var papers: String {
    say(
      fr: "Lister, montrer et vérifier les modèles de papiers ; essayer l'imprimante.",
      en: "List, show and check the templates of papers; try the printer.")
  }

  package var paperList: String {
    say(
      fr: "Lister les papiers et de qui est le modèle de chacun.",
      en: "List the papers and whose template each has.")
  }

  package var paperShow: String {
    say(
      fr: "Écrire le modèle d'un papier du programme, à adapter.",
      en: "Write the program's own template of a paper, to be adapted.")
  }

  package var paper: String {
    say(
      fr: "Le papier : bordereau, retour, personne, bureau, rappel, message ou avis.",
      en: "The paper: bordereau, retour, personne, bureau, rappel, message or avis.")
  }

  package var paperCheck: String {
    say(
      fr: "Vérifier un modèle ; une faute est dite par ligne et ce qu'il y faudrait.",
      en: "Check a template; a fault is named by line and what belongs there.")
  }

  package var textFile: String {
    say(
      fr: "Le fichier de texte.",
      en: "The text file.")
  }

  package var paperTry: String {
    say(
      fr: "Imprimer une page qui essaie l'imprimante du bureau.",
      en: "Print a page that tries the office's printer.")
  }

  package var tryOut: String {
    say(
      fr: "Écrire plutôt la page comme nouveau fichier dans ce dossier.",
      en: "Write the page as a new file into this directory instead.")
  }
}
