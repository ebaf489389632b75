/// The holidays of every year: computed, and overridden by what the office wrote.
package struct Holidays: Hashable, Sendable {
  package let table: HolidayTable

  private let entered: [CivilDay: [HolidayTable.Entry]]
  private let daysByKind: [HolidayKind: [CivilDay]]

  package init(table: HolidayTable = HolidayTable()) {
    self.table = table
    entered = Dictionary(grouping: table.entries, by: \.day)
    var days: [HolidayKind: [CivilDay]] = [:]
    for entry in table.entries {
      if case .known(let kind) = entry.name { days[kind, default: []].append(entry.day) }
    }
    daysByKind = days
  }

  /// The days off of a day, none on most; those of the table first.
  package func on(_ day: CivilDay) -> [Holiday] {
    let written = entered[day, default: []].filter(\.isClosed).map {
      Holiday(day: day, name: $0.name, standing: $0.isConfirmed ? .entered : .proposed)
    }
    return written
      + Self.computed(on: day).filter { !isOverridden($0, on: day) }.map {
        Holiday(day: day, name: .known($0), standing: $0.isByMoon ? .proposed : .computed)
      }
  }

  /// The holidays of a year, by day.
  package func of(year: Int) -> [Holiday] {
    (CivilDay.first(of: year).number..<CivilDay.first(of: year + 1).number).flatMap {
      on(CivilDay(number: $0))
    }
  }

  /// A day that the table gives for a feast takes the place of the computed one beside it. The same feast comes back
  /// after 354 days at the earliest, so a few weeks tell the two apart.
  private func isOverridden(_ kind: HolidayKind, on day: CivilDay) -> Bool {
    daysByKind[kind, default: []].contains { abs($0.number - day.number) <= Self.reach }
  }

  private static let reach = 30

  private static func computed(on day: CivilDay) -> [HolidayKind] {
    let (year, month, date) = day.parts
    let afterEaster = day.number - Easter.sunday(of: year).number
    let moon = IslamicDay(day)
    return HolidayKind.allCases.filter { kind in
      if let fixed = kind.fixed { return fixed == (month, date) }
      if let days = kind.afterEaster { return days == afterEaster }
      return kind.moon.map { $0 == (moon.month, moon.day) } ?? false
    }
  }
}
