package import Casework

/// Words of the list of cases.
extension Wording {
  package var searchLabel: String { say(fr: "Chercher :", en: "Find:") }
  package var searchHelp: String {
    say(
      fr: "Nom (toute orthographe), numéro, téléphone, village, parent. Éch efface.",
      en: "Name (any spelling), number, phone, village, a parent's name. Esc clears.")
  }
  package func openedBetween(_ first: String, _ last: String) -> String {
    say(fr: "ouverts du \(first) au \(last)", en: "opened \(first) to \(last)")
  }
  package var filterNothingDone: String { say(fr: "rien encore de fait", en: "nothing done yet") }
  package func filterLine(filters: [String], sort: String) -> String {
    let shown = filters.isEmpty ? say(fr: "tous", en: "all") : filters.joined(separator: ", ")
    return say(fr: "Filtre : \(shown)   Tri : \(sort)", en: "Filter: \(shown)   Order: \(sort)")
  }
  package func sortName(_ sort: CaseQuery.Sort) -> String {
    switch sort {
    case .relevance: say(fr: "ressemblance", en: "likeness")
    case .newest: say(fr: "les plus récents", en: "newest first")
    case .oldest: say(fr: "les plus anciens", en: "oldest first")
    case .name: say(fr: "nom", en: "name")
    case .lastChange: say(fr: "dernier changement", en: "last change")
    }
  }
  package func sortedBy(_ sort: CaseQuery.Sort) -> String {
    say(fr: "Ordre : \(sortName(sort)).", en: "Order: \(sortName(sort)).")
  }

  /// One sign for a column: open cases have none.
  package func sign(of status: CaseStatus) -> String {
    switch status {
    case .open: " "
    case .closed: say(fr: "c", en: "c")
    case .urgentHelpOnly: "u"
    }
  }

  /// The village, else the department.
  package func place(of person: PersonHeader) -> String {
    person.village.isEmpty && !person.department.isEmpty
      ? name(ofOption: person.department, in: Department.listCode) : person.village
  }

  /// Number, name, sex and year of birth, place, day of opening.
  package var caseHeadings: [String] {
    [
      say(fr: "Numéro", en: "Number"), say(fr: "Nom, prénoms", en: "Name"),
      say(fr: "Sexe, né", en: "Sex, born"),
      say(fr: "Lieu", en: "Place"), say(fr: "Ouvert le", en: "Opened on"),
    ]
  }
  package var statusLegend: String {
    say(fr: "c = clos   u = aide d'urgence seule", en: "c = closed   u = urgent help only")
  }
}
