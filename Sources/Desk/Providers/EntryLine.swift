import Casework
import Terminal
import Wording

/// One line of an entry of the directory: a heading, a fact, or another service of the provider.
struct EntryLine {
  let line: CaseLine
  /// The service that Entrée goes to; nil for a fact.
  var offer: RecordID?

  /// All lines of an entry: its facts by section, what is not known in one line each, then the provider's others.
  static func lines(of entry: DirectoryEntry, in context: DeskContext) -> [EntryLine] {
    let words = context.wording
    let answers = DirectoryForm.answers(of: entry)
    var lines: [EntryLine] = []
    for section in DirectoryForm.known.sections {
      lines.append(EntryLine(line: CaseLine(text: words.title(of: section.code), textRole: .title)))
      for spec in section.fields {
        guard let answer = answers[spec.code], !isTacit(answer) else { continue }
        let text = answer == .money(0) ? words.free : words.text(of: answer, in: spec)
        let line = CaseLine(label: words.label(of: spec.code), text: text, field: spec.code)
        lines += line.folded.map { EntryLine(line: $0) }
      }
      let unknown = section.fields.filter { answers[$0.code] == nil }.compactMap { ProviderColumn($0.code) }
      if !unknown.isEmpty {
        let text = words.unknownFacts(unknown)
        lines += TextLayout.wrap(text, width: 74).map {
          EntryLine(line: CaseLine(text: $0, textRole: .dim, field: unknown[0].field))
        }
      }
    }
    return lines + others(of: entry, in: context)
  }

  /// "No" to a restriction is no fact worth a line.
  private static func isTacit(_ answer: Answer) -> Bool { answer == .yesNo(false) }

  private static func others(of entry: DirectoryEntry, in context: DeskContext) -> [EntryLine] {
    let words = context.wording
    let offers = context.directory?.offers(of: entry.provider.id).filter { $0.id != entry.offer.id } ?? []
    guard !offers.isEmpty else { return [] }
    let heading = EntryLine(line: CaseLine(text: words.otherOffersTitle, textRole: .title))
    return [heading]
      + offers.map { offer in
        let other = DirectoryEntry(provider: entry.provider, offer: offer)
        return EntryLine(
          line: CaseLine(
            sign: words.sign(of: other, today: context.today), signRole: .note, label: offer.code,
            text: offer.service),
          offer: offer.id)
      }
  }
}
