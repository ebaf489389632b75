package import Casework

/// Days and dates as they are written in Senegal: day first, weeks from Monday, in both languages.
extension Wording {
  /// `24/11/2026`.
  package func day(_ day: CivilDay) -> String {
    "\(shortDay(day))/\(padded(day.year, to: 4))"
  }

  /// `24/11`, for columns whose year is plain.
  package func shortDay(_ day: CivilDay) -> String {
    "\(padded(day.day, to: 2))/\(padded(day.month, to: 2))"
  }

  /// `24/11`, and `24/11/2025` of another year than today's.
  package func shortDay(_ day: CivilDay, today: CivilDay) -> String {
    day.year == today.year ? shortDay(day) : self.day(day)
  }

  /// `mar. 24/11/2026`, with the day of the week in three letters.
  package func longDay(_ day: CivilDay) -> String {
    "\(shortWeekday(day.weekday)) \(self.day(day))"
  }

  /// `mardi 24 novembre 2026`, for text that is read aloud or printed.
  package func fullDay(_ day: CivilDay) -> String {
    let number = say(fr: day.day == 1 ? "1er" : String(day.day), en: String(day.day))
    return "\(weekday(day.weekday)) \(number) \(month(day.month)) \(day.year)"
  }

  /// `mar. 01/12/2026 (J+7)`: what was understood of a typed day, and how far it is from `today`.
  package func dayEcho(_ day: CivilDay, today: CivilDay) -> String {
    "\(longDay(day)) (\(distance(from: today, to: day)))"
  }

  /// `J+7`, `J-2`, or the word for today.
  package func distance(from today: CivilDay, to day: CivilDay) -> String {
    let days = day.number - today.number
    if days == 0 { return say(fr: "aujourd'hui", en: "today") }
    return say(fr: "J", en: "D") + (days > 0 ? "+\(days)" : "-\(-days)")
  }

  /// A date as well as it is known: `12/03/1984`, `03/1984`, `1984`, `env. 34 ans (estimé le 24/11/2026)`.
  package func date(_ date: PartialDate) -> String {
    switch date {
    case .day(let day): self.day(day)
    case .month(let year, let month): "\(padded(month, to: 2))/\(padded(year, to: 4))"
    case .year(let year): padded(year, to: 4)
    case .age(let age, let on):
      say(
        fr: "env. \(self.age(age)) (estimé le \(day(on)))",
        en: "about \(self.age(age)) (estimated on \(day(on)))")
    }
  }

  /// What was understood of a typed date: whole days with the day of the week, and the age it makes on `today`.
  package func birthEcho(_ date: PartialDate, today: CivilDay) -> String {
    switch date {
    case .day(let day): "\(longDay(day)), \(age(date.age(on: today)))"
    case .month, .year: "\(self.date(date)), \(about) \(age(date.age(on: today)))"
    case .age: "\(self.date(date)), \(bornAround(date))"
    }
  }

  /// The age beside a birth date: "25 ans", or "env. 34 ans" when it is a guess.
  package func birthAge(_ date: PartialDate, today: CivilDay) -> String {
    let years = age(date.age(on: today))
    return date.isEstimated ? "\(about) \(years)" : years
  }

  /// Year of birth in a list: `1994`, or `v. 1990` when it is an estimate; at most seven columns.
  package func birthYear(_ date: PartialDate) -> String {
    switch date {
    case .day(let day): padded(day.year, to: 4)
    case .month(let year, _), .year(let year): padded(year, to: 4)
    case .age: "\(say(fr: "v.", en: "c.")) \(date.years.lowerBound + 2)"
    }
  }

  /// `34 ans`, `1 an`.
  package func age(_ years: Int) -> String {
    counted(years, fr: ("an", "ans"), en: ("year", "years"))
  }

  /// `mardi`; Monday is 1. Days outside 1 to 7 are written as their number.
  package func weekday(_ number: Int) -> String {
    switch number {
    case 1: say(fr: "lundi", en: "Monday")
    case 2: say(fr: "mardi", en: "Tuesday")
    case 3: say(fr: "mercredi", en: "Wednesday")
    case 4: say(fr: "jeudi", en: "Thursday")
    case 5: say(fr: "vendredi", en: "Friday")
    case 6: say(fr: "samedi", en: "Saturday")
    case 7: say(fr: "dimanche", en: "Sunday")
    default: String(number)
    }
  }

  /// `mar.`, in French with its full stop; `Tue` in English.
  package func shortWeekday(_ number: Int) -> String {
    String(weekday(number).prefix(3)) + say(fr: ".", en: "")
  }

  /// `ma`, for the columns of a month.
  package func tinyWeekday(_ number: Int) -> String {
    String(weekday(number).prefix(2))
  }

  /// `novembre`; January is 1. Months outside 1 to 12 are written as their number.
  package func month(_ number: Int) -> String {
    switch number {
    case 1: say(fr: "janvier", en: "January")
    case 2: say(fr: "février", en: "February")
    case 3: say(fr: "mars", en: "March")
    case 4: say(fr: "avril", en: "April")
    case 5: say(fr: "mai", en: "May")
    case 6: say(fr: "juin", en: "June")
    case 7: say(fr: "juillet", en: "July")
    case 8: say(fr: "août", en: "August")
    case 9: say(fr: "septembre", en: "September")
    case 10: say(fr: "octobre", en: "October")
    case 11: say(fr: "novembre", en: "November")
    case 12: say(fr: "décembre", en: "December")
    default: String(number)
    }
  }

  private var about: String { say(fr: "env.", en: "about") }

  private func bornAround(_ date: PartialDate) -> String {
    let year = date.years.lowerBound + 2
    return say(fr: "naissance vers \(year)", en: "born around \(year)")
  }
}
