/// Words of today's page.
extension Wording {
  package func todayDrafts(_ count: Int) -> String {
    say(fr: "Brouillons à reprendre (\(count))", en: "Drafts to resume (\(count))")
  }
  package func todayThisWeek(_ count: Int) -> String {
    say(fr: "Ouverts cette semaine (\(count))", en: "Opened this week (\(count))")
  }
  package func todayUntouched(_ count: Int) -> String {
    say(fr: "Rien encore de fait (\(count))", en: "Nothing done yet (\(count))")
  }
  package func andMore(_ count: Int) -> String { say(fr: "+ \(count) autres", en: "+ \(count) more") }
  package func draftLine(title: String, form: String) -> String {
    !title.isEmpty
      ? title
      : (form == "intake"
        ? say(fr: "Accueil commencé", en: "Intake begun")
        : say(fr: "Correction commencée", en: "Correction begun"))
  }
  package func draftOfAnother(_ name: String) -> String {
    say(
      fr: "Ce brouillon est scellé pour \(name), qui seul(e) peut le reprendre.",
      en: "This draft is sealed for \(name), who alone can resume it.")
  }
  package var draftDiscarded: String {
    say(fr: "Brouillon jeté.  u = défaire", en: "Draft dropped.  u = undo")
  }
  package var draftRestored: String { say(fr: "Brouillon rétabli.", en: "Draft restored.") }
  package var todayHelp: String {
    say(fr: "n = nouvelle personne   c = dossiers", en: "n = new person   c = cases")
  }
  package var todayLineHelp: String {
    say(
      fr: "Entrée ouvre la ligne choisie.   n = nouvelle personne   c = dossiers",
      en: "Enter opens the selected line.   n = new person   c = cases")
  }
}
