/// Ranks the offers of the directory for one need of one person, says why each stands where it does, and why each other one is
/// not proposed.
///
/// The weights are ours [P]: near comes first, then whether the provider answers, has places and is as it is written.
package struct ProviderMatcher: Sendable {
  private let figures: ReferralFigures
  /// Of the office; it stands for a person whose department nobody knows.
  private let region: Region
  private let today: CivilDay

  /// - Parameter figures: of all referrals the office ever issued.
  package init(figures: ReferralFigures, region: Region, today: CivilDay) {
    self.figures = figures
    self.region = region
    self.today = today
  }

  /// Every offer for a need of `category`: those that are proposed, the best first, then the others, those that could be
  /// chosen all the same before those that could not.
  /// - Parameter tried: referrals for this need that ended without a service, or are under way.
  package func candidates(
    for category: NeedCategory, of subject: ReferralSubject, in directory: ProviderDirectory,
    tried: [ReferralCard] = []
  ) -> [ProviderCandidate] {
    directory.entries(for: category)
      .map { candidate($0, for: subject, tried: tried) }
      .sorted(by: Self.isBefore)
  }

  private static func isBefore(_ a: ProviderCandidate, _ b: ProviderCandidate) -> Bool {
    let (first, second) = (standing(of: a), standing(of: b))
    if first != second { return first < second }
    if a.score != b.score { return a.score > b.score }
    return a.entry.offer.code < b.entry.offer.code
  }

  private static func standing(of candidate: ProviderCandidate) -> Int {
    candidate.isProposed ? 0 : candidate.canBeChosen ? candidate.obstacles.count : .max
  }

  private func candidate(
    _ entry: DirectoryEntry, for subject: ReferralSubject, tried: [ReferralCard]
  ) -> ProviderCandidate {
    let offer = entry.offer
    let reading = EligibilityReading(of: offer, for: subject, on: today)
    var obstacles = hindrances(entry) + reading.obstacles
    if let card = tried.last(where: { $0.offer == offer.id && !$0.state.isUnsent }) {
      obstacles.append(.tried(card.number))
    }
    let distance = OfferDistance(from: subject.department, or: region, to: offer)
    let tally = figures.record(of: offer)
    let age = offer.verificationAge(on: today)
    let agreement = entry.provider.agreementStanding(on: today)
    var reasons: [CandidateReason] = [.distance(distance)]
    reasons += [Self.places(offer), Self.answers(tally)].compactMap { $0 }
    reasons += reading.doubts.map(CandidateReason.doubt)
    if !offer.eligibility.otherConditions.isEmpty {
      reasons.append(.condition(offer.eligibility.otherConditions))
    }
    if age.isDue { reasons.append(.verification(age)) }
    if agreement != .open { reasons.append(.agreement(agreement)) }
    if let cost = offer.cost { reasons.append(.cost(cost)) }
    let score =
      Self.points(distance) + Self.points(places: offer.openPlaces) + Self.points(age)
      + Self.points(agreement, isKnown: !entry.provider.agreement.isEmpty) + Self.points(tally)
      + max(0, 5 - 2 * reading.doubts.count)
    return ProviderCandidate(entry: entry, score: score, reasons: reasons, obstacles: obstacles)
  }

  private func hindrances(_ entry: DirectoryEntry) -> [CandidateObstacle] {
    switch entry.hindrance(on: today) {
    case .providerInactive: [.providerInactive]
    case .offerInactive: [.offerInactive]
    case .paused(let pause): [.paused(pause)]
    case nil: []
    }
  }

  private static func places(_ offer: ServiceOffer) -> CandidateReason? {
    offer.openPlaces.map { $0 > 0 ? .openPlaces($0) : .full }
  }

  private static func answers(_ tally: ReferralTally) -> CandidateReason? {
    if let rate = tally.answerRate { return .answers(rate, days: tally.medianDays) }
    return tally.sent > 0 ? .fewReferrals(tally.sent) : nil
  }
}

/// A hundred points in all.
extension ProviderMatcher {
  private static func points(_ distance: OfferDistance) -> Int {
    switch distance {
    case .sameDepartment: 40
    case .sameRegion: 30
    case .national: 20
    case .neighbouringRegion: 16
    case .elsewhere: 6
    }
  }

  private static func points(places: Int?) -> Int { places.map { $0 > 0 ? 15 : 0 } ?? 9 }

  private static func points(_ age: VerificationAge) -> Int {
    switch age {
    case .fresh: 15
    case .old(let months): months < 24 ? 8 : 4
    case .never: 4
    }
  }

  private static func points(_ standing: AgreementStanding, isKnown: Bool) -> Int {
    switch standing {
    case .open: isKnown ? 5 : 3
    case .near: 4
    case .expired: 1
    }
  }

  /// Who is new has the middle, so that somebody gets to know it.
  private static func points(_ tally: ReferralTally) -> Int {
    guard let rate = tally.answerRate else { return 10 }
    let speed = tally.medianDays.map { $0 <= 3 ? 6 : $0 <= 7 ? 4 : $0 <= 14 ? 2 : 0 } ?? 0
    return rate.part * 14 / max(1, rate.whole) + speed
  }
}
