package import Casework

/// People, and what was decided about two who look alike.
extension Wording {
  /// What a clerk chooses, in at most 40 columns.
  package func name(of decision: MatchDecision) -> String {
    switch decision {
    case .samePerson: say(fr: "même personne, nouveau retour", en: "same person, new return")
    case .household: say(fr: "même foyer", en: "same household")
    case .notTheSame: say(fr: "pas la même personne", en: "not the same person")
    }
  }

  /// What the choice does, in one line of at most 76 columns.
  package func help(of decision: MatchDecision) -> String {
    switch decision {
    case .samePerson:
      say(
        fr: "La saisie devient un nouveau retour de cette personne ; rien n'est fusionné.",
        en: "What is typed becomes a new return of this person; nothing is merged.")
    case .household:
      say(
        fr: "Deux personnes d'un même foyer ; chacune garde son dossier.",
        en: "Two people of one household; each keeps their own case.")
    case .notTheSame:
      say(
        fr: "Le bureau s'en souvient et ne pose plus la question.",
        en: "The office remembers it and does not ask again.")
    }
  }

  /// `NDIAYE Mamadou`: family name in capitals, as lists show people; a name not given is said so.
  package func name(of person: PersonHeader) -> String {
    let parts = [clean(person.familyName, limit: 80).uppercased(), clean(person.givenNames, limit: 80)]
    let name = parts.filter { !$0.isEmpty }.joined(separator: " ")
    return name.isEmpty ? say(fr: "sans nom", en: "no name") : name
  }
}
