import Casework

/// A small directory for tests: a provider with an offer in Kolda, and one that serves the country.
enum SampleProviders {
  static let day = CivilDay(number: 20_781)

  static func id(_ number: UInt64) -> RecordID { RecordID(high: 7, low: number) }

  static let provider = Provider(
    id: id(1), code: "ANPEJ", name: "Agence pour l'emploi des jeunes", shortName: "ANPEJ",
    kind: .stateService,
    agreement: "Accord-cadre", agreementUntil: day.adding(days: 90))

  static var offer: ServiceOffer {
    var offer = ServiceOffer(
      id: id(11), provider: id(1), code: "ANPEJ-KLD", service: "Conseil à l'emploi")
    offer.categories = [.employment, .incomeActivity]
    offer.place = .kolda
    offer.area = .places([.kolda], [])
    offer.eligibility.ageFrom = 18
    offer.eligibility.ageTo = 35
    return offer
  }

  static var helpline: ServiceOffer {
    var offer = ServiceOffer(id: id(21), provider: id(2), code: "ECOUTE-SN", service: "Écoute par téléphone")
    offer.categories = [.counselling]
    offer.phones = ["116"]
    return offer
  }

  static func directory() throws -> ProviderDirectory {
    var directory = ProviderDirectory()
    try directory.add(provider)
    try directory.add(Provider(id: id(2), code: "ECOUTE", name: "Ligne d'écoute"))
    try directory.add(offer)
    try directory.add(helpline)
    return directory
  }
}
