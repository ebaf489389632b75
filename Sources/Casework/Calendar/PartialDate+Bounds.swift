extension PartialDate {
  /// The first day this date may stand for.
  package var earliest: CivilDay {
    switch self {
    case .day(let day): day
    case .month(let year, let month): Self.first(of: year, month)
    case .year(let year): Self.first(of: year, 1)
    case .age: Self.first(of: years.lowerBound, 1)
    }
  }

  /// The last day this date may stand for.
  package var latest: CivilDay {
    switch self {
    case .day(let day): day
    case .month(let year, let month): Self.first(of: year, month).adding(months: 1).adding(days: -1)
    case .year(let year): Self.first(of: year + 1, 1).adding(days: -1)
    case .age: Self.first(of: years.upperBound + 1, 1).adding(days: -1)
    }
  }

  private static func first(of year: Int, _ month: Int) -> CivilDay {
    CivilDay(year: year, month: min(12, max(1, month)), day: 1) ?? CivilDay(number: 0)
  }
}
