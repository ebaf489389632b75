/// Words of the staff screens, the menu and the help.
extension Wording {
  package var staffHelp: String {
    say(
      fr: "n = ajouter   d = désactiver   p = ma phrase de passe   r = la sienne",
      en: "n = add   d = disable   p = my passphrase   r = theirs")
  }
  package func staffSwitched(_ name: String, off: Bool) -> String {
    off
      ? say(fr: "\(name) ne peut plus entrer.  d = défaire", en: "\(name) can no longer sign in.  d = undo")
      : say(fr: "\(name) peut de nouveau entrer.  d = défaire", en: "\(name) can sign in again.  d = undo")
  }
  package var passphraseRule: String {
    say(
      fr: "14 caractères au moins, ou quatre mots ; pas votre nom.",
      en: "At least 14 characters, or four words; not your name.")
  }
  package var passphraseChanged: String { say(fr: "Phrase de passe changée.", en: "Passphrase changed.") }
  package var menuHelp: String {
    say(
      fr: "Tapez un mot pour chercher, Entrée fait, Éch referme.",
      en: "Type a word to search, Enter does it, Esc closes.")
  }
  package func helpTitle(_ place: String) -> String { say(fr: "Touches : \(place)", en: "Keys: \(place)") }
  package var helpHelp: String {
    say(fr: "Toute touche referme.   g = manuel complet", en: "Any key closes.   g = the whole manual")
  }
  package var manualHelp: String {
    say(
      fr: "Gauche/Droite = chapitre   Haut/Bas = défiler   F3 = refermer",
      en: "Left/Right = chapter   Up/Down = scroll   F3 = close")
  }
  package var themeSet: String { say(fr: "Thème : ", en: "Theme: ") }
}
