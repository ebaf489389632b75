import Casework

/// Dates and moments as other programs read them (ISO 8601), whatever the language.
enum MachineText {
  /// `2026-11-24`.
  static func day(_ day: CivilDay) -> String {
    let (year, month, number) = day.parts
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(number, to: 2))"
  }

  /// `2026-11-24T14:32:07Z`; Senegal keeps GMT all year.
  static func moment(_ moment: Instant) -> String {
    let second = moment.secondOfDay
    let clock = [second / 3_600, second / 60 % 60, second % 60].map { padded($0, to: 2) }
    return "\(day(moment.day))T\(clock.joined(separator: ":"))Z"
  }

  private static func padded(_ value: Int, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
