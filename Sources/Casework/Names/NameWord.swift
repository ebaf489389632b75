/// One word of a name: as spelled, folded, and its key.
package struct NameWord: Hashable, Sendable {
  /// As typed or stored.
  package let spelling: String
  /// Lower-case plain letters.
  package let folded: String
  package let key: String

  package init(_ spelling: String) {
    self.spelling = spelling
    folded = Folding.fold(spelling)
    key = NameKey.of(spelling)
  }

  /// The words of a name, at most 12. A lone N or M belongs to the word after it (`N Diaye`), as do `El` or `Al`
  /// before Hadji and `Abdou` before Laye; dashes separate.
  package static func words(in text: String) -> [NameWord] {
    var spellings: [String] = []
    var pending = ""
    for piece in text.split(whereSeparator: { $0.isWhitespace || separators.contains($0) }).prefix(24) {
      let whole = pending + piece
      let folded = Folding.fold(String(piece))
      if pending.isEmpty, leaders.contains(folded) {
        pending = String(piece)
        continue
      }
      if !pending.isEmpty, !belongs(folded, after: Folding.fold(pending)) {
        spellings.append(pending)
        spellings.append(String(piece))
      } else {
        spellings.append(whole)
      }
      pending = ""
    }
    if !pending.isEmpty { spellings.append(pending) }
    return spellings.prefix(12).map(NameWord.init).filter { !$0.folded.isEmpty }
  }

  private static let separators: Set<Character> = [
    "-", "_", ".", ",", ";", "/", "(", ")", "\u{2010}", "\u{2011}",
  ]
  private static let leaders: Set<String> = ["n", "m", "el", "al", "abdou"]

  private static func belongs(_ word: String, after leader: String) -> Bool {
    switch leader {
    case "n", "m": true
    case "el", "al": word.hasPrefix("h")
    default: word == "laye"
    }
  }
}
