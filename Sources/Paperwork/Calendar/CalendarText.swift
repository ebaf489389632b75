package import Casework

/// Follow-ups as an iCalendar file (RFC 5545), for the calendar programs of an office.
package enum CalendarText {
  /// The whole file, ended by CR LF. Events are in the order of days; times are GMT, which Senegal keeps all year.
  ///
  /// Cancelled events are in it, so that a program that has them takes them away. `name` is shown by programs that know
  /// of calendar names.
  package static func file(of events: [CalendarEvent], name: String, on now: Instant) -> String {
    let sorted = events.sorted {
      ($0.day, $0.time?.minute ?? -1, $0.uid) < ($1.day, $1.time?.minute ?? -1, $1.uid)
    }
    let lines =
      [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//BAOS//baos//FR", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
        "X-WR-CALNAME:\(escaped(name))",
      ] + sorted.flatMap { event($0, on: now) } + ["END:VCALENDAR"]
    return lines.map { folded($0) + "\r\n" }.joined()
  }

  /// An event of a day is no appointment: it leaves the day free.
  private static func event(_ event: CalendarEvent, on now: Instant) -> [String] {
    let when =
      if let time = event.time {
        ["DTSTART:\(date(event.day))T\(clock(time.minute * 60))Z", "DURATION:PT30M"]
      } else {
        [
          "DTSTART;VALUE=DATE:\(date(event.day))", "DTEND;VALUE=DATE:\(date(event.day.adding(days: 1)))",
          "TRANSP:TRANSPARENT",
        ]
      }
    return [
      "BEGIN:VEVENT", "UID:\(escaped(event.uid))", "DTSTAMP:\(moment(now))",
      "LAST-MODIFIED:\(moment(event.stamp))",
      "SEQUENCE:\(event.sequence)", "STATUS:\(event.isCancelled ? "CANCELLED" : "CONFIRMED")",
    ] + when + ["SUMMARY:\(escaped(event.title))", "CLASS:PRIVATE", "END:VEVENT"]
  }

  /// RFC 5545, 3.3.11: what a text may not hold as it is. Other control characters are left out.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\\(scalar)"
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": escaped += "\\n"
      case _ where scalar.properties.generalCategory == .control: break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// RFC 5545, 3.1: lines of at most 75 octets, without their end; a line that goes on begins with a space. No letter is
  /// cut within its octets.
  private static func folded(_ line: String) -> String {
    var folded = String.UnicodeScalarView()
    var octets = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if octets + size > 75 {
        folded.append(contentsOf: "\r\n ".unicodeScalars)
        octets = 1
      }
      folded.append(scalar)
      octets += size
    }
    return String(folded)
  }

  private static func date(_ day: CivilDay) -> String {
    let (year, month, date) = day.parts
    return padded(year, to: 4) + padded(month, to: 2) + padded(date, to: 2)
  }

  private static func clock(_ second: Int) -> String {
    [second / 3_600, second / 60 % 60, second % 60].map { padded($0, to: 2) }.joined()
  }

  private static func moment(_ moment: Instant) -> String {
    "\(date(moment.day))T\(clock(moment.secondOfDay))Z"
  }

  private static func padded(_ value: Int, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
