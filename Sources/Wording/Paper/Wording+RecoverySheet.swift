package import Casework

/// Words of the sheet that the paper recovery key is copied on.
extension Wording {
  package var recoverySheetTitle: String { say(fr: "CLÉ PAPIER DE SECOURS", en: "PAPER RECOVERY KEY") }

  /// Whose key it is and since when.
  package func recoverySheetOffice(_ name: String, on day: CivilDay) -> String {
    say(
      fr: "Bureau : \(clean(name, limit: 50)), le \(fullDay(day))",
      en: "Office: \(clean(name, limit: 50)), \(fullDay(day))")
  }

  /// What it is for, where to keep it, what happens without it; lines of at most 72 columns.
  package var recoverySheetAdvice: [String] {
    [
      say(
        fr: "Elle ouvre toutes les données du bureau si les phrases de passe sont",
        en: "It opens all the data of the office if the passphrases are lost."),
      say(
        fr: "perdues. Qui la lit peut tout lire.",
        en: "Whoever reads it can read everything."),
      say(
        fr: "La garder sous enveloppe fermée et signée, dans un coffre ou un placard",
        en: "Keep it in a closed and signed envelope, in a safe or a locked cupboard,"),
      say(
        fr: "fermé à clé, loin de la machine. Ni photo, ni message, ni ordinateur.",
        en: "away from the machine. No photo, no message, no computer."),
      say(
        fr: "Ouvrir l'enveloppe se décide à deux et se note au dos, avec la date.",
        en: "Opening the envelope is decided by two and noted on its back, dated."),
      say(
        fr: "Sans phrase de passe et sans cette feuille, les données sont perdues.",
        en: "Without a passphrase and without this sheet, the data is lost."),
    ]
  }

  package var recoverySheetAlphabet: String {
    say(
      fr: "Ni 0 ni O, ni 1 ni I. Le dernier groupe contrôle les autres.",
      en: "No 0 or O, no 1 or I. The last group checks the others.")
  }

  /// The blanks filled in by hand.
  package var recoverySheetSignatures: [String] {
    [
      say(
        fr: "Recopiée par : ______________________________", en: "Copied by: ______________________________"),
      say(
        fr: "Vérifiée par : ______________________________", en: "Checked by: ______________________________"),
    ]
  }
}
