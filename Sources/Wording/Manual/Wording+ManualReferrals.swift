/// Referring somebody to a provider, and following the answer until the loop is closed.
extension Wording {
  var referralChapter: ManualChapter {
    ManualChapter(
      topic: .referrals,
      title: say(fr: "Référer, relancer, clore", en: "Referring, chasing, closing"),
      paragraphs: [
        say(
          fr: """
            On réfère depuis un besoin : sur un dossier e, onglet Besoins, puis r. Les prestataires sont classés, \
            avec les raisons de chacun ; dessous, les autres, et pourquoi pas eux. La même aide, déjà donnée ou en cours, \
            est dite d'abord : on peut continuer, en disant pourquoi.
            """,
          en: """
            A referral begins from a need: on a case e, tab Needs, then r. Providers are ranked, with the reasons \
            for each; below them the others, and why not. The same help, given or under way, is told first: you may go \
            on, saying why.
            """),
        say(
          fr: """
            Puis l'urgence, le motif et l'accord de la personne pour ce prestataire et ces informations. F2 montre \
            exactement ce qui part : une lettre, ou Espace, tait ou dit chaque information. F2 encore, puis o, émet ; z \
            garde comme brouillon, et b sur la fiche du brouillon dit pourquoi il ne partira pas : le besoin reste ouvert. \
            Sans accord rien ne part, sauf exception enregistrée avec sa raison.
            """,
          en: """
            Then the urgency, the reason, and the person's consent to this provider and these items. F2 shows \
            exactly what leaves: a letter, or Space, holds an item back or tells it. F2 again, then y, issues; z keeps it \
            as a draft, and b on the draft says why it will not be sent: the need stays open. Without consent nothing leaves, but under an exception recorded with its reason.
            """),
        say(
          fr: """
            Une fois émis, i imprime le bordereau en trois parties, à la lettre ; sans imprimante, il est écrit en \
            fichier. f en fait une page A4, v le montre, m donne les messages courts. Sur la fiche, i et f le redonnent \
            plus tard ; au tableau, i imprime les relances du jour ou, filtré par un prestataire, ce qu'il doit encore.
            """,
          en: """
            Once issued, i prints the slip in three parts, to the letter; without a printer it is written as a file. f \
            makes it an A4 page, v shows it, m gives the short messages. On the referral, i and f give it again later; \
            on the board, i prints what to chase today or, filtered by a provider, what that one has to settle.
            """),
        say(
          fr: """
            Quand une fiche revient : / ou F6, son numéro (R388 suffit), Entrée, la lettre de ce qui est arrivé, ce \
            que l'étape demande, F2. Le jour peut être passé, jamais à venir. Un autre poste a répondu avant : c'est sa \
            réponse qui compte, et elle est montrée.
            """,
          en: """
            When a slip comes back: / or F6, its number (R388 will do), Enter, the letter of what happened, what the \
            step asks, F2. The day may be past, never to come. Where another desk answered first its answer counts, and is \
            shown.
            """),
        say(
          fr: """
            Le tableau (r sur la page du jour) range les fiches par état ; v en fait une liste, f filtre et trie. ! en \
            retard, ? sans réponse, * urgent. r note une relance, d l'étape suivante, u défait. Entrée ouvre la fiche : ce \
            qui s'est passé, le prestataire, l'accord, les papiers et leur empreinte.
            """,
          en: """
            The board (r on today's page) puts the cards in columns by state; v makes it a list, f filters and sorts. \
            ! late, ? no answer, * urgent. r notes a reminder, d the next step, u takes it back. Enter opens the referral: \
            what happened, the provider, the consent, the papers and their digest.
            """),
        say(
          fr: """
            Une boucle ne se ferme que si la personne sait, ou que l'on dit pourquoi elle n'a pu le savoir, et que le résultat est dit. Refusé : n passe au prestataire \
            suivant, et la chaîne reste lisible. Accord retiré : w sur le dossier rappelle d'un coup tout ce qui est dehors, puis i imprime tous les avis ; \
            chaque rappel reste au tableau jusqu'à ce que le prestataire confirme. Un bureau a ses délais dans clock.yaml et la \
            durée de ses alertes de doublon dans overlap.yaml, dans le répertoire des données.
            """,
          en: """
            A loop closes only when the person knows, or it is said why they could not be told, and the outcome is told. Refused: n turns to the next provider, and \
            the chain stays readable. Consent withdrawn: w on the case recalls at once all that is out, then i prints all the notices; each recall stays on \
            the board until its provider confirms. An office has its own delays in clock.yaml, and how long the same help is \
            warned of in overlap.yaml, in the data directory.
            """),
      ].map(flowing))
  }
}
