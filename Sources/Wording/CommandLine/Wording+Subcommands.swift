/// Words of the subcommands: demo, user, case, check, and the heads of the printed key tables.
extension Wording {
  package var keyColumn: String { say(fr: "Touche", en: "Key") }
  package var actColumn: String { say(fr: "Ce qu'elle fait", en: "What it does") }

  package func unknownCommand(_ typed: String, known: [String]) -> String {
    say(
      fr: "Commande inconnue : \(quoted(typed, limit: 40)). Il y a : \(known.joined(separator: ", ")).",
      en: "Unknown command: \(quoted(typed, limit: 40)). There are: \(known.joined(separator: ", ")).")
  }
  /// A command after an option, where only options of the desk can stand.
  package func commandComesFirst(_ command: String) -> String {
    say(
      fr: "La commande vient avant ses options : baos \(command) ...",
      en: "The command comes before its options: baos \(command) ...")
  }

  package var loginNeeded: String {
    say(fr: "Il faut un identifiant. Donner --user.", en: "A login is needed. Give --user.")
  }
  package var demoNeedsTerminal: String {
    say(
      fr: "Le bureau fictif s'ouvre dans un terminal. Pour seulement le préparer : --prepare --data DOSSIER.",
      en: "The fictional office opens in a terminal. To make it only: --prepare --data DIR.")
  }
  package func demoMaking(_ cases: String) -> String {
    say(fr: "Bureau fictif : \(cases)…", en: "Fictional office: \(cases)…")
  }
  package var disabledMark: String { say(fr: "désactivé", en: "disabled") }
  package func userAdded(_ login: String) -> String {
    say(fr: "\(clean(login, limit: 40)) peut entrer.", en: "\(clean(login, limit: 40)) can sign in.")
  }

  /// No case has this number; `near` are those one slip away.
  package func noSuchCase(_ number: String, near: [String]) -> String {
    let known = near.joined(separator: ", ")
    if near.isEmpty {
      return say(
        fr: "Aucun dossier n'a le numéro \(quoted(number)).", en: "No case has the number \(quoted(number)).")
    }
    return say(
      fr: "Aucun dossier n'a le numéro \(quoted(number)). Vouliez-vous dire \(known) ?",
      en: "No case has the number \(quoted(number)). Did you mean \(known)?")
  }

  package var checkPassed: String { say(fr: "Tout est en ordre.", en: "All is in order.") }
  package var checkFailed: String {
    say(
      fr:
        "Des défauts ont été trouvés. Ne rien effacer, garder une copie du dossier de données, prévenir l'administrateur.",
      en: "Faults were found. Delete nothing, keep a copy of the data directory, tell the administrator.")
  }
}
