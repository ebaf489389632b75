package import Casework

/// Words of `baos papers`.
extension Wording {
  package var paperSlip: String {
    say(fr: "bordereau, partie du prestataire", en: "slip, the provider's part")
  }
  package var paperReturn: String { say(fr: "talon à renvoyer", en: "return slip") }
  package var paperPerson: String { say(fr: "ce que la personne emporte", en: "what the person takes along") }
  package var paperOffice: String { say(fr: "pied de la copie du bureau", en: "foot of the office's copy") }
  package var paperRecall: String { say(fr: "rappel d'un référencement", en: "recall of a referral") }
  package var paperMessage: String { say(fr: "message au prestataire", en: "message to the provider") }
  package var paperNotice: String { say(fr: "message à la personne", en: "message to the person") }

  /// `bordereau.fr.txt   du programme   bordereau, partie du prestataire`.
  package func templateLine(_ file: String, _ name: String, isAdapted: Bool) -> String {
    let whose =
      isAdapted ? say(fr: "du bureau", en: "the office's") : say(fr: "du programme", en: "the program's")
    return aligned(file, 20) + aligned(whose, 16) + name
  }

  package func printerLine(_ settings: PaperSettings) -> String {
    guard let command = settings.printer.first else {
      return say(fr: "imprimante : aucune", en: "printer: none")
    }
    return say(
      fr: "imprimante : \(clean(command, limit: 40)), \(settings.seconds) s au plus",
      en: "printer: \(clean(command, limit: 40)), at most \(settings.seconds) s")
  }

  package func soundTemplate(_ name: String) -> String {
    say(fr: "Le modèle est bon : \(name).", en: "The template is good: \(name).")
  }

  package var trialPage: String {
    say(
      fr: "Page d'essai : 72 colonnes, 64 lignes ; comparer les lettres.",
      en: "Trial page: 72 columns, 64 lines; compare the letters.")
  }

  private func aligned(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
