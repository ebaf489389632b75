package import Casework

/// Words of the case screen, its history, corrections and conflicts.
extension Wording {
  package var tabSummary: String { say(fr: "Résumé", en: "Summary") }
  package var tabFlags: String { say(fr: "Alertes", en: "Alerts") }

  /// At most nine columns, so that all tabs stand on one line.
  package func tabName(of section: SectionCode) -> String {
    switch section {
    case .consent: say(fr: "Consent.", en: "Consent")
    case .identity: say(fr: "Identité", en: "Identity")
    case .contacts: say(fr: "Contacts", en: "Contacts")
    case .family: say(fr: "Famille", en: "Family")
    case .journey: say(fr: "Retour", en: "Return")
    case .needs: say(fr: "Besoins", en: "Needs")
    case .screening: say(fr: "Dépistage", en: "Screening")
    default: name(of: section)
    }
  }

  package var caseHelp: String {
    say(
      fr: "Gauche/Droite = onglet   m = corriger   h = historique   F10 = tout",
      en: "Left/Right = tab   m = correct   h = history   F10 = all")
  }
  package var caseReadAgain: String {
    say(
      fr: "Un autre poste vient de changer ce dossier : il est relu.",
      en: "Another desk just changed this case: read again.")
  }
  package var sectionEmpty: String { say(fr: "Rien encore.  m = remplir", en: "Nothing yet.  m = fill in") }
  package func sealedAnswer(_ compartment: String) -> String {
    say(fr: "(protégé : \(compartment))", en: "(protected: \(compartment))")
  }
  package var sealedHelp: String {
    say(
      fr: "o = ouvrir la partie protégée, avec un motif qui reste au journal.",
      en: "o = open the protected part, with a reason that stays in the journal.")
  }
  package var sealedOpened: String {
    say(fr: "Ouvert : la lecture est inscrite au journal.", en: "Opened: the reading is in the journal.")
  }
  package var nothingSealed: String { say(fr: "Rien n'est protégé ici.", en: "Nothing is protected here.") }
  package func noKeyHere(role: String) -> String {
    say(
      fr: "Le rôle « \(role) » n'a pas la clé de cette partie.",
      en: "The role \"\(role)\" has no key to this part.")
  }
  package var chooseTabToEdit: String {
    say(
      fr: "Choisir d'abord un onglet (Gauche/Droite), puis m.", en: "Choose a tab first (Left/Right), then m."
    )
  }
  package func lastChanged(by name: String, at clock: String) -> String {
    say(fr: "Dernier changement : \(clock), \(name)", en: "Last change: \(clock), \(name)")
  }
  package var openedLabel: String { say(fr: "Ouvert le", en: "Opened on") }
  package var closedLabel: String { say(fr: "Clos le", en: "Closed on") }
  package var otherCase: String { say(fr: "Autre retour", en: "Other return") }
  package func decidedBy(_ name: String, at day: String) -> String {
    say(fr: "Décidé par \(name), \(day).", en: "Decided by \(name), \(day).")
  }
  package var noFlags: String { say(fr: "Aucune alerte.", en: "No alert.") }
  package func flagLine(_ flag: RedFlag) -> String {
    let name = self.name(of: flag.kind)
    if flag.closed != nil { return say(fr: "\(name) : close", en: "\(name): closed") }
    guard let answer = flag.acknowledgement else {
      return say(fr: "\(name) : à traiter", en: "\(name): to be dealt with")
    }
    let action = self.name(ofOption: answer.action.rawValue, in: FlagAction.listCode)
    return "\(name) : \(action), \(answer.by), \(day(answer.at.day))"
  }
  package func flagHelp(_ flag: RedFlag) -> String {
    if let note = flag.acknowledgement?.note, !note.isEmpty { return note }
    return say(
      fr: "Entrée = dire ce qui a été fait   k = clore l'alerte",
      en: "Enter = say what was done   k = close the alert")
  }
  package var actConfirm: String { say(fr: "F2 = faire, F3 = renoncer", en: "F2 = do it, F3 = give up") }
  package func unsealTitle(_ section: String, _ compartments: String) -> String {
    say(
      fr: "Ouvrir la partie protégée : \(section) (\(compartments))",
      en: "Open the protected part: \(section) (\(compartments))")
  }
  package func acknowledgeTitle(_ flag: String) -> String {
    say(fr: "Alerte : \(flag). Qu'avez-vous fait ?", en: "Alert: \(flag). What did you do?")
  }
  package func closeFlagTitle(_ flag: String) -> String {
    say(fr: "Clore l'alerte : \(flag)", en: "Close the alert: \(flag)")
  }
  package var historyHelp: String {
    say(fr: "Du plus récent au plus ancien : avant > après.", en: "Newest first: before > after.")
  }
  package func correctionTitle(_ section: String) -> String {
    say(fr: "Corriger : \(section)", en: "Correct: \(section)")
  }
  package var nothingChanged: String { say(fr: "Rien n'a changé.", en: "Nothing changed.") }

  // What was done, and the way back.
  package var corrected: String {
    say(fr: "Correction enregistrée.  u = défaire", en: "Correction saved.  u = undo")
  }
  package var correctionUndone: String { say(fr: "Correction défaite.", en: "Correction undone.") }
  /// An undo that would take another desk's words along.
  package var correctionOverwritten: String {
    say(
      fr: "Cette section a changé depuis : rien n'est défait. m = corriger, h = historique.",
      en: "This section has changed since: nothing is undone. m = correct, h = history.")
  }
  package var caseClosed: String { say(fr: "Dossier clos.  r = rouvrir", en: "Case closed.  r = reopen") }
  package var caseReopened: String { say(fr: "Dossier rouvert.  k = clore", en: "Case reopened.  k = close") }
  package var caseHandedOver: String {
    say(fr: "Dossier confié.  a = confier de nouveau", en: "Case handed over.  a = hand over again")
  }
  package var flagAnswered: String { say(fr: "Suite donnée à l'alerte.", en: "The alert is answered for.") }
  package var flagWasClosed: String {
    say(fr: "Alerte close : elle reste à l'historique.", en: "Alert closed: it stays in the history.")
  }

  // Conflicts.
  package func conflictTitle(by name: String, at clock: String) -> String {
    say(
      fr: "\(name) a changé cette section à \(clock). Rien n'est écrasé.",
      en: "\(name) changed this section at \(clock). Nothing is overwritten.")
  }
  package var columnMine: String { say(fr: "Le mien", en: "Mine") }
  package var columnTheirs: String { say(fr: "L'autre poste", en: "The other desk") }
  package var columnBefore: String { say(fr: "Avant", en: "Before") }
  package func conflictLeft(_ count: Int) -> String {
    switch count {
    case 0: say(fr: "Tout est décidé : F2 enregistre.", en: "All is decided: F2 saves.")
    case 1: say(fr: "reste 1 choix à faire", en: "1 choice left")
    default: say(fr: "reste \(count) choix à faire", en: "\(count) choices left")
    }
  }
  package var conflictUndecided: String {
    say(fr: "Il reste des lignes marquées ! à décider.", en: "Lines marked ! are still to be decided.")
  }
  package var conflictHelp: String {
    say(
      fr: "m ou Gauche = le mien   a ou Droite = l'autre   F2 = enregistrer",
      en: "m or Left = mine   a or Right = theirs   F2 = save")
  }

  /// Open alerts whose kind this reader may not know.
  package func sealedFlags(_ count: Int) -> String {
    switch count {
    case 1:
      say(fr: "1 alerte protégée, à voir avec le point focal", en: "1 protected alert, ask the focal point")
    default:
      say(
        fr: "\(count) alertes protégées, à voir avec le point focal",
        en: "\(count) protected alerts, ask the focal point")
    }
  }
}
