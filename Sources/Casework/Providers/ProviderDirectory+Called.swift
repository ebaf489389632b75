extension ProviderDirectory {
  /// The providers that somebody means who types a code of one or of its services, a short name or a whole name, in any case and
  /// without accents; by code.
  package func providers(called typed: String) -> [Provider] {
    let folded = Folding.fold(typed)
    guard !folded.isEmpty else { return [] }
    let offering = Set(entries.filter { Folding.fold($0.offer.code) == folded }.map(\.provider.id))
    return providers.filter { provider in
      offering.contains(provider.id)
        || [provider.code, provider.shortName, provider.name].contains { Folding.fold($0) == folded }
    }
  }
}
