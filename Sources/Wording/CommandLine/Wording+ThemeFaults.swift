/// Why a theme was not loaded; `themeFault` puts the place in front of one of the causes.
extension Wording {
  /// `clair.yaml, ligne 12 : le rôle "field" manque.`
  package func themeFault(file: String, line: Int?, cause: String) -> String {
    let place = clean(file, limit: 80)
    guard let line else { return say(fr: "\(place) : \(cause)", en: "\(place): \(cause)") }
    return say(fr: "\(place), ligne \(line) : \(cause)", en: "\(place), line \(line): \(cause)")
  }

  package func themeUnknown(known: [String]) -> String {
    let names = known.map { clean($0, limit: 30) }.joined(separator: ", ")
    return say(fr: "thème inconnu. Il y a : \(names).", en: "unknown theme. There are: \(names).")
  }

  package var themeUnreadable: String { say(fr: "le fichier ne se lit pas.", en: "the file cannot be read.") }

  package func themeNotYAML(_ detail: String) -> String {
    say(fr: "ce n'est pas du YAML (\(clean(detail))).", en: "this is not YAML (\(clean(detail))).")
  }

  package func themeUnknownEntry(_ entry: String) -> String {
    say(
      fr: "\(quoted(entry)) n'a pas sa place ici ; un thème a name et roles.",
      en: "\(quoted(entry)) has no place here; a theme has name and roles.")
  }

  package var themeMissingName: String { say(fr: "le nom (name) manque.", en: "the name is missing.") }

  package func themeMissingRole(_ role: String) -> String {
    say(fr: "le rôle \(quoted(role)) manque.", en: "the role \(quoted(role)) is missing.")
  }

  package func themeUnknownRole(_ role: String) -> String {
    say(fr: "rôle inconnu : \(quoted(role)).", en: "unknown role: \(quoted(role)).")
  }

  package func themeMissingStep(_ role: String, step: String) -> String {
    say(
      fr: "le rôle \(quoted(role)) n'a pas de forme \(quoted(step)).",
      en: "the role \(quoted(role)) has no form \(quoted(step)).")
  }

  package func themeUnknownStep(_ role: String, step: String) -> String {
    say(
      fr: "forme inconnue pour le rôle \(quoted(role)) : \(quoted(step)).",
      en: "unknown form for the role \(quoted(role)): \(quoted(step)).")
  }

  package func themeUnknownWord(_ role: String, word: String) -> String {
    say(
      fr: "rôle \(quoted(role)) : \(quoted(word)) n'est ni une couleur ni un attribut.",
      en: "role \(quoted(role)): \(quoted(word)) is neither a colour nor an attribute.")
  }

  package func themeColourInMono(_ role: String) -> String {
    say(
      fr: "le rôle \(quoted(role)) demande une couleur dans sa forme mono.",
      en: "the role \(quoted(role)) asks for a colour in its mono form.")
  }
}
