/// When a counter is open in a usual week; no line at all when nobody knows. HSDS: `schedule`.
package struct OpeningHours: Hashable, Sendable {
  /// In the order of the days, none twice.
  package private(set) var days: [Day] = []

  /// One weekday and its spans.
  package struct Day: Hashable, Sendable {
    /// Monday is 1, Sunday 7.
    package let weekday: Int
    package let spans: [Span]
  }

  /// From one minute of the day to another.
  package struct Span: Hashable, Sendable {
    package let opens: Int
    package let closes: Int
  }

  /// Unknown hours.
  package init() {}

  /// The spans of a weekday (Monday is 1); nil when the hours are unknown, empty when it is closed.
  package func spans(on weekday: Int) -> [Span]? {
    days.isEmpty ? nil : days.first { $0.weekday == weekday }?.spans ?? []
  }

  /// From `lun-ven 08:00-13:00 14:00-17:00; sam 09:00-12:00`; English days do as well. Nil for anything else, spans that
  /// end before they begin or overlap, and a day that stands twice.
  package init?(parsing text: String) {
    for part in text.split(separator: ";") {
      let words = part.split(separator: " ").map(String.init)
      guard let first = words.first, let range = Self.weekdays(first), words.count > 1 else { return nil }
      var spans: [Span] = []
      for word in words.dropFirst() {
        guard let span = Self.span(word), spans.last.map({ $0.closes <= span.opens }) ?? true else {
          return nil
        }
        spans.append(span)
      }
      for weekday in range {
        if days.contains(where: { $0.weekday == weekday }) { return nil }
        days.append(Day(weekday: weekday, spans: spans))
      }
    }
    days.sort { $0.weekday < $1.weekday }
  }

  /// As `init(parsing:)` reads it, days of the same hours joined; "" when unknown.
  package var text: String {
    var parts: [String] = []
    var place = 0
    while place < days.count {
      var end = place
      while end + 1 < days.count, days[end + 1].spans == days[place].spans,
        days[end + 1].weekday == days[end].weekday + 1
      {
        end += 1
      }
      let (first, last) = (Self.french[days[place].weekday - 1], Self.french[days[end].weekday - 1])
      let spans = days[place].spans.map { "\(Self.clock($0.opens))-\(Self.clock($0.closes))" }
      parts.append(([first == last ? first : "\(first)-\(last)"] + spans).joined(separator: " "))
      place = end + 1
    }
    return parts.joined(separator: "; ")
  }
}

extension OpeningHours {
  private static let french = ["lun", "mar", "mer", "jeu", "ven", "sam", "dim"]
  private static let english = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  private static func weekdays(_ text: String) -> ClosedRange<Int>? {
    let days = text.lowercased().split(separator: "-", omittingEmptySubsequences: false).map { name in
      (french.firstIndex(of: String(name)) ?? english.firstIndex(of: String(name))).map { $0 + 1 }
    }
    guard (1...2).contains(days.count), let first = days[0], let last = days[days.count - 1], first <= last
    else { return nil }
    return first...last
  }

  private static func span(_ text: String) -> Span? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { minute(String($0)) }
    guard ends.count == 2, let opens = ends[0], let closes = ends[1], opens < closes else { return nil }
    return Span(opens: opens, closes: closes)
  }

  /// `08:00`, `8h`, `8h30`; midnight at the end of a day is `24:00`.
  private static func minute(_ text: String) -> Int? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "h" || $0 == "H" }
    guard parts.count == 2, let hour = number(parts[0]), let minute = parts[1].isEmpty ? 0 : number(parts[1]),
      minute < 60, hour * 60 + minute <= 1_440
    else { return nil }
    return hour * 60 + minute
  }

  private static func number(_ text: Substring) -> Int? {
    (1...2).contains(text.utf8.count) && text.allSatisfy { $0.isASCII && $0.isNumber } ? Int(text) : nil
  }

  private static func clock(_ minute: Int) -> String {
    let parts = [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : String($0) }
    return parts.joined(separator: ":")
  }
}
