/// The Sunday that the movable feasts of the Christian year are counted from.
package enum Easter {
  /// In the Gregorian calendar, by the rule that J. Meeus gives as anonymous ("Astronomical Algorithms", chapter 8).
  package static func sunday(of year: Int) -> CivilDay {
    let golden = year % 19
    let (century, rest) = year.quotientAndRemainder(dividingBy: 100)
    let moon =
      (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7
    let correction = (golden + 11 * moon + 22 * weekday) / 451
    let sum = moon + weekday - 7 * correction + 114
    return CivilDay.first(of: sum / 31, year: year).adding(days: sum % 31)
  }
}
