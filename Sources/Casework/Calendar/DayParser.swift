/// Reads days as a clerk writes them, and writes them back so that reading gives the same day.
///
/// Days: `j`, `j+7`, `-1`, `+2s`, `+1m`, `lun`, `24`, `24/11`, `241126`, `24112026`, `2026-11-24`. Less than a day:
/// `03/1984`, `1984`, `34a` (an estimated age). English letters do as well: `t`, `+2w`, `+1y`, `mon`, `34y`.
package enum DayParser {
  /// Which of several days a short writing means.
  package enum Leaning: Hashable, Sendable {
    /// The latest that is not after today: births, returns.
    case past
    /// The closest to today, on either side.
    case nearest
    /// The first that is not before today: appointments.
    case future
  }

  /// Years that can be typed; others are slips.
  package static let years = 1_850...2_199

  /// Any writing, whole or partial; nil when it is none of them or no such day exists.
  package static func parse(_ text: String, today: CivilDay) -> PartialDate? {
    try? date(text, today: today, leaning: .nearest)
  }

  /// Any writing of a whole day, the closest to today where it leaves a choice.
  package static func parse(_ text: String, today: CivilDay) -> CivilDay? {
    try? day(text, today: today, leaning: .nearest)
  }

  /// A date as well as it is known.
  /// - Parameter needsYear: refuses `24` and `24/11`, which no birth date is written like.
  /// - Throws: `notADate`, or `noSuchDay` (31 November, year 3000).
  package static func date(
    _ text: String, today: CivilDay, leaning: Leaning, needsYear: Bool = false
  ) throws(FieldProblem) -> PartialDate {
    let text = plain(text)
    if let age = try estimatedAge(text, today: today) { return age }
    if let day = try spokenDay(text, today: today, leaning: leaning) { return .day(day) }
    guard let groups = digitGroups(text) else { throw .notADate }
    switch groups.map(\.count) {
    case [4]: return .year(try year(groups[0]))
    case [1, 4], [2, 4]: return try month(groups[0], of: groups[1])
    case [4, 1], [4, 2]: return try month(groups[1], of: groups[0])
    case [1], [2], [1, 1], [1, 2], [2, 1], [2, 2]: if needsYear { throw .notADate }
    default: break
    }
    return .day(try writtenDay(groups, today: today, leaning: leaning))
  }

  /// A whole day; `2411` is the 24th of November here.
  package static func day(
    _ text: String, today: CivilDay, leaning: Leaning
  ) throws(FieldProblem) -> CivilDay {
    let text = plain(text)
    if let day = try spokenDay(text, today: today, leaning: leaning) { return day }
    guard let groups = digitGroups(text) else { throw .notADate }
    return try writtenDay(groups, today: today, leaning: leaning)
  }

  /// `24/11/2026`, `11/2026`, `2026`, or `34a 24/11/2026` for an age estimated on that day.
  package static func text(of date: PartialDate) -> String {
    switch date {
    case .day(let day): text(of: day)
    case .month(let year, let month): "\(twoDigits(month))/\(year)"
    case .year(let year): String(year)
    case .age(let age, let day): "\(age)a \(text(of: day))"
    }
  }

  /// `24/11/2026`.
  package static func text(of day: CivilDay) -> String {
    let (year, month, dayOfMonth) = day.parts
    return "\(twoDigits(dayOfMonth))/\(twoDigits(month))/\(year)"
  }

  private static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }

  private static func plain(_ text: String) -> String {
    var kept = ""
    for character in text.lowercased() where !(kept.isEmpty && character.isWhitespace) {
      kept.append(character == "\u{a0}" || character == "\u{202f}" ? " " : character)
    }
    while kept.last?.isWhitespace == true { kept.removeLast() }
    return kept
  }
}
