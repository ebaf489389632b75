/// What somebody made of an entry of the directory, over what they saw of it.
package struct DirectoryChange: Hashable, Sendable {
  /// The organisation as it was read; nil for a new one.
  package let providerBefore: Provider?
  /// The service as it was read; nil for a new one.
  package let offerBefore: ServiceOffer?
  package let after: DirectoryEntry

  package init(to after: DirectoryEntry, over before: DirectoryEntry) {
    providerBefore = before.provider
    offerBefore = before.offer
    self.after = after
  }

  /// A new offer, of a provider that was read or of a new one.
  package init(adding after: DirectoryEntry, of provider: Provider?) {
    providerBefore = provider
    offerBefore = nil
    self.after = after
  }

  package var isOfNew: Bool { offerBefore == nil }

  /// What takes it back. Nothing is taken out of the directory: what was new is made inactive.
  package var reversed: DirectoryChange {
    var before = after
    if let providerBefore { before.provider = providerBefore } else { before.provider.isActive = false }
    if let offerBefore { before.offer = offerBefore } else { before.offer.isActive = false }
    return DirectoryChange(to: before, over: after)
  }

  /// The columns in which the entry becomes another; of a new offer, those that say something.
  package var columns: [ProviderColumn] {
    let blank = ServiceOffer(id: after.offer.id, provider: after.offer.provider, code: "", service: "")
    let before = DirectoryEntry(
      provider: providerBefore ?? Provider(id: after.provider.id, code: "", name: ""),
      offer: offerBefore ?? blank)
    return after.columns(unlike: before)
  }
}

extension DirectoryEntry {
  /// The facts in which two entries differ, in the order of the columns.
  package func columns(unlike other: DirectoryEntry) -> [ProviderColumn] {
    ProviderColumn.allCases.filter { $0.text(of: self) != $0.text(of: other) }
  }
}
