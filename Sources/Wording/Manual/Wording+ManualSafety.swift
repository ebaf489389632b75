/// Who reads what, what is locked, what the law asks.
extension Wording {
  var rolesChapter: ManualChapter {
    ManualChapter(
      topic: .roles,
      title: say(fr: "Qui peut faire quoi", en: "Who may do what"),
      paragraphs: [
        say(
          fr: """
            Chacun lit ce dont son travail a besoin. L'accueil inscrit et retrouve les personnes. Les \
            chargé(e)s de dossier suivent les dossiers. L'assistant(e) psychosocial(e) lit aussi la \
            partie psychosociale, le point focal protection la partie protection. Le ou la responsable \
            lit tout. L'administrateur gère les comptes sans lire un seul dossier. L'auditeur lit le \
            journal. Le statisticien voit des chiffres, jamais de noms.
            """,
          en: """
            Each person reads what their work needs. Reception registers and finds people. Case managers \
            follow cases. The psychosocial assistant also reads the psychosocial part, the protection \
            focal point the protection part. The head of office reads everything. The administrator \
            manages accounts and reads no case. The auditor reads the journal. The statistician sees \
            figures, never names.
            """),
        say(
          fr: """
            Avoir un rôle ne suffit pas : il faut aussi la clé de la partie, donnée personne par \
            personne. Fermer un compte retire l'accès le jour même.
            """,
          en: """
            A role is not enough: the key of the part is needed too, and it is given person by person. \
            Closing an account takes access away the same day.
            """),
      ].map(flowing))
  }

  var privacyChapter: ManualChapter {
    ManualChapter(
      topic: .privacy,
      title: say(fr: "Ce qui est lisible sur le disque", en: "What can be read on the disk"),
      paragraphs: [
        say(
          fr: """
            Sont chiffrés : noms, naissance, adresses, téléphones, pièces, famille, parcours, dettes, \
            besoins, dépistage, brouillons et le détail du journal. Sans phrase de passe, ni un vol de la \
            machine ni une copie du fichier ne les livre.
            """,
          en: """
            Encrypted: names, birth, addresses, phones, documents, family, journey, debts, needs, \
            screening, drafts and the details of the journal. Without a passphrase, neither a stolen \
            machine nor a copy of the file gives them away.
            """),
        say(
          fr: """
            Restent lisibles : les numéros de dossier, le bureau, les statuts, les dates d'ouverture et \
            de clôture, qui est chargé d'un dossier, les noms et rôles de l'équipe, et le fait qu'une \
            partie contient quelque chose. Il est conseillé de chiffrer aussi le disque de la machine.
            """,
          en: """
            Readable: case numbers, the office, statuses, dates of opening and closing, who answers for a \
            case, the names and roles of the staff, and the fact that a part holds something. Encrypting \
            the disk of the machine as well is advised.
            """),
        say(
          fr: """
            Une personne de l'équipe qui a la clé d'une partie peut la recopier. Aucun programme ne \
            remplace la confiance ni le secret professionnel.
            """,
          en: """
            A member of staff who holds the key of a part can copy it. No program takes the place of \
            trust and professional secrecy.
            """),
      ].map(flowing))
  }

  var recoveryChapter: ManualChapter {
    ManualChapter(
      topic: .recovery,
      title: say(fr: "La clé papier de secours", en: "The paper recovery key"),
      paragraphs: [
        say(
          fr: """
            Une phrase de passe oubliée se remplace : la personne responsable en fixe une nouvelle, ou \
            l'on entre avec la clé papier. Ouvrir l'enveloppe se décide à deux, se note, et l'enveloppe \
            est refermée.
            """,
          en: """
            A forgotten passphrase is replaced: the head of office sets a new one, or the paper key is \
            used. Opening the envelope is decided by two people, is written down, and the envelope is \
            closed again.
            """),
        say(
          fr: """
            Si toutes les phrases de passe sont perdues et la clé papier aussi, les données sont perdues. \
            Personne, pas même ceux qui ont fait ce programme, ne peut alors les ouvrir.
            """,
          en: """
            If every passphrase is lost and the paper key too, the data is lost. Nobody, not even those \
            who made this program, can open it then.
            """),
      ].map(flowing))
  }

  var lawChapter: ManualChapter {
    ManualChapter(
      topic: .law,
      title: say(fr: "La loi sur les données personnelles", en: "The law on personal data"),
      paragraphs: [
        say(
          fr: """
            Repères de mémoire, à confirmer auprès de la Commission de protection des données \
            personnelles (CDP) : la loi 2008-12 du 25 janvier 2008 demande une déclaration avant d'ouvrir \
            un tel fichier, et une autorisation pour les données sensibles (santé, justice).
            """,
          en: """
            Points from memory, to be confirmed with the Commission for the protection of personal data \
            (CDP): law 2008-12 of 25 January 2008 asks for a declaration before such a file is opened, \
            and for an authorisation where data is sensitive (health, justice).
            """),
        say(
          fr: """
            Toute personne peut demander à voir son dossier, le faire corriger, retirer son consentement. \
            Ce programme ne demande ni ethnie, ni religion, ni empreintes : ne pas les écrire dans les \
            notes.
            """,
          en: """
            Anybody may ask to see their file, have it corrected, withdraw their consent. This program \
            asks for no ethnic group, no religion, no fingerprints: do not write them in notes.
            """),
        say(
          fr: """
            Durées de conservation : à fixer par le bureau avec la CDP. Aucune n'est imposée ici.
            """,
          en: """
            How long data is kept is for the office to settle with the CDP. Nothing is imposed here.
            """),
      ].map(flowing))
  }
}
