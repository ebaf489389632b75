/// An offer together with its provider: one line of the directory.
package struct DirectoryEntry: Hashable, Sendable, Identifiable {
  package var provider: Provider
  package var offer: ServiceOffer

  package init(provider: Provider, offer: ServiceOffer) {
    self.provider = provider
    self.offer = offer
  }

  package var id: RecordID { offer.id }

  /// Tells apart two writings of it: the beginning of the SHA-256 of all its facts.
  package var fingerprint: String {
    let texts = ProviderColumn.allCases.map { $0.text(of: self) }
    return String(SHA256.hexadecimal(of: Array(texts.joined(separator: "\u{1f}").utf8)).prefix(16))
  }

  /// Why it cannot be used on a day; nil when it can. An agreement that has ended is no hindrance.
  package func hindrance(on day: CivilDay) -> OfferHindrance? {
    if !provider.isActive { return .providerInactive }
    if !offer.isActive { return .offerInactive }
    if let pause = offer.pause, day < pause.until { return .paused(pause) }
    return nil
  }
}
