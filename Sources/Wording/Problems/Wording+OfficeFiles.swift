package import Casework

/// What an office wrote for the program, and what is wrong in it.
extension Wording {
  package func sentence(for file: OfficeFileFault) -> String {
    let fault = sentence(for: file.fault)
    let meanwhile = say(fr: "les règles du programme valent", en: "the program's own rules hold")
    return fact(
      file.file.rawValue,
      fault.hasSuffix(".") ? "\(fault.dropLast()) ; \(meanwhile)." : "\(fault) ; \(meanwhile).")
  }

  /// In aliases the desk waits for it to be mended.
  package func sentence(for fault: AliasFault, in file: OfficeFile) -> String {
    fact(file.rawValue, sentence(for: fault))
  }

  /// `rules.yaml      du programme    quand un dossier est suivi`.
  package func line(of file: OfficeFile, isOfOffice: Bool, isSound: Bool) -> String {
    let whose =
      !isSound
      ? say(fr: "! fautif", en: "! wrong")
      : isOfOffice ? say(fr: "du bureau", en: "the office's") : say(fr: "du programme", en: "the program's")
    return aligned(file.rawValue) + aligned(whose) + purpose(of: file)
  }

  /// At most 47 columns.
  private func purpose(of file: OfficeFile) -> String {
    switch file {
    case .rules: say(fr: "quand un dossier est suivi", en: "when a case is followed up")
    case .holidays:
      say(fr: "jours fériés annoncés, jours du bureau", en: "days off announced, the office's own")
    case .clock: say(fr: "délais des référencements", en: "how soon referrals are chased")
    case .overlap: say(fr: "durée des alertes de même aide", en: "how long the same help is warned of")
    case .aliases: say(fr: "noms qui n'en font qu'un, en plus", en: "names that are one, added")
    }
  }

  private func aligned(_ text: String) -> String {
    text + String(repeating: " ", count: max(1, 16 - text.count))
  }
}
