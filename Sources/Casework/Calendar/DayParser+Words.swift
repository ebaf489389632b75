// Days said from today (j, j+7, -1, +2s, lun), and ages (34a).
extension DayParser {
  /// A day counted from today, or nil when the text is not written like one.
  static func spokenDay(
    _ text: String, today: CivilDay, leaning: Leaning
  ) throws(FieldProblem) -> CivilDay? {
    if let days = words[text] { return today.adding(days: days) }
    if let step = weekdayStep(text, from: today.weekday, leaning: leaning) {
      return today.adding(days: step)
    }
    var rest = text.filter { $0 != " " }[...]
    if let first = rest.first, "jt".contains(first) { rest.removeFirst() }
    guard let sign = rest.first, sign == "+" || sign == "-" else { return nil }
    rest.removeFirst()
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard (1...4).contains(digits.count), let count = Int(digits) else { throw .notADate }
    let step = sign == "-" ? -count : count
    guard let day = moved(today, by: step, unit: rest.dropFirst(digits.count)) else { throw .notADate }
    guard years.contains(day.year) else { throw .noSuchDay }
    return day
  }

  /// `34a`, `34 ans`, with the day of the estimate behind when it is not today; nil when it is not written so.
  static func estimatedAge(_ text: String, today: CivilDay) throws(FieldProblem) -> PartialDate? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count).drop { $0 == " " }
    guard (1...3).contains(digits.count), let first = rest.first, first == "a" || first == "y" else {
      return nil
    }
    let unit = rest.prefix { $0.isLetter }
    guard ageUnits.contains(String(unit)) else { throw .notADate }
    guard let age = Int(digits), age <= 130 else { throw .noSuchDay }
    let written = rest.dropFirst(unit.count).drop { $0 == " " }
    if written.isEmpty { return .age(age, on: today) }
    return .age(age, on: try day(String(written), today: today, leaning: .past))
  }

  private static let ageUnits: Set<String> = ["a", "an", "ans", "y", "yr", "yrs", "year", "years"]

  private static let words: [String: Int] = [
    "j": 0, "auj": 0, "aujourd'hui": 0, "t": 0, "today": 0, "hier": -1, "yesterday": -1, "demain": 1,
    "tomorrow": 1,
  ]

  /// From Monday.
  private static let weekdays: [(french: String, english: String)] = [
    ("lundi", "monday"), ("mardi", "tuesday"), ("mercredi", "wednesday"), ("jeudi", "thursday"),
    ("vendredi", "friday"), ("samedi", "saturday"), ("dimanche", "sunday"),
  ]

  /// Days from today to the weekday named by at least two French or three English letters. Never none: today has
  /// its own letter.
  private static func weekdayStep(_ text: String, from today: Int, leaning: Leaning) -> Int? {
    let named = weekdays.firstIndex { day in
      (text.count >= 2 && day.french.hasPrefix(text)) || (text.count >= 3 && day.english.hasPrefix(text))
    }
    guard let named else { return nil }
    let ahead = (named + 1 - today + 7) % 7
    switch leaning {
    case .future: return ahead == 0 ? 7 : ahead
    case .past: return ahead - 7
    case .nearest: return ahead == 0 ? 7 : ahead <= 3 ? ahead : ahead - 7
    }
  }

  private static func moved(_ day: CivilDay, by count: Int, unit: Substring) -> CivilDay? {
    switch unit {
    case "", "j", "d": day.adding(days: count)
    case "s", "w": day.adding(days: count * 7)
    case "m": day.adding(months: count)
    case "a", "y": day.adding(months: count * 12)
    default: nil
    }
  }
}
