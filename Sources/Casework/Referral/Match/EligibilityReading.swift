/// The conditions of an offer, held against what is known of a person.
struct EligibilityReading {
  private(set) var obstacles: [CandidateObstacle] = []
  private(set) var doubts: [CandidateReason.Doubt] = []

  init(of offer: ServiceOffer, for subject: ReferralSubject, on day: CivilDay) {
    let conditions = offer.eligibility
    readAge(conditions, subject.ages(on: day))
    judge(conditions.sex.map { asked in subject.sex.map { $0 == asked } }, .sex) {
      conditions.sex.map(CandidateObstacle.onlyFor)
    }
    if conditions.isForReturneesOnly { judge(.some(subject.isReturnee), .returnee) { .notReturnee } }
    if !conditions.returnCountries.isEmpty {
      judge(.some(subject.returnCountry.map(conditions.returnCountries.contains)), .country) {
        .notFrom(conditions.returnCountries)
      }
    }
    let papers = conditions.papers.filter { $0 != .noDocument }
    if !papers.isEmpty {
      let missing = subject.papers.map { held in papers.filter { !held.contains($0) } }
      judge(.some(missing.map(\.isEmpty)), .papers) { .papersMissing(missing ?? []) }
    }
    if offer.area != .country { judge(.some(subject.department.map(offer.area.covers)), .area) { .area } }
  }

  private mutating func readAge(_ conditions: Eligibility, _ ages: ClosedRange<Int>?) {
    guard conditions.ageFrom != nil || conditions.ageTo != nil else { return }
    guard let ages else { return doubts.append(.age) }
    let (least, most) = (conditions.ageFrom ?? 0, conditions.ageTo ?? .max)
    if ages.upperBound < least { return obstacles.append(.tooYoung(least: least)) }
    if ages.lowerBound > most { return obstacles.append(.tooOld(most: most)) }
    if ages.lowerBound < least || ages.upperBound > most { doubts.append(.age) }
  }

  /// - Parameter verdict: nil where nothing is asked; nil within where nobody knows.
  private mutating func judge(
    _ verdict: Bool??, _ doubt: CandidateReason.Doubt, obstacle: () -> CandidateObstacle?
  ) {
    guard let verdict else { return }
    switch verdict {
    case nil: doubts.append(doubt)
    case false: if let obstacle = obstacle() { obstacles.append(obstacle) }
    default: break
    }
  }
}
