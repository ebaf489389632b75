/// The facts of an offer and its provider as a file has them, one column each; the raw value is the key in the starting
/// set and the English head in a table.
///
/// The order is the order of a table that is exported.
package enum ProviderColumn: String, CaseIterable, Sendable {
  case code
  case provider
  case providerName = "provider name"
  case shortName = "short name"
  case kind
  case agreement
  case agreementUntil = "agreement until"
  case providerActive = "provider active"
  case service
  case categories = "needs"
  case place = "department"
  case address
  case area
  case hours
  case phones
  case email
  case focalPoint = "focal point"
  case focalPhone = "focal point phone"
  case secondContact = "second contact"
  case secondPhone = "second contact phone"
  case channel
  case ageFrom = "age from"
  case ageTo = "age to"
  case sex
  case returneesOnly = "returnees only"
  case returnCountries = "return countries"
  case papers = "papers required"
  case otherConditions = "other conditions"
  case documentsToBring = "documents to bring"
  case cost = "cost FCFA"
  case costNote = "cost note"
  case capacity = "places a month"
  case openPlaces = "places left"
  case verified = "verified on"
  case verifiedBy = "verified by"
  case notUntil = "not before"
  case notUntilReason = "not before reason"
  case active
  case source
  case sourceNote = "source note"
  case note

  /// The head of the column in a French table.
  package var french: String {
    switch self {
    case .code: "code"
    case .provider: "organisme"
    case .providerName: "nom de l'organisme"
    case .shortName: "nom court"
    case .kind: "type"
    case .agreement: "convention"
    case .agreementUntil: "convention jusqu'au"
    case .providerActive: "organisme actif"
    case .service: "service"
    case .categories: "besoins"
    case .place: "département"
    case .address: "adresse"
    case .area: "zone couverte"
    case .hours: "horaires"
    case .phones: "téléphones"
    case .email: "courriel"
    case .focalPoint: "point focal"
    case .focalPhone: "tél. point focal"
    case .secondContact: "second contact"
    case .secondPhone: "tél. second contact"
    case .channel: "canal"
    case .ageFrom: "âge minimum"
    case .ageTo: "âge maximum"
    case .sex: "sexe"
    case .returneesOnly: "migrants de retour seulement"
    case .returnCountries: "pays de retour"
    case .papers: "pièces exigées"
    case .otherConditions: "autres conditions"
    case .documentsToBring: "à apporter"
    case .cost: "coût FCFA"
    case .costNote: "précision du coût"
    case .capacity: "places par mois"
    case .openPlaces: "places restantes"
    case .verified: "vérifié le"
    case .verifiedBy: "vérifié par"
    case .notUntil: "pas avant le"
    case .notUntilReason: "motif de l'attente"
    case .active: "actif"
    case .source: "source"
    case .sourceNote: "référence"
    case .note: "note"
    }
  }

  /// The column that a head names, in either language, accents and capitals ignored.
  static func named(_ head: String) -> ProviderColumn? {
    let folded = Folding.fold(head)
    return allCases.first { Folding.fold($0.rawValue) == folded || Folding.fold($0.french) == folded }
  }

  /// Whether the fact is of the organisation, so that all its lines must agree on it.
  package var isOfProvider: Bool {
    switch self {
    case .provider, .providerName, .shortName, .kind, .agreement, .agreementUntil, .providerActive: true
    default: false
    }
  }
}
