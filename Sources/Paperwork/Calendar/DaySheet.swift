package import Casework
package import Wording

/// The work of a day on paper, to be followed without the screen: hours, names, how each person may be reached, and
/// room for what came of it. It says nothing of needs, protection or health.
package enum DaySheet {
  /// A follow-up, and what must be known to do it.
  package struct Entry: Sendable {
    package let followUp: FollowUp
    package let number: CaseNumber
    package let person: PersonHeader
    package let contacts: [SafeContact]
    /// Who sees to it.
    package let agent: String

    package init(
      _ followUp: FollowUp, number: CaseNumber, person: PersonHeader, contacts: [SafeContact], agent: String
    ) {
      self.followUp = followUp
      self.number = number
      self.person = person
      self.contacts = contacts
      self.agent = agent
    }
  }

  /// Plain text of at most 78 columns; who is announced, then `entries` in any order, late ones first, then by hour.
  package static func text(
    of entries: [Entry], arrivals: [AnnouncedArrival] = [], on day: CivilDay, office: String, by name: String,
    now: Instant,
    rules: FollowUpRules, in words: Wording
  ) -> String {
    let sorted = entries.sorted { FollowUp.isBefore($0.followUp, $1.followUp) }
    let late = sorted.filter { $0.followUp.due < day }
    let own = sorted.filter { $0.followUp.due >= day }
    var lines = [
      "\(office)   \(words.daySheetTitle) \(words.fullDay(day))",
      words.daySheetPrinted(name, words.moment(now)), rule,
    ]
    if !arrivals.isEmpty { lines += ["", words.arrivalsOfDay(arrivals.count)] }
    lines += arrivals.flatMap { self.lines(of: $0, today: now.day, words) }
    if !late.isEmpty { lines += ["", words.lateHeading(late.count)] }
    lines += late.flatMap { self.lines(of: $0, showsDay: true, rules, words) }
    if !own.isEmpty || late.isEmpty {
      lines += ["", words.agendaHeading(day, count: own.count, today: now.day, closure: nil)]
    }
    if own.isEmpty, late.isEmpty { lines.append(words.nothingPlanned) }
    lines += own.flatMap { self.lines(of: $0, showsDay: false, rules, words) }
    return (lines + ["", rule, words.daySheetFoot]).joined(separator: "\n") + "\n"
  }

  /// Who says so can be asked again; what must be ready is health or protection, and stays on the screen.
  private static func lines(of arrival: AnnouncedArrival, today: CivilDay, _ words: Wording) -> [String] {
    let late = arrival.isLate(on: today) ? words.shortDay(arrival.day) + " " : ""
    return [
      "",
      "[ ] \(late)\(words.time(ifAny: arrival.time))  \(words.headline(of: arrival))   \(words.progress(of: arrival))",
      "    \(words.source(of: arrival))",
    ]
  }

  private static let rule = String(repeating: "-", count: 78)

  private static func lines(
    of entry: Entry, showsDay: Bool, _ rules: FollowUpRules, _ words: Wording
  ) -> [String] {
    let followUp = entry.followUp
    let when = (showsDay ? words.shortDay(followUp.due) + " " : "") + words.time(ifAny: followUp.time)
    let title = words.shortTitle(of: followUp, by: rules)
    let what = [words.name(of: followUp.kind), title == words.name(of: followUp.kind) ? nil : title]
      .compactMap(\.self).joined(separator: " ")
    var contacts =
      entry.contacts.isEmpty ? [words.noNumber] : entry.contacts.map { words.line(of: $0) }
    var way = words.name(of: followUp.channel)
    if case .clock(let task, _) = followUp.origin {
      way = words.name(of: task)
      // It is the provider that is called, or nobody.
      if task.party != .person { contacts = [] }
    }
    return [
      "", "[ ] \(when)  \(words.name(of: entry.person))   \(entry.number)",
      "    \(way) : \(what)   \(entry.agent)",
    ] + contacts.map { "    " + $0 } + ["    \(words.daySheetResult)"]
  }
}
