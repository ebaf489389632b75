package import Casework

/// What is told of an instrument: where it comes from, what may be done with it, how far it is the original.
extension Wording {
  /// Paragraphs for its help screen, to be wrapped by whoever shows them.
  package func about(_ instrument: Instrument) -> [String] {
    var paragraphs = [
      "\(say(instrument.title)), \(version(of: instrument)).",
      say(fr: "Statut : ", en: "Status: ") + standing(of: instrument.status),
      say(fr: "Source : ", en: "Source: ") + say(instrument.source),
      say(fr: "Licence : ", en: "Licence: ") + say(instrument.licence),
    ]
    if let recalled = instrument.recalled { paragraphs.append("\(recalledMark) \(say(recalled))") }
    for score in instrument.scores {
      if let note = score.note, !paragraphs.contains(say(note)) { paragraphs.append(say(note)) }
    }
    if instrument.leastAge > 0 {
      paragraphs.append(
        say(
          fr:
            "Les réponses d'une personne de moins de \(instrument.leastAge) ans sont gardées, mais ne donnent pas de score.",
          en: "The answers of somebody younger than \(instrument.leastAge) are kept, but give no score."))
    }
    if instrument.isRestricted {
      paragraphs.append(
        say(
          fr: "Réservé aux assistant(e)s psychosociaux(ales) et au responsable.",
          en: "Only for psychosocial assistants and the head of office."))
    }
    return (paragraphs + [screeningNotice]).map(flowing)
  }

  /// What is recalled is never shown as if it were official.
  package var recalledMark: String { say(fr: "[de mémoire]", en: "[recalled]") }

  package func standing(of status: InstrumentStatus) -> String {
    switch status {
    case .provisional:
      say(
        fr: "provisoire, en attendant les textes et les poids officiels.",
        en: "provisional, until official texts and weights are at hand.")
    case .official: say(fr: "officiel.", en: "official.")
    case .adapted:
      say(
        fr: "adapté : traduction ou présentation propre.",
        en: "adapted: a translation or layout of one's own.")
    }
  }

  /// One line of `baos instrument list`, its parts between tabs.
  package func listLine(of instrument: Instrument, isOfOffice: Bool) -> String {
    var marks = [isOfOffice ? say(fr: "bureau", en: "office") : say(fr: "programme", en: "program")]
    if instrument.isRestricted { marks.append(say(fr: "réservé", en: "restricted")) }
    if instrument.isOptional { marks.append(say(fr: "facultatif", en: "optional")) }
    if instrument.recalled != nil { marks.append(recalledMark) }
    return [
      instrument.code, String(instrument.version), word(for: instrument.status), say(instrument.title),
      marks.joined(separator: ", "),
    ].joined(separator: "\t")
  }

  /// What `baos instrument check` says of a good file.
  package func soundInstrument(_ instrument: Instrument) -> String {
    let facts = [
      counted(instrument.items.count, fr: ("question", "questions"), en: ("item", "items")),
      counted(instrument.scores.count, fr: ("score", "scores"), en: ("score", "scores")),
    ].joined(separator: ", ")
    return say(
      fr: "\(instrument.code), version \(instrument.version) : \(facts). Le fichier est bon.",
      en: "\(instrument.code), version \(instrument.version): \(facts). The file is good.")
  }

  package func instrumentAdded(_ instrument: Instrument) -> String {
    say(
      fr: "\(instrument.code), version \(instrument.version), est à la disposition du bureau.",
      en: "\(instrument.code), version \(instrument.version), is at the office's disposal.")
  }

  package func instrumentUnreadable(_ path: String) -> String {
    say(
      fr: "Le fichier de l'instrument ne se lit pas. Vérifier : \(clean(path))",
      en: "The instrument file cannot be read. Check: \(clean(path))")
  }

  private func version(of instrument: Instrument) -> String {
    say(fr: "version \(instrument.version)", en: "version \(instrument.version)")
  }

  private func word(for status: InstrumentStatus) -> String {
    switch status {
    case .provisional: say(fr: "provisoire", en: "provisional")
    case .official: say(fr: "officiel", en: "official")
    case .adapted: say(fr: "adapté", en: "adapted")
    }
  }
}
