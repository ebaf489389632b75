import Casework
import Testing

struct `The directory` {
  private let day = SampleProviders.day

  private func codes(
    _ change: (inout ProviderFilter) -> Void, naming: (NeedCategory) -> String = { _ in "" }
  ) throws -> [String] {
    var filter = ProviderFilter()
    change(&filter)
    return try SampleProviders.directory().entries(filter, naming: naming).map(\.offer.code)
  }

  @Test(arguments: [
    ("", ["ANPEJ-KLD", "ECOUTE-SN"]), ("anpej", ["ANPEJ-KLD"]), ("anpej-kld", ["ANPEJ-KLD"]),
    ("KOLDA emp", ["ANPEJ-KLD"]), ("ecou", ["ECOUTE-SN"]), ("Écoute", ["ECOUTE-SN"]),
    ("telephone ligne", ["ECOUTE-SN"]), ("emploi ligne", []), ("mploi", []),
  ])
  func `finds the beginnings of words`(text: String, codes: [String]) throws {
    #expect(try self.codes { $0.text = text } == codes)
  }

  @Test func `finds a need by its name on the screen`() throws {
    #expect(try codes { $0.text = "job" } == [])
    #expect(
      try codes({ $0.text = "job" }, naming: { $0 == .employment ? "job, placement" : "x" }) == ["ANPEJ-KLD"])
  }

  @Test func `puts the code that is typed whole first`() throws {
    var directory = try SampleProviders.directory()
    var other = ServiceOffer(
      id: SampleProviders.id(12), provider: SampleProviders.id(1), code: "ANPEJ-A", service: "comme ANPEJ KLD"
    )
    other.categories = [.employment]
    try directory.add(other)
    var filter = ProviderFilter()
    filter.text = "anpej kld"
    #expect(directory.entries(filter).map(\.offer.code) == ["ANPEJ-KLD", "ANPEJ-A"])
  }

  @Test func `narrows by region, department, need, dimension and day`() throws {
    #expect(try codes { $0.region = .kolda } == ["ANPEJ-KLD", "ECOUTE-SN"])
    #expect(try codes { $0.region = .dakar } == ["ECOUTE-SN"])
    #expect(try codes { $0.department = .velingara } == ["ANPEJ-KLD", "ECOUTE-SN"])
    #expect(try codes { $0.department = .saraya } == ["ECOUTE-SN"])
    #expect(try codes { $0.category = .incomeActivity } == ["ANPEJ-KLD"])
    #expect(try codes { $0.dimension = .psychosocial } == ["ECOUTE-SN"])
    var directory = try SampleProviders.directory()
    try directory.inactivate(provider: SampleProviders.id(2))
    var filter = ProviderFilter()
    filter.usableOn = day
    #expect(directory.entries(filter).map(\.offer.code) == ["ANPEJ-KLD"])
    #expect(directory.entries.count == 2)
  }

  @Test func `takes changes and keeps what has ended`() throws {
    var directory = try SampleProviders.directory()
    var offer = SampleProviders.offer
    offer.capacity = 12
    try directory.change(offer)
    try directory.inactivate(offer: offer.id)
    let entry = try #require(directory.entry(coded: "ANPEJ-KLD"))
    #expect(entry.offer.capacity == 12 && !entry.offer.isActive)
    #expect(directory.entry(offer.id) == entry && directory.entries.count == 2)
    var provider = SampleProviders.provider
    provider.name = "Un autre nom"
    try directory.change(provider)
    #expect(directory.provider(coded: "ANPEJ")?.name == "Un autre nom")
    #expect(directory.entry(coded: "ANPEJ-KLD")?.provider.name == "Un autre nom")
  }

  @Test func `refuses what would mislead`() throws {
    var directory = try SampleProviders.directory()
    let before = directory
    #expect(throws: ProviderProblem.codeTaken("ANPEJ")) { try directory.add(SampleProviders.provider) }
    #expect(throws: ProviderProblem.codeTaken("ANPEJ-KLD")) { try directory.add(SampleProviders.offer) }
    #expect(throws: ProviderProblem.unknown) { try directory.inactivate(offer: SampleProviders.id(99)) }
    #expect(throws: ProviderProblem.unknown) { try directory.inactivate(provider: SampleProviders.id(99)) }
    #expect(throws: ProviderProblem.unfit(.providerName, .someText(most: 80))) {
      try directory.add(Provider(id: SampleProviders.id(3), code: "X1", name: " "))
    }
    #expect(throws: ProviderProblem.unfit(.provider, .providerCode)) {
      try directory.add(Provider(id: SampleProviders.id(3), code: "X-1", name: "x"))
    }
    var offer = SampleProviders.offer
    offer.code = "ANPEJ-SDH"
    let renamed = offer
    #expect(throws: ProviderProblem.codeChanged(from: "ANPEJ-KLD", to: "ANPEJ-SDH")) {
      try directory.change(renamed)
    }
    #expect(directory == before)
  }

  static let unfit: [(@Sendable (inout ServiceOffer) -> Void, ProviderProblem)] = [
    ({ $0.categories = [] }, .unfit(.categories, .someOf(NeedCategory.allCases.map(\.rawValue)))),
    ({ $0.categories = [.incomeActivity, .employment] }, .unfit(.categories, .plainText)),
    ({ $0.note = "a\u{202e}b" }, .unfit(.note, .text(most: 400))),
    ({ $0.service = "deux  espaces" }, .unfit(.service, .plainText)),
    ({ $0.phones = ["appeler Awa"] }, .unfit(.phones, .phone)),
    ({ $0.phones = ["771234567"] }, .unfit(.phones, .plainText)),
    ({ $0.area = .places([], []) }, .unfit(.area, .area)),
    ({ $0.cost = -1 }, .unfit(.cost, .whole(0...999_999_999))),
    ({ $0.eligibility.ageTo = 17 }, .unfit(.ageTo, .ageNotBelow(18))),
    ({ $0.code = "ANPE-KLD" }, .codeOfAnother(offer: "ANPE-KLD", provider: "ANPEJ")),
  ]

  @Test(arguments: unfit.indices)
  func `refuses facts that no file could carry`(place: Int) throws {
    let (change, problem) = Self.unfit[place]
    var directory = ProviderDirectory()
    try directory.add(SampleProviders.provider)
    var offer = SampleProviders.offer
    change(&offer)
    let changed = offer
    #expect(throws: problem) { try directory.add(changed) }
    #expect(directory.entries.isEmpty)
  }
}

struct `Coverage` {
  private let day = SampleProviders.day

  @Test func `counts what is within the region apart from what serves it from elsewhere`() throws {
    var directory = try SampleProviders.directory()
    let coverage = directory.coverage(on: day)
    #expect(coverage[.kolda, .economic].within == 1 && coverage[.kolda, .economic].elsewhere == 0)
    #expect(coverage[.kolda, .psychosocial].within == 0 && coverage[.kolda, .psychosocial].elsewhere == 1)
    #expect(coverage.gaps.count == 13 + 14)
    #expect(coverage.onlyElsewhere.map(\.region) == Region.allCases)
    #expect(coverage.onlyElsewhere.allSatisfy { $0.dimension == .psychosocial })
    try directory.inactivate(offer: SampleProviders.offer.id)
    #expect(directory.coverage(on: day).gaps.count == 14 + 14)
  }

  @Test func `looks at one need alone`() throws {
    let directory = try SampleProviders.directory()
    #expect(directory.coverage(on: day, of: .employment)[.kolda, .economic].within == 1)
    let training = directory.coverage(on: day, of: .training)
    #expect(training.dimensions == [.economic] && training.gaps.count == 14)
  }

  @Test func `places an offer without a place by its area`() throws {
    var directory = ProviderDirectory()
    try directory.add(SampleProviders.provider)
    var offer = SampleProviders.offer
    offer.place = nil
    try directory.add(offer)
    #expect(directory.coverage(on: day)[.kolda, .economic].within == 1)
    offer.area = .places([.kolda], [.goudomp])
    try directory.change(offer)
    let wide = directory.coverage(on: day)
    #expect(wide[.kolda, .economic].within == 0 && wide[.kolda, .economic].elsewhere == 1)
    #expect(wide[.sedhiou, .economic].elsewhere == 1)
  }
}
