/// Words of today's page.
extension Wording {
  package func todayDrafts(_ count: Int) -> String {
    say(fr: "Brouillons à reprendre (\(count))", en: "Drafts to resume (\(count))")
  }
  package func todayCalls(_ count: Int) -> String {
    say(fr: "À relancer aujourd'hui (\(count))", en: "To chase today (\(count))")
  }
  package func todayAppointments(_ count: Int) -> String {
    say(fr: "Rendez-vous du jour (\(count))", en: "Appointments today (\(count))")
  }
  package func todayToTell(_ count: Int) -> String {
    say(fr: "À dire à la personne (\(count))", en: "To tell the person (\(count))")
  }
  package func todayRefused(_ count: Int) -> String {
    say(fr: "À référer ailleurs (\(count))", en: "To refer elsewhere (\(count))")
  }
  package func todayToClose(_ count: Int) -> String {
    say(fr: "À clore, avec le résultat (\(count))", en: "To close, with the outcome (\(count))")
  }
  package func todayReferralDrafts(_ count: Int) -> String {
    say(fr: "Référencements non émis (\(count))", en: "Referrals not issued (\(count))")
  }
  package var noPhone: String { say(fr: "sans téléphone", en: "no telephone") }
  package func todayThisWeek(_ count: Int) -> String {
    say(fr: "Ouverts cette semaine (\(count))", en: "Opened this week (\(count))")
  }
  package func todayUntouched(_ count: Int) -> String {
    say(fr: "Rien encore de fait (\(count))", en: "Nothing done yet (\(count))")
  }
  package func andMore(_ count: Int) -> String {
    say(fr: count == 1 ? "+ 1 autre" : "+ \(count) autres", en: "+ \(count) more")
  }
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
    say(
      fr: "n = nouvelle personne   a = arrivée annoncée   c = dossiers",
      en: "n = new person   a = announced arrival   c = cases")
  }
  package var todayLineHelp: String {
    say(
      fr: "Entrée ouvre la ligne choisie.   n = nouvelle personne   a = arrivée annoncée",
      en: "Enter opens the selected line.   n = new person   a = announced arrival")
  }
}
