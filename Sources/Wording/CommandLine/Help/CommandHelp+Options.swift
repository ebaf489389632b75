/// What help says of options that many commands take.
extension CommandHelp {
  package var theme: String {
    say(
      fr: "Couleurs : sombre, clair, contraste, mono, ou un fichier de thème.",
      en: "Colours: sombre, clair, contraste, mono, or a theme file.")
  }

  package var idle: String {
    say(
      fr: "Minutes sans touche avant que l'écran se cache, 1 à 60, si c'est moins que le réglage du bureau.",
      en: "Minutes without a key before the screen is hidden, 1 to 60, where that is less than the office's.")
  }

  package var data: String {
    say(
      fr: "Dossier des données du bureau. (sinon BAOS_DATA, sinon ~/.local/share/baos)",
      en: "Directory of the office's data. (default: BAOS_DATA, else ~/.local/share/baos)")
  }

  package var lang: String {
    say(
      fr: "Langue des mots : fr ou en. (sinon celle de l'environnement, sinon fr)",
      en: "Language of the words: fr or en. (default: the environment, else fr)")
  }

  package var user: String {
    say(
      fr: "Identifiant. (sinon le seul qu'il y a, sinon demandé)",
      en: "User name. (default: the only one there is, else asked)")
  }

  package var passphraseFile: String {
    say(
      fr: "Fichier dont la première ligne est la phrase de passe.",
      en: "File whose first line is the passphrase.")
  }

  package var json: String {
    say(
      fr: "Un objet JSON au lieu de lignes.",
      en: "One JSON object instead of lines.")
  }

  package var jsonList: String {
    say(
      fr: "Une liste JSON au lieu de lignes.",
      en: "A JSON list instead of lines.")
  }
}
