/// What two birth dates, exact or guessed, say about each other.
struct BirthLikeness {
  let points: Int
  let reason: MatchReason
  /// Years apart at least; 0 when both may be the same year.
  let gap: Int
  /// Both are whole days, the same, and neither is a stand-in like 1 January.
  let isExact: Bool

  /// An estimated age is right within two years (`PartialDate.years`); a year within one.
  static func of(_ a: PartialDate, _ b: PartialDate) -> BirthLikeness {
    if a == b {
      let isExact = !a.isEstimated && isDay(a)
      return BirthLikeness(points: isExact ? 22 : 12, reason: .birthSame(a), gap: 0, isExact: isExact)
    }
    let gap = max(0, a.years.lowerBound - b.years.upperBound, b.years.lowerBound - a.years.upperBound)
    if gap == 0, a.years.count == 1, b.years.count == 1 {
      return sameYear(a, b)
    }
    switch gap {
    case 0: return BirthLikeness(points: 6, reason: .birthYearClose(difference: 0), gap: 0, isExact: false)
    case 1: return BirthLikeness(points: 8, reason: .birthYearClose(difference: 1), gap: 1, isExact: false)
    case 2: return BirthLikeness(points: 4, reason: .birthYearClose(difference: 2), gap: 2, isExact: false)
    case 3...5:
      return BirthLikeness(points: -12, reason: .birthFar(difference: gap), gap: gap, isExact: false)
    default: return BirthLikeness(points: -25, reason: .birthFar(difference: gap), gap: gap, isExact: false)
    }
  }

  /// Two whole days of one year that are not guesses are two births, though one may be a slip.
  private static func sameYear(_ a: PartialDate, _ b: PartialDate) -> BirthLikeness {
    let areTwoDays = isDay(a) && isDay(b) && !a.isEstimated && !b.isEstimated
    return BirthLikeness(
      points: areTwoDays ? 6 : 12, reason: .birthYearSame(a.years.lowerBound), gap: 0, isExact: false)
  }

  private static func isDay(_ date: PartialDate) -> Bool {
    if case .day = date { true } else { false }
  }
}
