extension ProviderColumn {
  /// The fact as `set(_:on:)` reads it, in the words of French tables; "" when it is not known.
  package func text(of entry: DirectoryEntry) -> String {
    isOfProvider ? text(of: entry.provider) : text(of: entry.offer)
  }

  private func text(of provider: Provider) -> String {
    switch self {
    case .provider: provider.code
    case .providerName: provider.name
    case .shortName: provider.shortName
    case .kind: provider.kind?.rawValue ?? ""
    case .agreement: provider.agreement
    case .agreementUntil: Self.text(of: provider.agreementUntil)
    case .providerActive: Self.text(of: provider.isActive)
    default: ""
    }
  }

  private func text(of offer: ServiceOffer) -> String {
    switch self {
    case .code: offer.code
    case .service: offer.service
    case .categories: Self.text(of: offer.categories)
    case .place: offer.place?.fileWord ?? ""
    case .address: offer.address
    case .area: Self.text(of: offer.area)
    case .hours: offer.hours.text
    case .phones: offer.phones.joined(separator: " / ")
    case .email: offer.email
    case .focalPoint: offer.focalPoint.name
    case .focalPhone: offer.focalPoint.phone
    case .secondContact: offer.secondContact.name
    case .secondPhone: offer.secondContact.phone
    case .channel: offer.channel?.rawValue ?? ""
    case .documentsToBring: offer.documentsToBring
    case .cost: offer.cost.map(String.init) ?? ""
    case .costNote: offer.costNote
    case .capacity: offer.capacity.map(String.init) ?? ""
    case .openPlaces: offer.openPlaces.map(String.init) ?? ""
    case .verified: Self.text(of: offer.verified?.day)
    case .verifiedBy: offer.verified?.by ?? ""
    case .notUntil: Self.text(of: offer.pause?.until)
    case .notUntilReason: offer.pause?.reason ?? ""
    case .active: Self.text(of: offer.isActive)
    case .source: offer.source.rawValue
    case .sourceNote: offer.sourceNote
    case .note: offer.note
    default: text(of: offer.eligibility)
    }
  }

  private func text(of eligibility: Eligibility) -> String {
    switch self {
    case .ageFrom: eligibility.ageFrom.map(String.init) ?? ""
    case .ageTo: eligibility.ageTo.map(String.init) ?? ""
    case .sex: eligibility.sex?.rawValue ?? ""
    case .returneesOnly: Self.text(of: eligibility.isForReturneesOnly)
    case .returnCountries: Self.text(of: eligibility.returnCountries)
    case .papers: Self.text(of: eligibility.papers)
    case .otherConditions: eligibility.otherConditions
    default: ""
    }
  }

  private static func text(of yes: Bool) -> String { yes ? "oui" : "non" }
  private static func text(of day: CivilDay?) -> String { day.map(DayParser.text(of:)) ?? "" }

  private static func text(of codes: [some OptionVocabulary]) -> String {
    codes.map(\.rawValue).joined(separator: " ")
  }

  private static func text(of area: ServiceArea) -> String {
    switch area {
    case .country: "SN"
    case .places(let regions, let departments):
      (regions.map(\.letters) + departments.map(\.fileWord)).joined(separator: " / ")
    }
  }
}
