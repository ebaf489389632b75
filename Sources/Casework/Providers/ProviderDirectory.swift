/// Every provider the office knows and what each offers. Nothing is ever taken out; what has ended is made inactive.
package struct ProviderDirectory: Hashable, Sendable {
  private var providersByID: [RecordID: Provider] = [:]
  private var offersByID: [RecordID: ServiceOffer] = [:]
  private var providerIDs: [String: RecordID] = [:]
  private var offerIDs: [String: RecordID] = [:]

  /// Knows nobody.
  package init() {}

  /// What a file has kept, where each was checked on its way in; an offer of somebody unknown is left out.
  package init(kept providers: [Provider], _ offers: [ServiceOffer]) {
    for provider in providers {
      providersByID[provider.id] = provider
      providerIDs[provider.code] = provider.id
    }
    for offer in offers where providersByID[offer.provider] != nil {
      offersByID[offer.id] = offer
      offerIDs[offer.code] = offer.id
    }
  }

  /// By code.
  package var providers: [Provider] { providersByID.values.sorted { $0.code < $1.code } }

  /// Every offer with its provider, by the offer's code.
  package var entries: [DirectoryEntry] {
    offersByID.values.sorted { $0.code < $1.code }.compactMap(entry)
  }

  /// Those that can meet a need, in no order.
  func entries(for category: NeedCategory) -> [DirectoryEntry] {
    offersByID.values.filter { $0.categories.contains(category) }.compactMap(entry)
  }

  package var isEmpty: Bool { providersByID.isEmpty }

  package func provider(_ id: RecordID) -> Provider? { providersByID[id] }
  package func provider(coded code: String) -> Provider? { providerIDs[code].flatMap { providersByID[$0] } }
  package func entry(_ id: RecordID) -> DirectoryEntry? { offersByID[id].flatMap(entry) }
  package func entry(coded code: String) -> DirectoryEntry? { offerIDs[code].flatMap { entry($0) } }

  /// A code that a new offer of the provider can have: its region's letters, with a number from the second on.
  package func freeCode(of provider: Provider, in region: Region) -> String {
    let code = "\(provider.code)-\(region.letters)"
    let others = (2...999).lazy.map { "\(code)\($0)" }
    return offerIDs[code] == nil ? code : others.first { offerIDs[$0] == nil } ?? code
  }

  /// By code.
  package func offers(of provider: RecordID) -> [ServiceOffer] {
    offersByID.values.filter { $0.provider == provider }.sorted { $0.code < $1.code }
  }

  private func entry(_ offer: ServiceOffer) -> DirectoryEntry? {
    providersByID[offer.provider].map { DirectoryEntry(provider: $0, offer: offer) }
  }

  package mutating func add(_ provider: Provider) throws(ProviderProblem) {
    if providerIDs[provider.code] != nil || providersByID[provider.id] != nil {
      throw .codeTaken(provider.code)
    }
    try check(provider)
    providersByID[provider.id] = provider
    providerIDs[provider.code] = provider.id
  }

  package mutating func add(_ offer: ServiceOffer) throws(ProviderProblem) {
    if offerIDs[offer.code] != nil || offersByID[offer.id] != nil { throw .codeTaken(offer.code) }
    guard let entry = entry(offer) else { throw .unknown }
    try entry.check()
    offersByID[offer.id] = offer
    offerIDs[offer.code] = offer.id
  }

  /// Takes the facts of a provider that is there, found by its id.
  package mutating func change(_ provider: Provider) throws(ProviderProblem) {
    guard let known = providersByID[provider.id] else { throw .unknown }
    if known.code != provider.code { throw .codeChanged(from: known.code, to: provider.code) }
    try check(provider)
    providersByID[provider.id] = provider
  }

  /// Takes the facts of an offer that is there, found by its id; it stays with its provider.
  package mutating func change(_ offer: ServiceOffer) throws(ProviderProblem) {
    guard let known = offersByID[offer.id], known.provider == offer.provider, let entry = entry(offer) else {
      throw .unknown
    }
    if known.code != offer.code { throw .codeChanged(from: known.code, to: offer.code) }
    try entry.check()
    offersByID[offer.id] = offer
  }

  /// Takes a provider and all its offers out of use.
  package mutating func inactivate(provider id: RecordID) throws(ProviderProblem) {
    guard providersByID[id] != nil else { throw .unknown }
    providersByID[id]?.isActive = false
  }

  package mutating func inactivate(offer id: RecordID) throws(ProviderProblem) {
    guard offersByID[id] != nil else { throw .unknown }
    offersByID[id]?.isActive = false
  }

  private func check(_ provider: Provider) throws(ProviderProblem) {
    let offer = ServiceOffer(id: provider.id, provider: provider.id, code: "", service: "")
    let entry = DirectoryEntry(provider: provider, offer: offer)
    for column in ProviderColumn.allCases where column.isOfProvider { try entry.check(column) }
  }
}
