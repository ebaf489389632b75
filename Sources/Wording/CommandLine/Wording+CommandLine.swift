package import Casework

/// What the command line asks and answers outside the screens.
extension Wording {
  package func passphrasePrompt(for login: String) -> String {
    say(
      fr: "Phrase de passe de \(clean(login, limit: 40)) : ", en: "Passphrase of \(clean(login, limit: 40)): "
    )
  }

  package var loginPrompt: String { say(fr: "Identifiant : ", en: "Login: ") }

  package var newPassphrasePrompt: String { say(fr: "Nouvelle phrase de passe : ", en: "New passphrase: ") }

  package var repeatPassphrasePrompt: String { say(fr: "Encore une fois : ", en: "Once more: ") }

  package var passphrasesDifferSentence: String {
    say(
      fr: "Les deux phrases de passe diffèrent. Rien n'est changé.",
      en: "The two passphrases differ. Nothing is changed.")
  }

  /// Neither a terminal to ask on nor a file to read from.
  package var passphraseNeeded: String {
    say(
      fr: "Il faut une phrase de passe. Lancer depuis un terminal, ou donner --passphrase-file.",
      en: "A passphrase is needed. Run from a terminal, or give --passphrase-file.")
  }

  package func passphraseFileUnreadable(_ path: String) -> String {
    say(
      fr: "Le fichier de la phrase de passe ne se lit pas. Vérifier : \(clean(path))",
      en: "The passphrase file cannot be read. Check: \(clean(path))")
  }

  /// The file of a passphrase may be read by others on this machine.
  package func passphraseFileOpen(_ path: String) -> String {
    say(
      fr: "D'autres peuvent lire le fichier de la phrase de passe. Taper : chmod 600 \(clean(path))",
      en: "Others can read the passphrase file. Type: chmod 600 \(clean(path))")
  }

  package func nothingFound(_ text: String) -> String {
    say(
      fr: "Rien ne correspond à \(quoted(text, limit: 60)).",
      en: "Nothing matches \(quoted(text, limit: 60)).")
  }

  /// The table of the manual and of `--help`: what each exit code means.
  package func meaning(of ending: CommandEnding) -> String {
    switch ending {
    case .done: say(fr: "fait", en: "done")
    case .nothingFound:
      say(fr: "rien trouvé, ou un défaut constaté", en: "nothing found, or a fault was found")
    case .noTerminal: say(fr: "pas de terminal utilisable", en: "no usable terminal")
    case .refused: say(fr: "connexion refusée ou droit manquant", en: "sign-in refused or right missing")
    case .wrongPlace: say(fr: "pas de bureau, ou mauvais emplacement", en: "no office, or a wrong place")
    case .damaged: say(fr: "données abîmées ou plus récentes", en: "data damaged or newer")
    case .notSaved:
      say(
        fr: "disque plein, occupé ou en panne : rien d'enregistré",
        en: "disk full, busy or failed: nothing saved")
    case .usage: say(fr: "arguments incorrects", en: "wrong arguments")
    }
  }

  /// One line for each code, the code first.
  package var exitCodeLines: [String] {
    CommandEnding.allCases.map { ending in
      let code = String(ending.rawValue)
      return String(repeating: " ", count: max(0, 3 - code.count)) + code + "  " + meaning(of: ending)
    }
  }
}
