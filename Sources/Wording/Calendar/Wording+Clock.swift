package import Casework

/// Hours, moments and how long ago something was.
extension Wording {
  /// `14:32`.
  package func clock(_ moment: Instant) -> String {
    let minute = moment.secondOfDay / 60
    return "\(padded(minute / 60, to: 2)):\(padded(minute % 60, to: 2))"
  }

  /// `14:32:07`.
  package func clockWithSeconds(_ moment: Instant) -> String {
    "\(clock(moment)):\(padded(moment.secondOfDay % 60, to: 2))"
  }

  /// `24/11/2026 14:32`.
  package func moment(_ moment: Instant) -> String {
    "\(day(moment.day)) \(clock(moment))"
  }

  /// How long ago in the fewest words: `à l'instant`, `il y a 5 min`, `il y a 3 h`, `hier`, `il y a 3 j`, and the
  /// day itself from thirty days on. A moment ahead of `now` (a clock was set back) is given as the moment it says.
  package func ago(_ moment: Instant, now: Instant) -> String {
    let seconds = now.seconds(since: moment)
    guard seconds >= 0 else { return self.moment(moment) }
    let days = now.day.number - moment.day.number
    switch days {
    case 0 where seconds < 60: return say(fr: "à l'instant", en: "just now")
    case 0 where seconds < 3_600:
      return say(fr: "il y a \(seconds / 60) min", en: "\(seconds / 60) min ago")
    case 0: return say(fr: "il y a \(seconds / 3_600) h", en: "\(seconds / 3_600) h ago")
    case 1: return say(fr: "hier", en: "yesterday")
    case 2..<30: return say(fr: "il y a \(days) j", en: "\(days) d ago")
    default: return day(moment.day)
    }
  }

  /// A length of time in words: `45 secondes`, `15 minutes`, `3 heures`, `2 jours`; rounded up, never to nothing.
  package func duration(seconds: Int) -> String {
    let seconds = max(seconds, 0)
    func up(_ unit: Int) -> Int { (seconds + unit - 1) / unit }
    if seconds < 60 { return counted(seconds, fr: ("seconde", "secondes"), en: ("second", "seconds")) }
    if seconds < 3_600 { return counted(up(60), fr: ("minute", "minutes"), en: ("minute", "minutes")) }
    if seconds < 86_400 { return counted(up(3_600), fr: ("heure", "heures"), en: ("hour", "hours")) }
    return days(up(86_400))
  }
}
