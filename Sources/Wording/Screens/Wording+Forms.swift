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
  package var reviewMissing: String { say(fr: "manque (F9 : motif)", en: "missing (F9: reason)") }
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
}
