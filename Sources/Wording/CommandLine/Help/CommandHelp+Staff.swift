/// What help says of users.
extension CommandHelp {
  package var users: String {
    say(
      fr: "Lister, ajouter, désactiver ou réactiver des utilisateurs ; changer une phrase de passe.",
      en: "List, add, disable or enable users; change a passphrase.")
  }

  package var userList: String {
    say(
      fr: "Lister les utilisateurs.",
      en: "List the users.")
  }

  package var userAdd: String {
    say(
      fr: "Ajouter un utilisateur.",
      en: "Add a user.")
  }

  package var newLogin: String {
    say(
      fr: "Identifiant : lettres, chiffres, point, tiret.",
      en: "User name: letters, digits, dot, dash.")
  }

  package var login: String {
    say(
      fr: "Identifiant.",
      en: "User name.")
  }

  package var screenName: String {
    say(
      fr: "Nom à l'écran : « A. Diallo ».",
      en: "Name on screen: \"A. Diallo\".")
  }

  package var role: String {
    say(fr: "Ce que fait cette personne au bureau.", en: "What this person does in the office.")
  }

  package var firstPassphrase: String {
    say(
      fr: "Fichier avec la première phrase de passe du nouvel utilisateur.",
      en: "File with the new user's first passphrase.")
  }

  package var userDisable: String {
    say(
      fr: "Ne plus laisser entrer un utilisateur.",
      en: "Let a user sign in no more.")
  }

  package var userEnable: String {
    say(
      fr: "Laisser entrer de nouveau un utilisateur désactivé.",
      en: "Let a disabled user sign in again.")
  }

  package var passphrase: String {
    say(
      fr: "Changer sa propre phrase de passe.",
      en: "Change your own passphrase.")
  }

  package var newPassphrase: String {
    say(
      fr: "Fichier avec la nouvelle phrase de passe.",
      en: "File with the new passphrase.")
  }
}
