package import Casework

/// Lines and headings of the follow-up calendar.
extension Wording {
  package func followUps(_ count: Int) -> String {
    counted(count, fr: ("suivi", "suivis"), en: ("follow-up", "follow-ups"))
  }

  /// What `baos agenda --ics` says of the file it wrote.
  package func events(_ count: Int, at path: String) -> String {
    let events = counted(count, fr: ("rendez-vous", "rendez-vous"), en: ("event", "events"))
    return "\(events) : \(clean(path))"
  }

  /// At most eight columns.
  package func shortName(of channel: ContactChannel) -> String {
    switch channel {
    case .phone: say(fr: "Appel", en: "Call")
    case .office: say(fr: "Bureau", en: "Office")
    case .home: say(fr: "Domicile", en: "Home")
    case .message: say(fr: "Message", en: "Message")
    case .other: say(fr: "Autre", en: "Other")
    }
  }

  /// At most ten columns.
  package func shortName(of kind: FollowUpKind) -> String {
    switch kind {
    case .contact: say(fr: "nouvelles", en: "news")
    case .plan: say(fr: "plan", en: "plan")
    case .action: say(fr: "action", en: "action")
    case .interview: say(fr: "entretien", en: "interview")
    case .referral: say(fr: "relance", en: "reminder")
    case .other: say(fr: "autre", en: "other")
    }
  }

  /// At most ten columns.
  package func shortName(of status: FollowUpStatus) -> String {
    status == .partly ? say(fr: "en partie", en: "partly") : name(of: status)
  }

  /// What a line of the calendar ends with, in ten columns: how late it is, what it is, or what became of it.
  package func end(of followUp: FollowUp, today: CivilDay, by rules: FollowUpRules) -> String {
    if followUp.isLate(on: today) {
      let days = today.days(since: followUp.due)
      return say(fr: "\(number(days)) j", en: "\(number(days)) d")
    }
    guard followUp.isPlanned else { return shortName(of: followUp.status) }
    if case .clock(_, let number) = followUp.origin { return listNumber(number, today: today) }
    let title = shortTitle(of: followUp, by: rules)
    return title == name(of: followUp.kind) ? shortName(of: followUp.kind) : title
  }

  /// One sign for each state: `.` planned, `!` late, `x` done, `a` absent, `e` excused, `-` cancelled.
  package func sign(of followUp: FollowUp, today: CivilDay) -> String {
    switch followUp.status {
    case .planned: followUp.isLate(on: today) ? "!" : "."
    case .done, .partly: "x"
    case .absent: "a"
    case .excused: "e"
    case .cancelled: "-"
    }
  }

  /// `09:30`, or `--:--` for at any time.
  package func time(ifAny time: DayTime?) -> String { time.map { self.time($0) } ?? "--:--" }

  /// `MAR. 24/11, aujourd'hui (4)`, with why the office is closed.
  package func agendaHeading(
    _ day: CivilDay, count: Int, today: CivilDay, closure: DayClosure?
  ) -> String {
    let name = "\(shortWeekday(day.weekday)) \(shortDay(day))".uppercased()
    let now = day == today ? say(fr: ", aujourd'hui", en: ", today") : ""
    let closed = closure.map {
      say(fr: ", fermé : \(self.name(of: $0))", en: ", closed: \(self.name(of: $0))")
    }
    return "\(name)\(now) (\(number(count)))\(closed ?? "")"
  }

  package func lateHeading(_ count: Int) -> String {
    say(fr: "EN RETARD (\(number(count)))", en: "LATE (\(number(count)))")
  }

  package func lateElsewhere(_ count: Int) -> String {
    say(fr: "+ \(number(count)) en retard   l = liste", en: "+ \(number(count)) late   l = list")
  }

  /// `Du lun. 23/11 au dim. 29/11/2026`.
  package func span(_ first: CivilDay, _ last: CivilDay) -> String {
    let from = "\(shortWeekday(first.weekday)) \(shortDay(first))"
    return say(fr: "Du \(from) au \(longDay(last))", en: "From \(from) to \(longDay(last))")
  }

  /// `Novembre 2026`.
  package func title(of month: MonthGrid) -> String {
    let name = self.month(month.month)
    return "\(name.prefix(1).uppercased())\(name.dropFirst()) \(month.year)"
  }

  /// `5 h 20`, of minutes.
  package func hours(_ minutes: Int) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    if hours == 0 { return say(fr: "\(rest) min", en: "\(rest) min") }
    return rest == 0 ? "\(hours) h" : "\(hours) h \(padded(rest, to: 2))"
  }

  /// A day that is too full for somebody, in words.
  package func overload(_ name: String, minutes: Int) -> String {
    let (hours, most) = (self.hours(minutes), self.hours(Workload.most))
    return say(
      fr: "trop plein pour \(name) : \(hours) sur \(most)", en: "too full for \(name): \(hours) of \(most)")
  }

  /// The work of a day that is not too full.
  package func workload(_ minutes: Int) -> String {
    say(fr: "\(hours(minutes)) de suivi", en: "\(hours(minutes)) of follow-up")
  }
}

extension Wording {
  /// `fermé : Noël`.
  package func closedBecause(_ closure: DayClosure) -> String {
    say(fr: "fermé : \(name(of: closure))", en: "closed: \(name(of: closure))")
  }
}
