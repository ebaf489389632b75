import Casework

/// Makes directories of any facts that the directory takes.
struct DirectoryMaker {
  private var dice: Dice
  private var next: UInt64 = 0

  init(seed: UInt64) { dice = Dice(seed: seed) }

  mutating func directory() throws -> ProviderDirectory {
    var directory = ProviderDirectory()
    for number in 0...dice.roll(4) {
      var provider = Provider(
        id: id(), code: "P\(number)X", name: "o" + text(), shortName: text(), kind: one())
      provider.agreement = text()
      provider.agreementUntil = day()
      provider.isActive = dice.roll(2) == 0
      try directory.add(provider)
      for place in 0...dice.roll(4) { try directory.add(offer(of: provider, place)) }
    }
    return directory
  }

  private mutating func offer(of provider: Provider, _ place: Int) -> ServiceOffer {
    var offer = ServiceOffer(
      id: id(), provider: provider.id, code: "\(provider.code)-\(place)-B", service: "s" + text())
    offer.categories = some()
    if offer.categories.isEmpty { offer.categories = [.other] }
    offer.place = one()
    offer.address = text()
    let (regions, departments): ([Region], [Department]) = (some(), some())
    if !regions.isEmpty || !departments.isEmpty { offer.area = .places(regions, departments) }
    offer.hours =
      OpeningHours(parsing: dice.roll(2) == 0 ? "" : "lun-jeu 8h-12h 14h-17h; sam 9h30-12h") ?? OpeningHours()
    offer.phones = dice.roll(2) == 0 ? [] : ["33 869 19 83", "+34612345678", "116"]
    offer.email = dice.roll(2) == 0 ? "" : "a.b@c.sn"
    offer.focalPoint = ProviderContact(name: text(), phone: dice.roll(2) == 0 ? "" : "77 123 45 67")
    offer.secondContact = ProviderContact(
      name: text(), phone: dice.roll(2) == 0 ? "" : "+222 1".filter { $0 != " " } + "2345678")
    offer.channel = one()
    offer.eligibility = Eligibility(
      ageFrom: number(30), ageTo: number(40).map { $0 + 30 }, sex: one(),
      isForReturneesOnly: dice.roll(2) == 0,
      returnCountries: some(), papers: some(), otherConditions: text())
    offer.documentsToBring = text()
    offer.cost = number(1_000_000)
    offer.costNote = text()
    offer.capacity = number(1_000)
    offer.openPlaces = number(1_000)
    offer.verified = day().map { Verification(day: $0, by: text()) }
    offer.pause = day().map { OfferPause(until: $0, reason: text()) }
    offer.isActive = dice.roll(2) == 0
    offer.source = one() ?? .office
    offer.sourceNote = text()
    offer.note = text()
    return offer
  }

  private mutating func id() -> RecordID {
    next += 1
    return RecordID(high: 3, low: next)
  }

  /// Up to twenty signs, among them all that tables and formulas are made of, on one line.
  private mutating func text() -> String {
    let signs = Array("abé'\"\",;;==+-@/|\\œŋ#0 ")
    let text = String((0..<dice.roll(20)).map { _ in signs[dice.roll(signs.count)] })
    return text.split(separator: " ").joined(separator: " ")
  }

  private mutating func number(_ sides: Int) -> Int? { dice.roll(3) == 0 ? nil : dice.roll(sides) }

  private mutating func day() -> CivilDay? { number(30_000).map(CivilDay.init(number:)) }

  private mutating func one<Option: OptionVocabulary>() -> Option? {
    dice.roll(3) == 0 ? nil : Array(Option.allCases)[dice.roll(Option.allCases.count)]
  }

  private mutating func some<Option: OptionVocabulary>() -> [Option] {
    Option.allCases.filter { _ in dice.roll(6) == 0 }
  }
}
