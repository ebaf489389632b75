/// What help says of instruments, providers and referrals.
extension CommandHelp {
  package var instruments: String {
    say(
      fr: "Vérifier, lister et ajouter des instruments (questionnaires en fichiers YAML).",
      en: "Check, list and add instruments (questionnaires as YAML files).")
  }

  package var instrumentCheck: String {
    say(
      fr: "Vérifier un fichier d'instrument ; une faute est dite par ligne, partie et ce qu'il y faudrait.",
      en: "Check an instrument file; a fault is named by line, part and what belongs there.")
  }

  package var yamlFile: String {
    say(
      fr: "Le fichier YAML.",
      en: "The YAML file.")
  }

  package var instrumentList: String {
    say(
      fr: "Lister les instruments.",
      en: "List the instruments.")
  }

  package var instrumentAdd: String {
    say(
      fr: "Donner au bureau un instrument, ou une version plus récente.",
      en: "Give the office an instrument, or a newer version of one.")
  }

  package var providers: String {
    say(
      fr: "Lister l'annuaire des prestataires, reprendre une table, montrer qui manque où.",
      en: "List the directory of providers, take in a table, show who is missing where.")
  }

  package var providerList: String {
    say(
      fr: "Lister les services vers lesquels on oriente.",
      en: "List the services people are referred to.")
  }

  package var region: String {
    say(
      fr: "Seulement ceux qui servent cette région : trois lettres (KLD) ou un nom.",
      en: "Only those that serve this region: three letters (KLD) or a name.")
  }

  package var need: String {
    say(
      fr: "Seulement ceux qui répondent à ce besoin, par son code (EMP).",
      en: "Only those that meet this need, by its code (EMP).")
  }

  package var inactive: String {
    say(
      fr: "Aussi ceux qui ne servent plus.",
      en: "Also those that are out of use.")
  }

  package var csv: String {
    say(
      fr: "Une table pour un tableur au lieu de lignes ; import la relit.",
      en: "A table for a spreadsheet instead of lines; import reads it.")
  }

  package var providerImport: String {
    say(
      fr:
        "Reprendre une table (CSV) de prestataires, entière ou pas du tout ; les fautes sont dites par ligne et colonne.",
      en: "Take in a table (CSV) of providers, whole or not at all; faults are named by line and column.")
  }

  package var table: String {
    say(
      fr: "La table, comme --csv la donne.",
      en: "The table, as --csv gives it.")
  }

  package var dryRun: String {
    say(
      fr: "Dire seulement ce qui changerait.",
      en: "Only say what would change.")
  }

  package var coverage: String {
    say(
      fr: "Combien de services peuvent servir aujourd'hui, par région et dimension, et où il n'y a personne.",
      en: "How many services can be used today, by region and dimension, and where there is nobody.")
  }

  package var referrals: String {
    say(
      fr:
        "Lister les référencements : où en est chacun, ce qui vient ensuite, lesquels sont en retard ou sans réponse.",
      en: "List referrals: where each stands, what is due next, and which are late or without an answer.")
  }

  package var referralsMore: String {
    say(
      fr: """
        Une ligne : signe (! en retard, ? sans réponse, * urgent), numéro, dossier, personne, besoin et prestataire, état, \
        ce qui vient. Un référencement protégé ne montre ni besoin ni prestataire, et --provider le laisse de côté.
        """,
      en: """
        A line: sign (! late, ? no answer, * urgent), number, case, person, need and provider, state, what is due. \
        A protected referral shows neither need nor provider, and --provider leaves it out.
        """)
  }

  package var late: String {
    say(
      fr: "Seulement ceux en retard ou sans réponse.",
      en: "Only those that are late or without an answer.")
  }

  package var provider: String {
    say(
      fr: "Seulement ceux vers ce prestataire : un code ou un nom de l'annuaire.",
      en: "Only those to this provider: a code or a name of the directory.")
  }

  package var all: String {
    say(
      fr: "Aussi ceux qui sont clos ou remplacés.",
      en: "Also those that are closed or replaced.")
  }
}
