/// Words of sign-in, lock, recovery and the first opening of an office.
extension Wording {
  package var loginLabel: String { say(fr: "Identifiant", en: "Login") }
  package var passphraseLabel: String { say(fr: "Phrase de passe", en: "Passphrase") }
  package var newPassphraseLabel: String { say(fr: "Nouvelle phrase", en: "New passphrase") }
  package var oldPassphraseLabel: String { say(fr: "Phrase actuelle", en: "Present passphrase") }
  package var repeatLabel: String { say(fr: "Encore une fois", en: "Once more") }
  package var recoveryKeyLabel: String { say(fr: "Clé papier", en: "Paper key") }
  package var loginHelp: String {
    say(
      fr: "Votre identifiant, puis Entrée. F4 : phrase oubliée.",
      en: "Your login, then Enter. F4: forgotten passphrase.")
  }
  package var passphraseHelp: String {
    say(
      fr: "Votre phrase de passe, puis Entrée. F4 : phrase oubliée.",
      en: "Your passphrase, then Enter. F4: forgotten passphrase.")
  }
  package var signingIn: String { say(fr: "Ouverture…", en: "Opening…") }
  package func welcome(_ name: String) -> String { say(fr: "Bonjour \(name).", en: "Hello \(name).") }
  package func hiddenFor(_ name: String) -> String {
    say(
      fr: "Écran caché. \(name), votre phrase de passe y ramène.",
      en: "Screen hidden. \(name), your passphrase returns to it.")
  }
  /// Why nobody else can sign in on a hidden desk: the disk had no room for what somebody typed.
  package func hiddenUnsaved(_ name: String) -> String {
    say(
      fr: "Une saisie de \(name) n'est pas sur le disque : sa phrase de passe d'abord.",
      en: "Something \(name) typed is not on the disk: their passphrase first.")
  }

  package var hiddenHelp: String {
    say(
      fr: "Rien n'est perdu. F6 : quelqu'un d'autre prend la place.",
      en: "Nothing is lost. F6: somebody else signs in.")
  }
  package var passphrasesDiffer: String {
    say(fr: "Les deux phrases de passe diffèrent.", en: "The two passphrases are not the same.")
  }
  package var recoveryTitle: String { say(fr: "Phrase de passe oubliée", en: "Forgotten passphrase") }
  package var recoveryHelp: String {
    say(
      fr: "La clé papier est dans l'enveloppe du responsable ; tirets facultatifs.",
      en: "The paper key is in the head of office's envelope; dashes may be left out.")
  }
  package var recovered: String {
    say(
      fr: "Nouvelle phrase de passe enregistrée : vous pouvez entrer.",
      en: "New passphrase saved: you can sign in.")
  }

  // First opening of an office.
  package var openingIntro: String {
    say(
      fr: "Ce poste n'a pas encore de bureau. Quelques réponses, et il ouvre.",
      en: "There is no office on this host yet. A few answers, and it opens.")
  }
  package var openingPassphrase: String {
    say(
      fr: "Phrase de passe du responsable : 14 caractères au moins, ou quatre mots.",
      en: "Passphrase of the head of office: at least 14 characters, or four words.")
  }
  package var openingKeyTitle: String { say(fr: "Clé papier de secours", en: "Paper recovery key") }
  package var openingKeyCopy: String {
    say(
      fr: "Copiez cette clé et retapez-la. Sans elle ni phrase de passe, tout est perdu.",
      en: "Copy this key and type it back. Without it and passphrases, all is lost.")
  }
  package var openingKeyAgain: String { say(fr: "La clé, retapée", en: "The key, typed back") }
  package func openingKeyWrong(group: Int) -> String {
    say(
      fr: "Vérifiez votre copie : le groupe \(group) n'est pas le bon.",
      en: "Check your copy: group \(group) is not right.")
  }
}
