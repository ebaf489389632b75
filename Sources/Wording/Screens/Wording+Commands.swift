/// The words of every command: one for the key bar, one sentence for the menu and the help.
extension Wording {
  /// At most six letters, for the key bar.
  package func keyWord(_ command: CommandName) -> String {
    switch command {
    case .help: say(fr: "Aide", en: "Help")
    case .save: say(fr: "Enreg.", en: "Save")
    case .back: say(fr: "Retour", en: "Back")
    case .options: say(fr: "Liste", en: "List")
    case .ditto: say(fr: "Idem", en: "Ditto")
    case .find: say(fr: "Cherch", en: "Find")
    case .matches: say(fr: "Connue", en: "Known")
    case .previousSection: say(fr: "Préc.", en: "Prev.")
    case .nextSection: say(fr: "Suiv.", en: "Next")
    case .noAnswer: say(fr: "Motif", en: "Reason")
    case .menu: say(fr: "Menu", en: "Menu")
    case .hide: say(fr: "Cacher", en: "Hide")
    case .redraw: say(fr: "Redess", en: "Redraw")
    case .suspend: say(fr: "Susp.", en: "Susp.")
    case .nextField: say(fr: "Suiv", en: "Next")
    case .previousField: say(fr: "Préc", en: "Prev")
    case .open: say(fr: "Voir", en: "Open")
    case .newPerson: say(fr: "Nouv.", en: "New")
    case .cases: say(fr: "Doss.", en: "Cases")
    case .today: say(fr: "Jour", en: "Today")
    case .discardDraft: say(fr: "Jeter", en: "Drop")
    case .undo: say(fr: "Défair", en: "Undo")
    case .filter: say(fr: "Filtre", en: "Filter")
    case .sort: say(fr: "Tri", en: "Sort")
    case .edit: say(fr: "Modif.", en: "Edit")
    case .history: say(fr: "Histo.", en: "Histo.")
    case .openSealed: say(fr: "Ouvrir", en: "Unseal")
    case .closeCase: say(fr: "Clore", en: "Close")
    case .reopenCase: say(fr: "Rouvr.", en: "Reopen")
    case .reassign: say(fr: "Confi.", en: "Assign")
    case .newReturn: say(fr: "Épisod", en: "Again")
    case .samePerson: say(fr: "Même", en: "Same")
    case .household: say(fr: "Foyer", en: "Home")
    case .notTheSame: say(fr: "Pas", en: "Not")
    case .staff: say(fr: "Équipe", en: "Staff")
    case .addStaff: say(fr: "Ajout", en: "Add")
    case .disableStaff: say(fr: "Désac.", en: "Off")
    case .passphrase: say(fr: "Passe", en: "Pass")
    case .changeUser: say(fr: "Céder", en: "Switch")
    case .language: say(fr: "Langue", en: "Lang.")
    case .theme: say(fr: "Thème", en: "Theme")
    case .manual: say(fr: "Manuel", en: "Manual")
    case .quit: say(fr: "Quitt.", en: "Quit")
    case .keepMine: say(fr: "Mien", en: "Mine")
    case .keepTheirs: say(fr: "Autre", en: "Theirs")
    case .toggle: say(fr: "Coche", en: "Tick")
    case .recover: say(fr: "Clé", en: "Key")
    case .resetPassphrase: say(fr: "Rendre", en: "Reset")
    case .work: say(fr: "Éval.", en: "Assess")
    case .addRecord: say(fr: "Nouv.", en: "New")
    case .withdraw: say(fr: "Retir.", en: "Remove")
    case .revisePlan: say(fr: "Révis.", en: "Revise")
    case .signPlan: say(fr: "Signer", en: "Sign")
    case .planAction: say(fr: "Action", en: "Action")
    case .goOn: say(fr: "Contin", en: "Go on")
    case .noteNeed: say(fr: "Besoin", en: "Need")
    case .about: say(fr: "Source", en: "Source")
    case .calendar, .caseFollowUps: say(fr: "Suivis", en: "Follow")
    case .openCase: say(fr: "Doss.", en: "Case")
    case .weekView: say(fr: "Sem.", en: "Week")
    case .dayView: say(fr: "Jour", en: "Day")
    case .monthView: say(fr: "Mois", en: "Month")
    case .listView: say(fr: "Liste", en: "List")
    case .todayView: say(fr: "Auj.", en: "Today")
    case .wholeOffice: say(fr: "Tous", en: "All")
    case .markDone: say(fr: "Fait", en: "Done")
    case .markAbsent: say(fr: "Absent", en: "Absent")
    case .otherOutcome: say(fr: "Suite", en: "Result")
    case .moveFollowUp: say(fr: "Report", en: "Move")
    case .planFollowUp: say(fr: "Nouv.", en: "New")
    case .announce: say(fr: "Annonc", en: "Notice")
    case .arrivals: say(fr: "Arriv.", en: "Arriv.")
    case .registerArrival: say(fr: "Inscr.", en: "Regist")
    case .came: say(fr: "Venus", en: "Came")
    case .didNotCome: say(fr: "Absent", en: "Absent")
    case .putOff: say(fr: "Report", en: "PutOff")
    case .expectAgain: say(fr: "Attend", en: "Expect")
    case .tryContact: say(fr: "Essai", en: "Try")
    case .postpone: say(fr: "Bloc", en: "Bulk")
    case .daySheet: say(fr: "Papier", en: "Paper")
    case .keepAll: say(fr: "Garder", en: "Keep")
    case .setAside: say(fr: "Écart.", en: "Aside")
    case .markUnreachable: say(fr: "Injoi.", en: "Lost")
    case .handOverCaseload: say(fr: "Confi.", en: "Assign")
    case .referrals: say(fr: "Référ.", en: "Refer.")
    case .step: say(fr: "Étape", en: "Step")
    case .chase: say(fr: "Relanc", en: "Remind")
    case .newReferral: say(fr: "Nouv.", en: "New")
    case .table: say(fr: "Liste", en: "List")
    case .figures: say(fr: "Chiffr", en: "Figure")
    case .reopenReferral: say(fr: "Repr.", en: "Reopen")
    case .caseFile: say(fr: "Doss.", en: "Case")
    case .nextProvider: say(fr: "Autre", en: "Next")
    case .recall: say(fr: "Rappel", en: "Recall")
    case .giveUp: say(fr: "Aband.", en: "Drop")
    case .refer: say(fr: "Référ.", en: "Refer")
    case .provider: say(fr: "Prest.", en: "Prov.")
    case .issue: say(fr: "Émettr", en: "Issue")
    case .keepDraft: say(fr: "Brouil", en: "Draft")
    case .withdrawConsent: say(fr: "Accord", en: "Consnt")
    case .slip: say(fr: "Bord.", en: "Slip")
    case .printSlip: say(fr: "Impr.", en: "Print")
    case .slipFile: say(fr: "Fich.", en: "File")
    case .printPaper: say(fr: "Impr.", en: "Print")
    case .printSheet: say(fr: "Impr.", en: "Print")
    case .messages: say(fr: "Messag", en: "Messag")
    case .directory: say(fr: "Répert", en: "Direct")
    case .newProvider: say(fr: "Nouv.", en: "New")
    case .newOffer: say(fr: "Nouv.", en: "New")
    case .coverage: say(fr: "Carte", en: "Map")
    case .verify: say(fr: "Vérif.", en: "Verify")
    case .pause: say(fr: "Pause", en: "Pause")
    case .activate: say(fr: "Actif", en: "Active")
    case .activateProvider: say(fr: "Organ.", en: "Prov.")
    }
  }

  /// What the command does, for menu, help and the printed key tables.
  package func sentence(of command: CommandName) -> String {
    switch command {
    case .help:
      say(fr: "Aide sur ce champ, puis sur cet écran", en: "Help on this field, then on this screen")
    case .save: say(fr: "Revoir ce qui manque, puis enregistrer", en: "Review what is missing, then save")
    case .back: say(fr: "Revenir en arrière", en: "Go back")
    case .options: say(fr: "Liste des choix du champ", en: "List of the field's choices")
    case .ditto:
      say(fr: "Reprendre la réponse du dossier précédent", en: "Repeat the answer of the previous record")
    case .find: say(fr: "Chercher un dossier", en: "Find a case")
    case .matches:
      say(fr: "Comparer avec les personnes déjà connues", en: "Compare with people already known")
    case .previousSection: say(fr: "Section ou page précédente", en: "Previous section or page")
    case .nextSection: say(fr: "Section ou page suivante", en: "Next section or page")
    case .noAnswer: say(fr: "Dire pourquoi il n'y a pas de réponse", en: "Say why there is no answer")
    case .menu: say(fr: "Menu de toutes les commandes", en: "Menu of all commands")
    case .hide:
      say(
        fr: "Cacher l'écran ; la phrase de passe y ramène",
        en: "Hide the screen; the passphrase returns to it")
    case .redraw: say(fr: "Redessiner l'écran", en: "Redraw the screen")
    case .suspend: say(fr: "Suspendre le programme", en: "Suspend the program")
    case .nextField: say(fr: "Champ suivant", en: "Next field")
    case .previousField: say(fr: "Champ précédent", en: "Previous field")
    case .open: say(fr: "Ouvrir ce qui est choisi", en: "Open what is selected")
    case .newPerson: say(fr: "Accueillir une nouvelle personne", en: "Register a new person")
    case .cases: say(fr: "Liste et recherche des dossiers", en: "List and search of cases")
    case .today: say(fr: "Revenir à la page du jour", en: "Back to today's page")
    case .discardDraft: say(fr: "Jeter ce brouillon", en: "Drop this draft")
    case .undo: say(fr: "Défaire le dernier acte", en: "Undo the last act")
    case .filter: say(fr: "Filtrer la liste", en: "Filter the list")
    case .sort: say(fr: "Changer l'ordre de la liste", en: "Change the order of the list")
    case .edit: say(fr: "Corriger cette section", en: "Correct this section")
    case .history: say(fr: "Historique champ par champ", en: "History, field by field")
    case .openSealed:
      say(fr: "Ouvrir la partie protégée, avec un motif", en: "Open the protected part, with a reason")
    case .closeCase: say(fr: "Clore le dossier", en: "Close the case")
    case .reopenCase: say(fr: "Rouvrir le dossier", en: "Reopen the case")
    case .reassign: say(fr: "Confier le dossier à quelqu'un d'autre", en: "Hand the case to somebody else")
    case .newReturn:
      say(fr: "Nouvel épisode de retour de cette personne", en: "New return episode of this person")
    case .samePerson:
      say(
        fr: "C'est la même personne : nouvel épisode de retour", en: "The same person: a new return episode")
    case .household: say(fr: "Deux personnes du même foyer", en: "Two people of one household")
    case .notTheSame: say(fr: "Ce n'est pas la même personne", en: "Not the same person")
    case .staff: say(fr: "Équipe du bureau", en: "Staff of the office")
    case .addStaff: say(fr: "Ajouter quelqu'un à l'équipe", en: "Add somebody to the staff")
    case .disableStaff: say(fr: "Désactiver ou réactiver un compte", en: "Disable or enable an account")
    case .passphrase: say(fr: "Changer ma phrase de passe", en: "Change my passphrase")
    case .changeUser: say(fr: "Laisser la place à quelqu'un d'autre", en: "Let somebody else sign in")
    case .language: say(fr: "Passer en anglais", en: "Switch to French")
    case .theme: say(fr: "Changer de thème de couleurs", en: "Change the colour theme")
    case .manual: say(fr: "Manuel du programme", en: "Manual of the program")
    case .quit: say(fr: "Quitter le programme", en: "Quit the program")
    case .keepMine: say(fr: "Garder ma réponse", en: "Keep my answer")
    case .keepTheirs: say(fr: "Garder la réponse de l'autre poste", en: "Keep the other desk's answer")
    case .toggle: say(fr: "Cocher ou décocher", en: "Tick or untick")
    case .recover: say(fr: "Entrer avec la clé papier de secours", en: "Sign in with the paper recovery key")
    case .resetPassphrase:
      say(fr: "Donner une nouvelle phrase de passe à ce collègue", en: "Give this colleague a new passphrase")
    case .work:
      say(fr: "Évaluations, scores, besoins et plan", en: "Assessments, scores, needs and plan")
    case .addRecord: say(fr: "Commencer ou ajouter", en: "Begin or add")
    case .withdraw:
      say(
        fr: "Retirer cette fiche, ou écarter la proposition",
        en: "Withdraw this record, or set the proposal aside")
    case .revisePlan:
      say(fr: "Réviser le plan ; l'ancien reste lisible", en: "Revise the plan; the old one stays readable")
    case .signPlan: say(fr: "Dater la signature du plan", en: "Date the signature of the plan")
    case .planAction: say(fr: "Prévoir une action pour ce besoin", en: "Plan an action for this need")
    case .goOn: say(fr: "Continuer l'entretien", en: "Go on with the interview")
    case .noteNeed: say(fr: "Noter un besoin", en: "Note a need")
    case .calendar: say(fr: "Calendrier des suivis", en: "Calendar of follow-up")
    case .caseFollowUps:
      say(fr: "Suivis et essais de contact du dossier", en: "Follow-up and contact attempts of the case")
    case .openCase: say(fr: "Ouvrir le dossier", en: "Open the case")
    case .weekView: say(fr: "La semaine", en: "The week")
    case .dayView: say(fr: "Le jour, heure par heure", en: "The day, hour by hour")
    case .monthView: say(fr: "Le mois", en: "The month")
    case .listView: say(fr: "Tout ce qui est en retard ou à venir", en: "All that is late or to come")
    case .todayView: say(fr: "Revenir à aujourd'hui", en: "Back to today")
    case .wholeOffice: say(fr: "Mes dossiers, ou tout le bureau", en: "My cases, or the whole office")
    case .markDone: say(fr: "Fait : ouvre la fiche qui convient", en: "Done: opens the form that fits")
    case .markAbsent: say(fr: "La personne n'est pas venue", en: "The person did not come")
    case .otherOutcome:
      say(fr: "Autre suite : en partie, excusé, annulé", en: "Other outcome: partly, excused, cancelled")
    case .moveFollowUp:
      say(fr: "Reporter à un autre jour : +7, lun, 24/12", en: "Move to another day: +7, mon, 24/12")
    case .planFollowUp: say(fr: "Prévoir un suivi", en: "Plan a follow-up")
    case .announce: say(fr: "Noter une arrivée annoncée", en: "Note an announced arrival")
    case .arrivals: say(fr: "Arrivées annoncées", en: "Announced arrivals")
    case .registerArrival:
      say(fr: "Inscrire quelqu'un de cette annonce", en: "Register somebody of this announcement")
    case .came: say(fr: "Tous ceux attendus sont venus", en: "All who were expected came")
    case .didNotCome: say(fr: "Dire pourquoi ils ne sont pas venus", en: "Say why they did not come")
    case .putOff: say(fr: "Reporter l'arrivée à un autre jour", en: "Put the arrival off to another day")
    case .expectAgain: say(fr: "Les attendre de nouveau", en: "Expect them again")
    case .tryContact: say(fr: "Noter un essai de contact", en: "Note an attempt to reach the person")
    case .postpone: say(fr: "Reporter en bloc, avec aperçu", en: "Postpone several, with a preview")
    case .daySheet: say(fr: "Écrire la feuille du jour, à imprimer", en: "Write the day sheet, for printing")
    case .keepAll: say(fr: "Retenir toutes les propositions", en: "Keep all proposals")
    case .setAside:
      say(
        fr: "Écarter la proposition, ou annuler le suivi",
        en: "Set the proposal aside, or cancel the follow-up")
    case .markUnreachable:
      say(fr: "Noter la personne injoignable, ou non", en: "Mark the person unreachable, or not")
    case .handOverCaseload:
      say(fr: "Confier tous ses dossiers à quelqu'un", en: "Hand all their cases to somebody")
    case .referrals: say(fr: "Tableau des référencements", en: "Board of referrals")
    case .step:
      say(
        fr: "Noter ce qui s'est passé, parmi les étapes possibles",
        en: "Note what happened, among what can happen")
    case .chase: say(fr: "Noter une relance du prestataire", en: "Note a reminder to the provider")
    case .newReferral:
      say(
        fr: "Référer quelqu'un : choisir le dossier, puis le besoin",
        en: "Refer somebody: choose the case, then the need")
    case .table:
      say(fr: "Passer du tableau à la liste, et retour", en: "From the board to the list, and back")
    case .figures: say(fr: "Chiffres par prestataire", en: "Figures by provider")
    case .reopenReferral: say(fr: "Reprendre un référencement fini", en: "Take up a referral that has ended")
    case .caseFile: say(fr: "Ouvrir le dossier de la personne", en: "Open the person's case")
    case .nextProvider:
      say(
        fr: "Passer au prestataire suivant ; la chaîne reste lisible",
        en: "Turn to the next provider; the chain stays readable")
    case .recall:
      say(
        fr: "Rappeler la fiche, avec un avis au prestataire",
        en: "Recall the slip, with a notice to the provider")
    case .giveUp:
      say(
        fr: "Abandonner, avec le motif ; un brouillon ne part pas",
        en: "Give it up, with the reason; a draft is not sent")
    case .refer: say(fr: "Référer à un prestataire pour ce besoin", en: "Refer to a provider for this need")
    case .provider:
      say(fr: "Ce que le répertoire sait de ce prestataire", en: "What the directory knows of this provider")
    case .issue: say(fr: "Émettre ce qui est montré, après un oui", en: "Issue what is shown, after a yes")
    case .keepDraft: say(fr: "Garder comme brouillon, sans émettre", en: "Keep as a draft, without issuing")
    case .slip: say(fr: "Lire le bordereau en trois parties", en: "Read the slip in three parts")
    case .printSlip:
      say(
        fr: "Imprimer le bordereau, à la lettre ; sans imprimante, l'écrire en fichier",
        en: "Print the slip, to the letter; without a printer, write it as a file")
    case .printSheet:
      say(
        fr: "Imprimer les relances du jour, ou la liste du prestataire filtré",
        en: "Print what to chase today, or the list of the provider filtered by")
    case .printPaper:
      say(
        fr: "Imprimer ce papier, à la lettre ; sans imprimante, l'écrire en fichier",
        en: "Print this paper, to the letter; without a printer, write it as a file")
    case .slipFile:
      say(fr: "Écrire le bordereau en page A4 (HTML)", en: "Write the slip as an A4 page (HTML)")
    case .messages:
      say(
        fr: "Messages courts au prestataire et à la personne",
        en: "Short messages to the provider and the person")
    case .withdrawConsent:
      say(
        fr: "Accord retiré : rappeler tous les référencements sortis",
        en: "Consent withdrawn: recall every referral that is out")
    case .about:
      say(
        fr: "Source, licence et lecture de l'instrument", en: "Source, licence and reading of the instrument")
    case .directory:
      say(fr: "Répertoire des organismes et services", en: "Directory of providers and services")
    case .newProvider:
      say(fr: "Ajouter un organisme et son premier service", en: "Add a provider with its first service")
    case .newOffer: say(fr: "Ajouter un service à cet organisme", en: "Add a service of this provider")
    case .coverage:
      say(fr: "Qui manque où : régions et dimensions", en: "Who is missing where: regions, dimensions")
    case .verify: say(fr: "Vérifié aujourd'hui : signer la fiche", en: "Verified today: sign the entry")
    case .pause:
      say(
        fr: "Ne pas utiliser avant un jour, ou lever l'attente",
        en: "Not to be used before a day, or lift that")
    case .activate: say(fr: "Rendre le service inactif ou actif", en: "Make the service inactive or active")
    case .activateProvider:
      say(fr: "Rendre tout l'organisme inactif ou actif", en: "Make the whole provider inactive or active")
    }
  }
}
