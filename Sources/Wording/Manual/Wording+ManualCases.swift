/// Finding, reading and correcting cases.
extension Wording {
  var casesChapter: ManualChapter {
    ManualChapter(
      topic: .cases,
      title: say(fr: "Retrouver un dossier", en: "Finding a case"),
      paragraphs: [
        say(
          fr: """
            La liste cherche pendant que l'on tape : nom dans n'importe quelle écriture (Njaay, N'Diaye, \
            Ndiaye), prénom et nom dans les deux ordres, numéro de dossier même avec une faute, \
            téléphone, village, nom d'un parent. Les accents ne comptent pas.
            """,
          en: """
            The list searches while you type: a name in any spelling (Njaay, N'Diaye, Ndiaye), given and \
            family name in either order, a case number even with one slip, phone, village, name of a \
            parent. Accents do not count.
            """),
        say(
          fr: """
            La liste se filtre par statut, agent, date, pays de retour et département, et se trie ; le \
            nombre de dossiers trouvés est toujours dit en mots.
            """,
          en: """
            The list can be filtered by status, agent, date, country of return and department, and \
            sorted; the number of cases found is always said in words.
            """),
      ].map(flowing))
  }

  var caseScreenChapter: ManualChapter {
    ManualChapter(
      topic: .caseScreen,
      title: say(fr: "Le dossier", en: "The case"),
      paragraphs: [
        say(
          fr: """
            Le dossier s'ouvre sur un résumé, puis une page par partie. Corriger une partie rouvre le \
            même formulaire qu'à l'accueil. L'historique montre champ par champ qui a changé quoi, quand, \
            et ce qu'il y avait avant : rien n'est effacé.
            """,
          en: """
            A case opens on a summary, then one page for each part. Correcting a part opens the same form \
            as at intake. The history shows field by field who changed what, when, and what stood there \
            before: nothing is erased.
            """),
        say(
          fr: """
            Clore, rouvrir ou confier un dossier demande une raison, qui reste au dossier.
            """,
          en: """
            Closing, reopening or handing over a case asks for a reason, which stays in the case.
            """),
        say(
          fr: """
            Les parties protection et psychosociale ne s'ouvrent qu'aux personnes qui en ont la clé. \
            Chaque lecture est notée au journal avant que le texte ne paraisse.
            """,
          en: """
            The protection and psychosocial parts open only to those who hold their key. Each reading is \
            written to the journal before the text appears.
            """),
      ].map(flowing))
  }

  var conflictsChapter: ManualChapter {
    ManualChapter(
      topic: .conflicts,
      title: say(fr: "Deux postes sur le même dossier", en: "Two desks on one case"),
      paragraphs: [
        say(
          fr: """
            Si une collègue enregistre la même partie pendant la correction, rien n'est écrasé : trois \
            colonnes montrent ma version, la sienne et celle d'avant. Choisir champ par champ, puis \
            enregistrer. Un retrait de consentement et un signe de danger l'emportent toujours.
            """,
          en: """
            If a colleague saves the same part while you are correcting it, nothing is overwritten: three \
            columns show my version, theirs and the one before. Choose field by field, then save. A \
            withdrawn consent and a sign of danger always win.
            """)
      ].map(flowing))
  }

  var draftsChapter: ManualChapter {
    ManualChapter(
      topic: .drafts,
      title: say(fr: "Brouillons et coupures de courant", en: "Drafts and power cuts"),
      paragraphs: [
        say(
          fr: """
            Chaque champ quitté est gardé aussitôt, et deux secondes après la dernière frappe. Après une \
            coupure, la page du jour propose de reprendre au même champ ; seul le champ en cours peut \
            être perdu.
            """,
          en: """
            Each field is kept the moment it is left, and two seconds after the last key. After a power \
            cut, today's page offers to resume at the same field; only the field being typed can be lost.
            """),
        say(
          fr: """
            Un brouillon appartient à son auteur ; il n'est pas un dossier, n'a pas de numéro et ne \
            compte pas dans les chiffres.
            """,
          en: """
            A draft belongs to its author; it is not a case, has no number and is not counted in figures.
            """),
      ].map(flowing))
  }
}
