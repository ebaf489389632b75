extension ProviderDirectory {
  /// The entries that a filter lets through, by code; one whose code is typed whole comes first.
  /// - Parameter naming: what a need is called on the screen, so that it can be typed.
  package func entries(
    _ filter: ProviderFilter, naming: (NeedCategory) -> String = { _ in "" }
  ) -> [DirectoryEntry] {
    let typed = Self.folded(filter.text)
    let words = typed.split(separator: " ")
    let found = entries.filter { entry in
      guard filter.lets(entry) else { return false }
      let known = words.isEmpty ? [] : Self.words(of: entry, naming)
      return words.allSatisfy { word in known.contains { $0.hasPrefix(word) } }
    }
    let whole = found.filter { Self.folded($0.offer.code) == typed }
    return whole + found.filter { Self.folded($0.offer.code) != typed }
  }

  private static func words(of entry: DirectoryEntry, _ naming: (NeedCategory) -> String) -> [Substring] {
    let (provider, offer) = (entry.provider, entry.offer)
    var texts = [offer.code, provider.name, provider.shortName, offer.service, offer.address]
    texts += offer.categories.map(naming)
    if let place = offer.place { texts += place.searchWords + [place.region.map { "\($0)" } ?? ""] }
    if case .places(let regions, let departments) = offer.area {
      texts += regions.map { "\($0)" } + departments.flatMap(\.searchWords)
    }
    return texts.flatMap { folded($0).split(separator: " ") }
  }

  /// An apostrophe parts words here: who types "emploi" means "l'emploi".
  private static func folded(_ text: String) -> String {
    Folding.fold(String(text.map { "'\u{2019}".contains($0) ? " " : $0 }))
  }
}
