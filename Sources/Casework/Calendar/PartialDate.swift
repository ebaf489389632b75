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

  /// Whether somebody born then may not be 18 yet on `day`: a year alone says 18 from its first day on, and a year or
  /// a month in doubt is decided for the child ([P]; nobody is taken for an adult on a guess of the calendar). An age
  /// was estimated as an age, and grows by whole years.
  package func mayBeMinor(on day: CivilDay) -> Bool {
    switch self {
    case .day: age(on: day) < Self.majority
    case .month(let year, let month):
      day.year - year - (day.month <= month ? 1 : 0) < Self.majority
    case .year(let year): day.year - year - 1 < Self.majority
    case .age(let age, let on):
      age + PartialDate.day(on).age(on: day) < Self.majority
    }
  }

  /// The age of an adult in Senegal.
  private static let majority = 18
}
