import Casework
import Testing

private typealias Sample = SampleReferrals

struct `The choice of a provider` {
  private let today = SampleProviders.day
  private let man = ReferralSubject(
    birth: .day(SampleProviders.day.adding(months: -24 * 12)), sex: .man, isReturnee: true,
    returnCountry: .libya, papers: [.safeConduct], department: .kolda)

  private func offer(_ number: UInt64, _ code: String, change: (inout ServiceOffer) -> Void = { _ in })
    -> ServiceOffer
  {
    var offer = ServiceOffer(
      id: SampleProviders.id(number), provider: SampleProviders.id(1), code: "ANPEJ-\(code)", service: code)
    offer.categories = [.employment]
    change(&offer)
    return offer
  }

  private func directory(_ offers: [ServiceOffer]) throws -> ProviderDirectory {
    var directory = ProviderDirectory()
    try directory.add(Provider(id: SampleProviders.id(1), code: "ANPEJ", name: "ANPEJ"))
    for offer in offers { try directory.add(offer) }
    return directory
  }

  private func matcher(_ cards: [ReferralCard] = []) -> ProviderMatcher {
    ProviderMatcher(
      figures: ReferralFigures(of: cards, by: ReferralClock(), on: today), region: .kolda, today: today)
  }

  private func judged(
    _ subject: ReferralSubject? = nil, change: (inout ServiceOffer) -> Void
  ) throws -> ProviderCandidate {
    try #require(
      matcher().candidates(
        for: .employment, of: subject ?? man, in: directory([offer(31, "A", change: change)])
      ).first)
  }

  @Test func `puts the nearest first, and says how far each is`() throws {
    let directory = try directory([
      offer(31, "LOIN") { $0.place = .dakar }, offer(32, "VOISIN") { $0.place = .sedhiou },
      offer(33, "ICI") { $0.place = .kolda }, offer(34, "REGION") { $0.place = .velingara },
      offer(35, "PAYS"), offer(36, "AUTRE") { $0.categories = [.health] },
    ])
    let found = matcher().candidates(for: .employment, of: man, in: directory)
    #expect(found.map(\.entry.offer.service) == ["ICI", "REGION", "PAYS", "VOISIN", "LOIN"])
    let distances: [OfferDistance] = [
      .sameDepartment, .sameRegion, .national, .neighbouringRegion, .elsewhere,
    ]
    #expect(found.map { $0.reasons.first } == distances.map { .distance($0) })
    #expect(found.allSatisfy { $0.isProposed })
  }

  fileprivate typealias Change = @Sendable (inout ServiceOffer) -> Void

  private static let unfit: [(Change, CandidateObstacle)] = [
    ({ $0.eligibility.ageFrom = 25 }, .tooYoung(least: 25)),
    ({ $0.eligibility.ageTo = 23 }, .tooOld(most: 23)),
    ({ $0.eligibility.sex = .woman }, .onlyFor(.woman)),
    ({ $0.eligibility.returnCountries = [.france] }, .notFrom([.france])),
    ({ $0.eligibility.papers = [.safeConduct, .birthExtract] }, .papersMissing([.birthExtract])),
    ({ $0.area = .places([.dakar], []) }, .area),
    (
      { $0.pause = OfferPause(until: SampleProviders.day.adding(days: 1)) },
      .paused(OfferPause(until: SampleProviders.day.adding(days: 1)))
    ),
  ]

  @Test(arguments: unfit.indices)
  func `says why an offer is not proposed, and lets it be chosen all the same`(
    place: Int
  ) throws {
    let (change, obstacle) = Self.unfit[place]
    let candidate = try judged(change: change)
    #expect(candidate.obstacles == [obstacle])
    #expect(!candidate.isProposed && candidate.canBeChosen)
  }

  private static let fitting: [Change] = [
    { $0.eligibility.ageFrom = 24 }, { $0.eligibility.ageTo = 24 }, { $0.eligibility.sex = .man },
    { $0.eligibility.isForReturneesOnly = true }, { $0.eligibility.returnCountries = [.libya, .france] },
    { $0.eligibility.papers = [.safeConduct] }, { $0.area = .places([], [.kolda]) },
    { $0.pause = OfferPause(until: SampleProviders.day) },
  ]

  @Test(arguments: fitting.indices)
  func `proposes an offer whose conditions are met`(
    place: Int
  ) throws {
    #expect(try judged(change: Self.fitting[place]).isProposed)
  }

  @Test func `takes what nobody knows for a doubt, not for an obstacle`() throws {
    let candidate = try judged(ReferralSubject()) {
      $0.eligibility = Eligibility(
        ageFrom: 18, sex: .man, isForReturneesOnly: true, returnCountries: [.libya], papers: [.passport])
      $0.area = .places([.kolda], [])
    }
    #expect(candidate.isProposed)
    for doubt in CandidateReason.Doubt.allCases { #expect(candidate.reasons.contains(.doubt(doubt))) }
  }

  @Test func `doubts an age that is known only about`() throws {
    let born = ReferralSubject(birth: .age(18, on: today))
    let about = try judged(born) { $0.eligibility.ageFrom = 18 }
    #expect(about.isProposed && about.reasons.contains(.doubt(.age)))
    #expect(try judged(born) { $0.eligibility.ageFrom = 25 }.obstacles == [.tooYoung(least: 25)])
    #expect(try !judged(born) { $0.eligibility.ageFrom = 10 }.reasons.contains(.doubt(.age)))
  }

  @Test func `never lets an offer be chosen that is out of use, nor puts it before one that could be`() throws
  {
    let directory = try directory([
      offer(31, "A") { $0.isActive = false },
      offer(32, "B") {
        $0.eligibility.ageTo = 20
        $0.eligibility.sex = .woman
      },
      offer(33, "C") { $0.eligibility.ageTo = 20 },
    ])
    let found = matcher().candidates(for: .employment, of: man, in: directory)
    #expect(found.map(\.entry.offer.service) == ["C", "B", "A"])
    #expect(found.map(\.canBeChosen) == [true, true, false])
  }

  @Test func `passes over what was tried for the need, and says by which referral`() throws {
    let directory = try directory([offer(31, "A")])
    let refused = Sample.card(
      number: 7, offer: SampleProviders.id(31), made: today, [(.issued, 0, [:]), (.refused, 0, [:])])
    let found = matcher().candidates(for: .employment, of: man, in: directory, tried: [refused])
    #expect(found.first?.obstacles == [.tried(refused.number)])
  }

  @Test func `counts what a provider answered before, and how many places it has`() throws {
    // Given two offers that are alike but for their record, and two that are alike but for their places
    func cards(_ offer: UInt64, _ happenings: [Sample.Happening]) -> [ReferralCard] {
      (1...5).map { _ in
        Sample.card(
          offer: SampleProviders.id(offer), provider: SampleProviders.id(offer),
          made: today.adding(days: -60), happenings)
      }
    }
    let silent = cards(31, [(.issued, 0, [:])])
    let quick = cards(32, [(.issued, 0, [:]), (.accepted, 2, [:])])
    let directory = try directory([
      offer(31, "A"), offer(32, "B"), offer(33, "C") { $0.openPlaces = 0 },
      offer(34, "D") { $0.openPlaces = 4 },
    ])

    // Then what is better stands before, and says so
    let found = matcher(silent + quick).candidates(for: .employment, of: man, in: directory)
    #expect(found.map(\.entry.offer.service) == ["B", "D", "C", "A"])
    #expect(found[0].reasons.contains(.answers(Share(5, of: 5), days: 2)))
    #expect(found[1].reasons.contains(.openPlaces(4)))
    #expect(found[2].reasons.contains(.full))
    #expect(found[3].reasons.contains(.answers(Share(0, of: 5), days: nil)))
  }

  @Test func `gives a score of a hundred at most, and says what its reader must know`() throws {
    let today = self.today
    let best = try judged {
      $0.place = .kolda
      $0.openPlaces = 1
      $0.verified = Verification(day: today)
      $0.eligibility.otherConditions = "Nationalité sénégalaise"
      $0.cost = 0
    }
    #expect((0...100).contains(best.score))
    #expect(best.reasons.contains(.condition("Nationalité sénégalaise")))
    #expect(best.reasons.contains(.cost(0)))
    #expect(!best.reasons.contains(.verification(.never)))
    #expect(try judged { _ in }.reasons.contains(.verification(.never)))
  }

  @Test func `offers somebody for most needs in every region, from the starting set`() {
    let directory = ProviderDirectory.starting
    for region in Region.allCases {
      let department = Department.allCases.first { $0.region == region }
      var subject = man
      subject.department = department
      for category in [
        NeedCategory.employment, .incomeActivity, .funding, .training, .health, .legal, .protection,
      ] {
        let found = matcher().candidates(for: category, of: subject, in: directory)
        #expect(found.first?.isProposed == true, "\(region) \(category)")
      }
    }
  }
}

struct `The regions` {
  @Test(arguments: Region.allCases) func `have neighbours who have them for neighbours`(region: Region) {
    #expect(!region.neighbours.isEmpty && !region.neighbours.contains(region))
    for other in region.neighbours { #expect(other.neighbours.contains(region), "\(region) \(other)") }
  }

  @Test func `can all be reached over land from one another, but round The Gambia`() {
    var reached: Set<Region> = [.dakar]
    var open = [Region.dakar]
    while let region = open.popLast() {
      for other in region.neighbours where reached.insert(other).inserted { open.append(other) }
    }
    #expect(reached == Set(Region.allCases))
    #expect(!Region.kaolack.neighbours.contains(.ziguinchor))
  }
}
