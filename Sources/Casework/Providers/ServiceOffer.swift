/// A service that a provider gives at a place. HSDS: `service_at_location` with its `service` and `location`.
package struct ServiceOffer: Hashable, Sendable, Identifiable {
  package let id: RecordID
  /// Of the organisation that gives it.
  package let provider: RecordID
  /// The provider's code and a name of the place, "ANPEJ-KLD"; see `ProviderCode`.
  package var code: String
  /// What is done there. HSDS: `service.name`.
  package var service: String
  /// The needs it can meet, in the order of the list. HSDS: taxonomy terms of `service`.
  package var categories: [NeedCategory] = []
  /// Nil when it has no counter that people go to, or nobody knows where. HSDS: `location`.
  package var place: Department?
  package var address = ""
  package var area: ServiceArea = .country
  /// HSDS: `schedule`.
  package var hours = OpeningHours()
  /// As `ProviderPhone` writes them, the best first.
  package var phones: [String] = []
  package var email = ""
  /// The person in charge of referrals of the MNR.
  package var focalPoint = ProviderContact()
  package var secondContact = ProviderContact()
  package var channel: OfficialChannel?
  package var eligibility = Eligibility()
  /// What to have with one on the first day.
  package var documentsToBring = ""
  /// For the person, in whole FCFA: 0 is free, nil unknown. HSDS: `cost_option`.
  package var cost: Int?
  package var costNote = ""
  /// People a month; nil when unknown.
  package var capacity: Int?
  /// Places left, as last heard; nil when unknown.
  package var openPlaces: Int?
  package var verified: Verification?
  package var pause: OfferPause?
  package var isActive = true
  package var source: SourceMark = .office
  /// Where it was found, or why it is proposed.
  package var sourceNote = ""
  package var note = ""

  package init(id: RecordID, provider: RecordID, code: String, service: String) {
    self.id = id
    self.provider = provider
    self.code = code
    self.service = service
  }

  /// The dimensions of the needs it can meet.
  package var dimensions: Set<NeedDimension> { Set(categories.compactMap(\.usualDimension)) }

  package func verificationAge(on day: CivilDay) -> VerificationAge { VerificationAge(of: verified, on: day) }
}
