/// The offers of the starting set as the fictional office uses them: the matcher's choice for a need and a place, made once for
/// each.
struct DemoOffers {
  private var ranked: [Place: [DirectoryEntry]] = [:]

  private struct Place: Hashable {
    let category: NeedCategory
    let department: Department?
  }

  /// One of the best four that fit the person and were not tried.
  mutating func pick(
    for category: NeedCategory, of subject: ReferralSubject, on day: CivilDay, without tried: Set<RecordID>,
    _ dice: inout DemoDice
  ) -> DirectoryEntry? {
    let place = Place(category: category, department: subject.department)
    let all = ranked[place] ?? rank(category, from: subject.department, on: day)
    ranked[place] = all
    let fitting = all.lazy.filter {
      !tried.contains($0.id) && EligibilityReading(of: $0.offer, for: subject, on: day).obstacles.isEmpty
    }
    let best = Array(fitting.prefix(4))
    guard let first = best.first else { return nil }
    let weights = [55, 25, 12, 8]
    return dice.weighted(zip(weights, best).map { (weight: $0, item: $1) }, or: first)
  }

  private func rank(
    _ category: NeedCategory, from department: Department?, on day: CivilDay
  ) -> [DirectoryEntry] {
    let nobody = ReferralFigures(of: [], by: ReferralClock(), on: day)
    let matcher = ProviderMatcher(figures: nobody, region: department?.region ?? .kolda, today: day)
    return matcher.candidates(
      for: category, of: ReferralSubject(department: department), in: .starting
    )
    .filter(\.isProposed).map(\.entry)
  }
}
