package import Casework

/// Words of the form engine: hints beside the entries, pop-up lists, progress and review.
extension Wording {
  package var chooseHint: String { say(fr: "Entrée choisit, Éch referme", en: "Enter picks, Esc closes") }
  package var tickHint: String { say(fr: "Espace coche, Entrée termine", en: "Space ticks, Enter ends") }
  package var yesNoHint: String { say(fr: "O oui  N non", en: "O/Y yes  N no") }
  package var listHint: String { say(fr: "F4 = liste", en: "F4 = list") }
  package var noAnswerTitle: String { say(fr: "Pas de réponse : pourquoi ?", en: "No answer: why?") }

  /// What was understood, beside what was typed.
  package func echo(of answer: Answer, typed: String, in spec: FieldSpec, today: CivilDay) -> String {
    switch answer {
    case .text, .number, .person: ""
    case .date(let date) where spec.code == FieldCode(.birth): birthAge(date, today: today)
    case .date(.day(let day)):
      typed == self.day(day)
        ? "\(shortWeekday(day.weekday)) (\(distance(from: today, to: day)))" : longDay(day)
    case .choices(let codes): codes.count == 1 ? text(of: answer, in: spec) : ""
    default: text(of: answer, in: spec)
    }
  }

  /// "Section 2/7 : Identité".
  package func sectionPlace(_ number: Int, of count: Int, name: String) -> String {
    say(fr: "Section \(number)/\(count) : \(name)", en: "Section \(number)/\(count): \(name)")
  }

  package var legendRequired: String { say(fr: "* obligatoire", en: "* required") }
  package var legendProblem: String { say(fr: "! à revoir", en: "! to review") }
  package var legendSkipped: String { say(fr: ". sautée", en: ". skipped") }
  package var legendSections: String { say(fr: "F7/F8 = section", en: "F7/F8 = section") }
  package var sectionDone: String { say(fr: "fait", en: "done") }

  // Review of what is missing.
  package func reviewTitle(_ count: Int) -> String {
    switch count {
    case 0: say(fr: "Rien à revoir.", en: "Nothing to review.")
    case 1: say(fr: "1 point à revoir avant d'enregistrer", en: "1 point to review before saving")
    default:
      say(fr: "\(count) points à revoir avant d'enregistrer", en: "\(count) points to review before saving")
    }
  }
  package func reviewBlocking(_ count: Int) -> String {
    switch count {
    case 0: say(fr: "Rien n'empêche d'enregistrer : F2", en: "Nothing prevents saving: F2")
    case 1: say(fr: "1 point empêche d'enregistrer", en: "1 point prevents saving")
    default: say(fr: "\(count) points empêchent d'enregistrer", en: "\(count) points prevent saving")
    }
  }
  /// - Parameter takesReason: whether a reason for no answer may stand in the place of one.
  package func reviewMissing(takesReason: Bool) -> String {
    takesReason
      ? say(fr: "manque (F9 : motif)", en: "missing (F9: reason)") : say(fr: "manque", en: "missing")
  }
  package var reviewSetAside: String {
    say(fr: "non retenue : la question ne se pose plus", en: "set aside: no longer asked")
  }
  package func reviewFlag(_ name: String) -> String {
    say(fr: "alerte à traiter : \(name)", en: "alert to be dealt with: \(name)")
  }
  package var reviewConfirm: String { say(fr: "Espace = c'est exact", en: "Space = it is right") }
  package var reviewHelp: String {
    say(
      fr: "Entrée va au champ. Espace confirme une réponse qui étonne. F2 enregistre.",
      en: "Enter goes to the field. Space confirms a surprising answer. F2 saves.")
  }
  package var reviewCannotSave: String {
    say(
      fr: "Pas encore : les points marqués ! empêchent d'enregistrer. Le brouillon est gardé.",
      en: "Not yet: the points marked ! prevent saving. The draft is kept.")
  }

  /// What F1 says about a field: how it may be typed, in one line.
  package func typingHelp(for kind: FieldKind) -> String {
    switch kind {
    case .text, .documentNumber:
      say(
        fr: "Taper remplace, une flèche retouche, Ctrl-U défait.",
        en: "Typing replaces, an arrow mends, Ctrl-U undoes.")
    case .longText:
      say(
        fr: "Texte long.  Ctrl-N va à la ligne, Entrée passe au champ suivant.",
        en: "Long text.  Ctrl-N breaks the line, Enter goes to the next field.")
    case .choice:
      say(
        fr: "Le code, ou les premières lettres du nom.  F4 montre la liste.",
        en: "The code, or the first letters of the name.  F4 shows the list.")
    case .choices:
      say(
        fr: "Plusieurs codes, séparés par des espaces.  F4 les coche.",
        en: "Several codes, separated by spaces.  F4 ticks them.")
    case .yesNo:
      say(
        fr: "O ou N ; F9 s'il n'y a pas de réponse.",
        en: "O or Y for yes, N for no; F9 when there is no answer.")
    case .number: say(fr: "Un nombre entier.", en: "A whole number.")
    case .money:
      say(fr: "En FCFA : 1250000, 1 250 000 ou 1,25M.", en: "In FCFA: 1250000, 1 250 000 or 1,25M.")
    case .day:
      say(
        fr: "j, -1, j+7, +2s, +1m, lun, 24, 24/11, 241126.",
        en: "j, -1, j+7, +2s, +1m, lun, 24, 24/11, 241126.")
    case .partialDate:
      say(
        fr: "12/03/1984, 03/1984, 1984, ou 34a : âge estimé.",
        en: "12/03/1984, 03/1984, 1984, or 34a: estimated age.")
    case .phone:
      say(
        fr: "77 123 45 67, ou +34 612 345 678 : toute écriture.",
        en: "77 123 45 67, or +34 612 345 678: any writing.")
    }
  }

  /// Questions of the section that stand on its next or its previous page.
  package func moreBelow(_ count: Int) -> String { say(fr: "+\(count) plus bas", en: "+\(count) below") }
  package func moreAbove(_ count: Int) -> String { say(fr: "+\(count) plus haut", en: "+\(count) above") }
}
