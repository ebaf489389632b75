/// Words of `baos providers`.
extension Wording {
  package var noOffers: String {
    say(
      fr: "Aucun service du répertoire ne répond à ces options.",
      en: "No service of the directory fits these options.")
  }
  package func unknownRegion(_ typed: String) -> String {
    say(
      fr: "Région inconnue : \(quoted(typed, limit: 40)). Trois lettres (KLD) ou un nom.",
      en: "Unknown region: \(quoted(typed, limit: 40)). Three letters (KLD) or a name.")
  }
  package func unknownNeed(_ typed: String, codes: [String]) -> String {
    say(
      fr: "Besoin inconnu : \(quoted(typed, limit: 40)). Codes : \(codes.joined(separator: " ")).",
      en: "Unknown need: \(quoted(typed, limit: 40)). Codes: \(codes.joined(separator: " ")).")
  }
  package func tableUnreadable(_ path: String) -> String {
    say(
      fr: "Fichier illisible : \(quoted(path, limit: 200)).",
      en: "File cannot be read: \(quoted(path, limit: 200)).")
  }
  package var importRefused: String {
    say(
      fr: "Rien n'est importé : corriger d'abord ces lignes.",
      en: "Nothing is imported: correct these lines first.")
  }
  package func imported(isDryRun: Bool) -> String {
    isDryRun
      ? say(fr: "À blanc : rien n'est écrit.", en: "Dry run: nothing is written.")
      : say(fr: "Importé.", en: "Imported.")
  }
}
