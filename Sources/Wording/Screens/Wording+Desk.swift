/// Words that stand on every screen of the desk.
extension Wording {
  package func tooSmall(rows: Int, columns: Int, leastRows: Int, leastColumns: Int) -> String {
    say(
      fr: "Il faut \(leastColumns)x\(leastRows), l'écran fait \(columns)x\(rows).",
      en: "\(leastColumns)x\(leastRows) needed, this screen is \(columns)x\(rows).")
  }

  /// "Brouillon 14:32:07", the time a draft was last written.
  package func draftSaved(clock: String) -> String {
    say(fr: "Brouillon \(clock)", en: "Draft \(clock)")
  }

  package var placeToday: String { say(fr: "Aujourd'hui", en: "Today") }
  package var placeIntake: String { say(fr: "Accueil", en: "Intake") }
  package var placeNewPerson: String { say(fr: "Nouvelle personne", en: "New person") }
  package var placeNewReturn: String { say(fr: "Nouveau retour", en: "New return") }
  package var placeCases: String { say(fr: "Dossiers", en: "Cases") }
  package var placeSignIn: String { say(fr: "Connexion", en: "Sign in") }
  package var placeMenu: String { say(fr: "Menu", en: "Menu") }
  package var placeHelp: String { say(fr: "Aide", en: "Help") }
  package var placeManual: String { say(fr: "Manuel", en: "Manual") }
  package var placeStaff: String { say(fr: "Équipe", en: "Staff") }
  package var placeReview: String { say(fr: "Relecture", en: "Review") }
  package var placeHistory: String { say(fr: "Historique", en: "History") }
  package var placeOpening: String { say(fr: "Ouverture du bureau", en: "Opening the office") }
  package var placeConflict: String { say(fr: "Deux postes à la fois", en: "Two desks at once") }

  /// "Accueil > Nouvelle personne".
  package func path(_ places: String...) -> String {
    places.joined(separator: " > ")
  }

  // Why a command can't be done just now.
  package func notAllowed(role: String) -> String {
    say(fr: "Pas permis avec le rôle « \(role) »", en: "Not allowed for the role \"\(role)\"")
  }
  package var nothingSelected: String { say(fr: "Rien n'est choisi", en: "Nothing is selected") }
  package var fieldHasNoList: String { say(fr: "Ce champ n'a pas de liste", en: "This field has no list") }
  package var nothingToRepeat: String {
    say(
      fr: "Le dossier précédent n'a pas de réponse à reprendre ici",
      en: "The previous record has no answer to repeat here")
  }
  package var caseIsClosed: String { say(fr: "Le dossier est clos", en: "The case is closed") }
  package var caseIsOpen: String { say(fr: "Le dossier est ouvert", en: "The case is open") }
  package var nothingToUndo: String { say(fr: "Rien à défaire", en: "Nothing to undo") }
  package var noMatch: String {
    say(fr: "Personne de semblable n'est connu", en: "Nobody alike is known")
  }

  /// "lignes 16 à 30 sur 420": which part of a list is on the screen, `shown` counted from 0.
  package func lines(_ shown: Range<Int>, of count: Int) -> String {
    guard count > 0 else { return say(fr: "aucune ligne", en: "no line") }
    if shown.count == count {
      return say(fr: count == 1 ? "1 ligne" : "\(count) lignes", en: count == 1 ? "1 line" : "\(count) lines")
    }
    return say(
      fr: "lignes \(shown.lowerBound + 1) à \(shown.upperBound) sur \(number(count))",
      en: "lines \(shown.lowerBound + 1) to \(shown.upperBound) of \(number(count))")
  }

  /// The help of a field, and the way to the help of the screen.
  package func helpAgain(_ help: String) -> String {
    say(fr: "\(help)  F1 encore : cet écran.", en: "\(help)  F1 again: this screen.")
  }
}
