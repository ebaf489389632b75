package import Casework

/// Words of the intake screen, its alerts and its comparison with people already known.
extension Wording {
  package func takenOver(_ number: String) -> String {
    say(
      fr: "Même personne que \(number) : nouveau retour, ce qu'on sait d'elle est repris.",
      en: "The same person as \(number): a new return, what is known is taken over.")
  }
  package var flagPostponed: String {
    say(
      fr: "L'alerte reste ouverte : dire ce qui a été fait avant d'enregistrer.",
      en: "The alert stays open: say what was done before saving.")
  }
  package func flagAcknowledged(by name: String) -> String {
    say(fr: "Alerte prise en compte par \(name).", en: "Alert acknowledged by \(name).")
  }
  package func flagQuestion(name: String) -> String {
    say(
      fr: "\(name) : qu'avez-vous fait ?  (F2 = j'en prends acte)",
      en: "\(name): what did you do?  (F2 = I answer for it)")
  }
  package var draftKept: String {
    say(
      fr: "Le brouillon est gardé : il attend à la page du jour.",
      en: "The draft is kept: it waits on today's page.")
  }
  package var decidedHousehold: String {
    say(
      fr: "Même foyer : le lien sera noté à l'enregistrement.",
      en: "One household: the link will be recorded on saving.")
  }
  package var decidedNotTheSame: String {
    say(fr: "Deux personnes différentes : c'est retenu.", en: "Two different people: remembered.")
  }
  package func alreadyKnown(_ count: Int) -> String {
    say(fr: "Déjà connue ? (\(count))", en: "Already known? (\(count))")
  }
  package var lookHint: String { say(fr: "F6 = comparer", en: "F6 = compare") }
  package var placeAlreadyKnown: String { say(fr: "Déjà connue ?", en: "Already known?") }
  package func compareTitle(score: Int, place: String) -> String {
    say(fr: "Ressemblance \(score) sur 100   (\(place))", en: "Likeness \(score) of 100   (\(place))")
  }
  package var columnTyped: String { say(fr: "En cours de saisie", en: "Being typed") }
  package var columnKnown: String { say(fr: "Déjà connue", en: "Known") }
  package var compareHelp: String {
    say(
      fr: "m = même personne   f = même foyer   p = pas la même   Haut/Bas = suivante",
      en: "m = same person   f = one household   p = not the same   Up/Down = next")
  }
  package var registeredTitle: String { say(fr: "Dossier enregistré", en: "Case saved") }
  package var registeredNext: String {
    say(
      fr: "Entrée = voir   n = nouvelle personne   F3 = retour",
      en: "Enter = open   n = new person   F3 = back")
  }
  package var registeredHelp: String {
    say(fr: "Écrire ce numéro sur le reçu de la personne.", en: "Write this number on the person's receipt.")
  }

  /// "NDIAYE Mamadou  H 1994  Vélingara".
  package func oneLine(of person: PersonHeader, today: CivilDay) -> String {
    let birth = person.birth.map { birthYear($0) } ?? ""
    let place =
      person.village.isEmpty && !person.department.isEmpty
      ? name(ofOption: person.department, in: Department.listCode) : person.village
    return [name(of: person), person.sex?.rawValue ?? "", birth, place]
      .filter { !$0.isEmpty }
      .joined(separator: "  ")
  }

  package var readingHelp: String {
    say(
      fr: "À lire dans la langue de la personne. Toute touche referme.",
      en: "To be read in the person's language. Any key closes.")
  }
}
