extension CivilDay {
  /// 1 January of the year.
  package static func first(of year: Int) -> CivilDay { first(of: 1, year: year) }

  /// The first day of a month; months below 1 and above 12 count into the years before and after.
  package static func first(of month: Int, year: Int) -> CivilDay {
    (CivilDay(year: year, month: 1, day: 1) ?? CivilDay(number: 0)).adding(months: month - 1)
  }

  package var firstOfMonth: CivilDay { adding(days: 1 - day) }

  package var lastOfMonth: CivilDay {
    let (year, month, day) = parts
    return adding(days: Self.days(inMonth: month, of: year) - day)
  }

  /// 1 to 366.
  package var dayOfYear: Int { number - Self.first(of: year).number + 1 }

  /// Days from `earlier` to this day; negative when `earlier` is later.
  package func days(since earlier: CivilDay) -> Int { number - earlier.number }
}
