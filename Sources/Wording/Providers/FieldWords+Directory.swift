import Casework

/// Labels and helps of the facts of the directory, as they are typed.
extension FieldWords {
  init(_ column: ProviderColumn) {
    self =
      switch column {
      case .code:
        FieldWords(
          fr: "Code du service", en: "Code of the service",
          helpFr: "Code de l'organisme, tiret, lieu : ANPEJ-KLD. Il ne changera plus.",
          helpEn: "The provider's code, a dash, a place: ANPEJ-KLD. It never changes.")
      case .provider:
        FieldWords(
          fr: "Code de l'organisme", en: "Code of the provider",
          helpFr: "2 à 12 capitales et chiffres, comme ANPEJ. Il ne changera plus.",
          helpEn: "2 to 12 capitals and digits, like ANPEJ. It never changes.")
      case .providerName:
        FieldWords(
          fr: "Nom de l'organisme", en: "Name of the provider",
          helpFr: "Nom entier, comme sur son papier à en-tête.", helpEn: "The whole name, as on its letters.")
      case .shortName:
        FieldWords(
          fr: "Nom court", en: "Short name",
          helpFr: "Comme on l'appelle au bureau ; vide s'il n'en a pas d'autre.",
          helpEn: "As it is called at the desk; empty when it has no other.")
      case .kind:
        FieldWords(
          fr: "Type d'organisme", en: "Kind of provider",
          helpFr: "État, commune, santé, ONG... F4 = liste.",
          helpEn: "State, commune, health, NGO... F4 = list.")
      case .agreement:
        FieldWords(
          fr: "Convention", en: "Agreement",
          helpFr: "Avec le BAOS ou l'État, en quelques mots ; vide si on n'en connaît pas.",
          helpEn: "With the office or the State, in a few words; empty when none is known.")
      case .agreementUntil:
        FieldWords(
          fr: "Convention jusqu'au", en: "Agreement until",
          helpFr: "Dernier jour ; échue, elle avertit et n'empêche rien.",
          helpEn: "Its last day; once ended it warns and stops nobody.")
      case .providerActive:
        FieldWords(
          fr: "Organisme actif", en: "Provider active", helpFr: "Non = plus aucun de ses services.",
          helpEn: "No = none of its services any more.")
      case .service:
        FieldWords(
          fr: "Ce qui s'y fait", en: "What is done there",
          helpFr: "En une ligne, comme on le dirait à la personne.",
          helpEn: "In one line, as one would tell the person.")
      case .categories:
        FieldWords(
          fr: "Besoins couverts", en: "Needs it can meet",
          helpFr: "Un ou plusieurs codes. F4 = liste, Espace coche.",
          helpEn: "One or more codes. F4 = list, Space ticks.")
      case .place:
        FieldWords(
          fr: "Département", en: "Department",
          helpFr: "Où est le guichet ; vide si on ne s'y déplace pas. F4 = liste.",
          helpEn: "Where the counter is; empty when nobody goes there. F4 = list.")
      case .address:
        FieldWords(
          fr: "Adresse", en: "Address", helpFr: "Quartier, rue, repère.",
          helpEn: "Quarter, street, landmark.")
      case .area:
        FieldWords(
          fr: "Zone couverte", en: "Area served",
          helpFr: "Où vivent les gens qu'il reçoit : SN, régions, départements. F4 = liste.",
          helpEn: "Where those it serves live: SN, regions, departments. F4 = list.")
      case .hours:
        FieldWords(
          fr: "Horaires", en: "Opening hours", helpFr: "lun-ven 08:00-13:00 14:00-17:00; sam 09:00-12:00",
          helpEn: "mon-fri 08:00-13:00 14:00-17:00; sat 09:00-12:00")
      case .phones:
        FieldWords(
          fr: "Téléphones", en: "Phones",
          helpFr: "Le meilleur d'abord, séparés par / ; numéros courts permis (116).",
          helpEn: "The best first, parted by /; short lines will do (116).")
      case .email:
        FieldWords(
          fr: "Courriel", en: "E-mail", helpFr: "nom@exemple.sn", helpEn: "name@example.sn")
      case .focalPoint:
        FieldWords(
          fr: "Point focal MNR", en: "MNR focal point",
          helpFr: "Qui répond des référencements : nom ou fonction.",
          helpEn: "Who answers for referrals: name or function.")
      case .focalPhone:
        FieldWords(
          fr: "Tél. du point focal", en: "Focal point's phone", helpFr: "Un numéro.", helpEn: "One number.")
      case .secondContact:
        FieldWords(
          fr: "Second contact", en: "Second contact", helpFr: "Qui demander quand le premier est absent.",
          helpEn: "Whom to ask for when the first is away.")
      case .secondPhone:
        FieldWords(
          fr: "Tél. second contact", en: "Second contact's phone", helpFr: "Un numéro.", helpEn: "One number."
        )
      case .channel:
        FieldWords(
          fr: "Voie officielle", en: "Official channel",
          helpFr: "Comment il accepte qu'on lui adresse quelqu'un. F4 = liste.",
          helpEn: "How it takes somebody who is sent. F4 = list.")
      case .ageFrom:
        FieldWords(
          fr: "Âge minimum", en: "Youngest age", helpFr: "En années, compris ; vide = pas de limite.",
          helpEn: "In years, included; empty = no limit.")
      case .ageTo:
        FieldWords(
          fr: "Âge maximum", en: "Oldest age", helpFr: "En années, compris ; vide = pas de limite.",
          helpEn: "In years, included; empty = no limit.")
      case .sex:
        FieldWords(
          fr: "Réservé aux", en: "Only for", helpFr: "Vide = hommes et femmes.",
          helpEn: "Empty = men and women.")
      case .returneesOnly:
        FieldWords(
          fr: "Migr. retour seulement", en: "Returnees only", helpFr: "Oui = ne reçoit personne d'autre.",
          helpEn: "Yes = takes nobody else.")
      case .returnCountries:
        FieldWords(
          fr: "Pays de retour", en: "Countries of return",
          helpFr: "Ceux dont il faut revenir ; vide = tous. F4 = liste.",
          helpEn: "Those a person must come back from; empty = any. F4 = list.")
      case .papers:
        FieldWords(
          fr: "Pièces exigées", en: "Papers required",
          helpFr: "Toutes celles qu'il faut déjà avoir. F4 = liste.",
          helpEn: "All those a person must already have. F4 = list.")
      case .otherConditions:
        FieldWords(
          fr: "Autres conditions", en: "Other conditions",
          helpFr: "Ce que les champs ci-dessus ne disent pas.", helpEn: "What the fields above cannot say.")
      case .documentsToBring:
        FieldWords(
          fr: "À apporter", en: "To bring", helpFr: "Ce qu'il faut avoir sur soi le premier jour.",
          helpEn: "What to have with one on the first day.")
      case .cost:
        FieldWords(
          fr: "Coût pour la personne", en: "Cost for the person",
          helpFr: "En FCFA ; 0 = gratuit, vide = inconnu.",
          helpEn: "In FCFA; 0 = free, empty = unknown.")
      case .costNote:
        FieldWords(
          fr: "Précision du coût", en: "About the cost", helpFr: "Par mois, par acte, selon le projet...",
          helpEn: "A month, a visit, by project...")
      case .capacity:
        FieldWords(
          fr: "Places par mois", en: "Places a month", helpFr: "Vide = inconnu.", helpEn: "Empty = unknown.")
      case .openPlaces:
        FieldWords(
          fr: "Places restantes", en: "Places left",
          helpFr: "Au dernier appel ; 0 = complet, vide = inconnu.",
          helpEn: "As last heard; 0 = full, empty = unknown.")
      case .verified:
        FieldWords(
          fr: "Vérifié le", en: "Verified on", helpFr: "Le jour où quelqu'un a demandé ; v le signe.",
          helpEn: "The day somebody asked; v signs it.")
      case .verifiedBy:
        FieldWords(
          fr: "Vérifié par", en: "Verified by", helpFr: "Qui a demandé, comme il ou elle signe.",
          helpEn: "Who asked, as they sign.")
      case .notUntil:
        FieldWords(
          fr: "Pas avant le", en: "Not before",
          helpFr: "Premier jour où l'on peut de nouveau y envoyer quelqu'un : 12/01, +2s, lun.",
          helpEn: "First day on which somebody may be sent again: 12/01, +2s, lun.")
      case .notUntilReason:
        FieldWords(
          fr: "Motif", en: "Reason", helpFr: "Complet, travaux, plus de réponse, en formation...",
          helpEn: "Full, closed for works, no answer any more, in training...")
      case .active:
        FieldWords(
          fr: "Service actif", en: "Service active", helpFr: "Non = ce service n'existe plus.",
          helpEn: "No = this service is no more.")
      case .source:
        FieldWords(
          fr: "Source", en: "Source", helpFr: "D'où vient la fiche.", helpEn: "Where the entry comes from.")
      case .sourceNote:
        FieldWords(
          fr: "Référence", en: "Reference", helpFr: "Où cela a été trouvé, ou qui l'a dit.",
          helpEn: "Where it was found, or who said so.")
      case .note:
        FieldWords(
          fr: "Note", en: "Note", helpFr: "Ce qu'un collègue doit savoir avant d'appeler.",
          helpEn: "What a colleague must know before calling.")
      }
  }
}
