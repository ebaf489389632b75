/// A date as well as it is known: many returnees know a year, or an age, and no more.
package enum PartialDate: Hashable, Sendable, Codable {
  case day(CivilDay)
  case month(year: Int, month: Int)
  case year(Int)
  /// An estimated age in whole years, and the day it was estimated on.
  case age(Int, on: CivilDay)

  /// Years this date may fall in; an estimated age is taken as right within two years.
  package var years: ClosedRange<Int> {
    switch self {
    case .day(let day): day.year...day.year
    case .month(let year, _): year...year
    case .year(let year): year...year
    case .age(let age, let on): (on.year - age - 2)...(on.year - age + 2)
    }
  }

  /// Whether the date is a guess: an age, or 1 January and 31 December, the clerk's usual stand-ins for "around".
  package var isEstimated: Bool {
    switch self {
    case .age, .year: true
    case .month: false
    case .day(let day): (day.month, day.day) == (1, 1) || (day.month, day.day) == (12, 31)
    }
  }

  /// Completed years on `day`, at best (an unknown month counts as passed).
  package func age(on day: CivilDay) -> Int {
    switch self {
    case .day(let birth):
      day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day) ? 1 : 0)
    case .month(let year, let month): day.year - year - (day.month < month ? 1 : 0)
    case .year(let year): day.year - year
    case .age(let age, let on): age + day.year - on.year
    }
  }
}
