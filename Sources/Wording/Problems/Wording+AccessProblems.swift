import Casework

/// Problems of who asks: passphrases, accounts, rights and keys.
extension Wording {
  func wrongPassphrase(triesLeft: Int) -> String {
    say(
      fr:
        "Identifiant ou phrase de passe incorrects. \(attemptsLeft(triesLeft)) avant un blocage.",
      en: "Wrong login or passphrase. \(attemptsLeft(triesLeft)) before a block.")
  }

  func blocked(until: Instant) -> String {
    say(
      fr:
        "Trop d'essais : compte bloqué jusqu'au \(moment(until)). Attendre, ou s'adresser au responsable du bureau.",
      en: "Too many tries: the account is blocked until \(moment(until)). Wait, or ask the head of office.")
  }

  func unknownUser(_ login: String) -> String {
    say(
      fr: "Aucun compte \(quoted(login)). Vérifier l'identifiant.",
      en: "There is no account \(quoted(login)). Check the login.")
  }

  func disabledUser(_ login: String) -> String {
    say(
      fr: "Le compte \(quoted(login)) est fermé. S'adresser au responsable du bureau.",
      en: "The account \(quoted(login)) is closed. Ask the head of office.")
  }

  var notSignedIn: String {
    say(fr: "Personne n'est connecté. Se connecter d'abord.", en: "Nobody is signed in. Sign in first.")
  }

  func notAllowed(_ act: Act, _ role: Role) -> String {
    let what = name(of: act)
    let of = "aeéiouy".contains(what.prefix(1)) ? "d'" : "de "
    return say(
      fr:
        "Votre rôle (\(name(of: role))) ne permet pas \(of)\(what). S'adresser au responsable du bureau.",
      en: "Your role (\(name(of: role))) does not allow you to \(name(of: act)). Ask the head of office.")
  }

  func noKey(_ compartment: Compartment) -> String {
    say(
      fr:
        "Partie réservée (\(name(of: compartment))) : la clé ne vous a pas été donnée. Le responsable peut la donner.",
      en:
        "Restricted part (\(name(of: compartment))): its key was not given to you. The head of office can give it."
    )
  }

  func loginTaken(_ login: String) -> String {
    say(
      fr: "L'identifiant \(quoted(login)) est déjà pris. En choisir un autre.",
      en: "The login \(quoted(login)) is taken. Choose another.")
  }

  func badLogin(_ login: String) -> String {
    say(
      fr:
        "L'identifiant \(quoted(login)) ne convient pas. Lettres minuscules sans accent, chiffres, points et tirets.",
      en:
        "The login \(quoted(login)) will not do. Use small letters without accents, digits, dots and dashes.")
  }

  var wrongRecoveryKey: String {
    say(
      fr: "Cette clé papier n'est pas celle de ce bureau. La recopier groupe par groupe.",
      en: "This paper key is not that of this office. Copy it again, group by group.")
  }

  var lastHead: String {
    say(
      fr: "C'est le seul compte de responsable du bureau. En créer un autre avant de fermer celui-ci.",
      en: "This is the only head of office account. Create another before closing this one.")
  }
}
