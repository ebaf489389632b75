// Days written with digits: 24, 24/11, 241126, 24112026, 2026-11-24.
extension DayParser {
  /// `24/11/2026` as its groups of digits; nil when anything but digits and separators is in it.
  static func digitGroups(_ text: String) -> [Substring]? {
    let groups = text.split(omittingEmptySubsequences: false) { "/.- ".contains($0) }
    let areDigits = groups.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }
    return areDigits && groups.count <= 3 ? groups : nil
  }

  static func year(_ digits: Substring) throws(FieldProblem) -> Int {
    guard let year = Int(digits), years.contains(year) else { throw .noSuchDay }
    return year
  }

  static func month(_ month: Substring, of year: Substring) throws(FieldProblem) -> PartialDate {
    guard let number = Int(month), (1...12).contains(number) else { throw .noSuchDay }
    return .month(year: try self.year(year), month: number)
  }

  static func writtenDay(
    _ groups: [Substring], today: CivilDay, leaning: Leaning
  ) throws(FieldProblem) -> CivilDay {
    switch groups.map(\.count) {
    case [1], [2]: return try dayOfMonth(Int(groups[0]) ?? 0, today: today, leaning: leaning)
    case [4], [6], [8]: return try writtenDay(cut(groups[0]), today: today, leaning: leaning)
    case [1, 1], [1, 2], [2, 1], [2, 2]:
      let (day, month) = (Int(groups[0]) ?? 0, Int(groups[1]) ?? 0)
      let candidates = (today.year - 8...today.year + 8).compactMap {
        CivilDay(year: $0, month: month, day: day)
      }
      return try choose(candidates, today: today, leaning: leaning)
    case [4, 1, 1], [4, 1, 2], [4, 2, 1], [4, 2, 2]:
      return try whole(groups[2], groups[1], of: try year(groups[0]))
    case [1, 1, 4], [1, 2, 4], [2, 1, 4], [2, 2, 4]:
      return try whole(groups[0], groups[1], of: try year(groups[2]))
    case [1, 1, 2], [1, 2, 2], [2, 1, 2], [2, 2, 2]:
      return try withShortYear(groups, today: today, leaning: leaning)
    default: throw .notADate
    }
  }

  /// `2411`, `241126` and `24112026` as day, month and, when it is there, year.
  private static func cut(_ digits: Substring) -> [Substring] {
    let day = digits.prefix(2)
    let rest = digits.dropFirst(2)
    let year = rest.dropFirst(2)
    return year.isEmpty ? [day, rest] : [day, rest.prefix(2), year]
  }

  private static func whole(
    _ day: Substring, _ month: Substring, of year: Int
  ) throws(FieldProblem) -> CivilDay {
    guard let whole = CivilDay(year: year, month: Int(month) ?? 0, day: Int(day) ?? 0) else {
      throw .noSuchDay
    }
    return whole
  }

  private static func withShortYear(
    _ groups: [Substring], today: CivilDay, leaning: Leaning
  ) throws(FieldProblem) -> CivilDay {
    let (day, month, short) = (Int(groups[0]) ?? 0, Int(groups[1]) ?? 0, Int(groups[2]) ?? 0)
    let century = today.year - today.year % 100
    let candidates = [century - 100, century, century + 100].compactMap {
      CivilDay(year: $0 + short, month: month, day: day)
    }
    return try choose(candidates, today: today, leaning: leaning)
  }

  private static func dayOfMonth(
    _ day: Int, today: CivilDay, leaning: Leaning
  ) throws(FieldProblem) -> CivilDay {
    let candidates = (-3...3).compactMap { offset in
      let month = today.adding(days: 1 - today.day).adding(months: offset)
      return CivilDay(year: month.year, month: month.month, day: day)
    }
    return try choose(candidates, today: today, leaning: leaning)
  }

  /// The candidate that the leaning asks for; candidates are in order.
  private static func choose(
    _ candidates: [CivilDay], today: CivilDay, leaning: Leaning
  ) throws(FieldProblem) -> CivilDay {
    let chosen: CivilDay? =
      switch leaning {
      case .past: candidates.last { $0 <= today }
      case .future: candidates.first { $0 >= today }
      case .nearest: candidates.min { abs($0.number - today.number) < abs($1.number - today.number) }
      }
    guard let chosen, years.contains(chosen.year) else { throw .noSuchDay }
    return chosen
  }
}
