extension HolidayTable {
  /// A table to start from: the feasts of the moon of two years as they are computed, each to be put right when it is announced.
  package static func start(from year: Int) -> String {
    let feasts = [year, year + 1].flatMap { Holidays().of(year: $0) }.compactMap { holiday -> String? in
      guard case .known(let kind) = holiday.name, kind.isByMoon else { return nil }
      return "  - {day: \(text(of: holiday.day)), kind: \(kind.rawValue), confirmed: no}"
    }
    return ([head] + feasts).joined(separator: "\n") + "\n"
  }

  private static let head = """
    # Days off of an office. The program computes all holidays by itself; those of the moon it only proposes. A day that
    # stands here takes the place of the computed one of the same feast.
    #
    # kind:      \(kinds(HolidayKind.allCases.prefix(7)))
    #            \(kinds(HolidayKind.allCases.dropFirst(7)))
    # fr, en:    instead of kind, the name of a day of the office's own, of mourning or of elections
    # confirmed: no until the day was announced; then take it out
    # closed:    no where the office works on that day
    #
    # - {day: 2027-06-02, fr: Deuil national, en: National mourning}
    # - {day: 2027-08-15, kind: assumption, closed: no}
    format: 1
    holidays:
    """

  private static func kinds(_ kinds: some Sequence<HolidayKind>) -> String {
    kinds.map(\.rawValue).joined(separator: ", ")
  }

  /// As the file is written: `2027-03-10`.
  private static func text(of day: CivilDay) -> String {
    let (year, month, date) = day.parts
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(date < 10 ? "0" : "")\(date)"
  }
}
