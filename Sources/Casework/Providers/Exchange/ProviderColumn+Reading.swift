extension ProviderColumn {
  /// Takes the fact from a cell; an empty one takes it away. Columns are set in the order of the list.
  ///
  /// Throws what was expected; the entry is then as before.
  package func set(_ cell: String, on entry: inout DirectoryEntry) throws(CellExpectation) {
    let cell = CellReader(cell)
    if isOfProvider {
      try set(cell, on: &entry.provider)
    } else {
      try set(cell, on: &entry.offer)
    }
  }

  private func set(_ cell: CellReader, on provider: inout Provider) throws(CellExpectation) {
    switch self {
    case .provider: provider.code = try cell.providerCode()
    case .providerName: provider.name = try cell.someText(most: 80)
    case .shortName: provider.shortName = try cell.text(most: 24)
    case .kind: provider.kind = try cell.option()
    case .agreement: provider.agreement = try cell.text(most: 120)
    case .agreementUntil: provider.agreementUntil = try cell.day()
    case .providerActive: provider.isActive = try cell.yesNo(orElse: true)
    default: break
    }
  }

  private func set(_ cell: CellReader, on offer: inout ServiceOffer) throws(CellExpectation) {
    switch self {
    case .code: offer.code = try cell.offerCode()
    case .service: offer.service = try cell.someText(most: 80)
    case .categories: offer.categories = try cell.categories()
    case .place: offer.place = try cell.department()
    case .address: offer.address = try cell.text(most: 120)
    case .area: offer.area = try cell.area()
    case .hours: offer.hours = try cell.hours()
    case .phones: offer.phones = try cell.phones()
    case .email: offer.email = try cell.email()
    case .focalPoint: offer.focalPoint.name = try cell.text(most: 60)
    case .focalPhone: offer.focalPoint.phone = try cell.phone()
    case .secondContact: offer.secondContact.name = try cell.text(most: 60)
    case .secondPhone: offer.secondContact.phone = try cell.phone()
    case .channel: offer.channel = try cell.option()
    case .documentsToBring: offer.documentsToBring = try cell.text(most: 200)
    case .cost: offer.cost = try cell.amount()
    case .costNote: offer.costNote = try cell.text(most: 120)
    case .capacity: offer.capacity = try cell.whole(0...100_000)
    case .openPlaces: offer.openPlaces = try cell.whole(0...100_000)
    case .active: offer.isActive = try cell.yesNo(orElse: true)
    case .source: offer.source = try cell.option() ?? .office
    case .sourceNote: offer.sourceNote = try cell.text(most: 200)
    case .note: offer.note = try cell.text(most: 400)
    case .verified, .verifiedBy, .notUntil, .notUntilReason: try setDays(cell, on: &offer)
    default: try set(cell, on: &offer.eligibility)
    }
  }

  private func set(_ cell: CellReader, on eligibility: inout Eligibility) throws(CellExpectation) {
    switch self {
    case .ageFrom: eligibility.ageFrom = try cell.whole(0...120)
    case .ageTo: eligibility.ageTo = try cell.whole(0...120)
    case .sex: eligibility.sex = try cell.option()
    case .returneesOnly: eligibility.isForReturneesOnly = try cell.yesNo(orElse: false)
    case .returnCountries: eligibility.returnCountries = try cell.options()
    case .papers: eligibility.papers = try cell.options()
    case .otherConditions: eligibility.otherConditions = try cell.text(most: 200)
    default: break
    }
  }

  /// Days, each with a name or a reason that means nothing without it.
  private func setDays(_ cell: CellReader, on offer: inout ServiceOffer) throws(CellExpectation) {
    switch self {
    case .verified:
      let by = offer.verified?.by ?? ""
      offer.verified = try cell.day().map { Verification(day: $0, by: by) }
    case .verifiedBy:
      let by = try cell.text(most: 40)
      if offer.verified == nil, !by.isEmpty { throw .nothingWithoutDay }
      offer.verified?.by = by
    case .notUntil:
      let reason = offer.pause?.reason ?? ""
      offer.pause = try cell.day().map { OfferPause(until: $0, reason: reason) }
    case .notUntilReason:
      let reason = try cell.text(most: 120)
      if offer.pause == nil, !reason.isEmpty { throw .nothingWithoutDay }
      offer.pause?.reason = reason
    default: break
    }
  }

  /// Why the column does not take a text, whatever else the entry says; nil when it does.
  package func refusal(of text: String) -> CellExpectation? {
    let id = RecordID(high: 0, low: 0)
    var blank = DirectoryEntry(
      provider: Provider(id: id, code: "", name: ""),
      offer: ServiceOffer(id: id, provider: id, code: "", service: ""))
    (blank.offer.verified, blank.offer.pause) = (
      Verification(day: CivilDay(number: 0)), OfferPause(until: CivilDay(number: 0))
    )
    do { try set(text, on: &blank) } catch { return error }
    return nil
  }
}
