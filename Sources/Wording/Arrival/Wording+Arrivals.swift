package import Casework

/// People who are announced: how lists, screens and paper tell of them.
extension Wording {
  package var placeArrivals: String { say(fr: "Arrivées", en: "Arrivals") }
  package var placeArrival: String { say(fr: "Annonce", en: "Announcement") }
  package var placeNewArrival: String { say(fr: "Nouvelle annonce", en: "New announcement") }

  /// `BALDÉ Awa, Libye`, `famille BALDÉ (5), Maroc`, `groupe de 12, Libye`.
  package func headline(of arrival: AnnouncedArrival) -> String {
    headline(in: arrival.answers)
  }

  /// The same of answers that are being typed.
  package func headline(in answers: Answers) -> String {
    let country = answers.option(.arrivalCountry, Country.self).map { name(of: $0) }
    return [who(in: answers), country ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The same with what must be ready: `groupe de 12, Libye ! femme seule, soins`.
  package func fullHeadline(of arrival: AnnouncedArrival) -> String {
    let care = arrival.care.map { name(of: $0) }.joined(separator: ", ")
    return headline(of: arrival) + (care.isEmpty ? "" : " ! \(care)")
  }

  private func who(in answers: Answers) -> String {
    let people = AnnouncedArrival.people(in: answers)
    let family = clean(answers.said(.familyName) ?? "", limit: 80).uppercased()
    let given = clean(answers.said(.givenNames) ?? "", limit: 80)
    let named = [family, given].filter { !$0.isEmpty }.joined(separator: " ")
    switch answers.option(.arrivalParty, ArrivalParty.self) {
    case .family:
      let count = number(people)
      return named.isEmpty
        ? say(fr: "famille de \(count)", en: "family of \(count)")
        : say(fr: "famille \(named) (\(count))", en: "\(named) family (\(count))")
    case .group: return say(fr: "groupe de \(number(people))", en: "group of \(number(people))")
    case .person: return named.isEmpty ? say(fr: "une personne", en: "one person") : named
    case nil: return named
    }
  }

  /// One sign for each state: `.` expected, `!` late, `x` came, `-` did not come.
  package func sign(of arrival: AnnouncedArrival, today: CivilDay) -> String {
    switch arrival.standing.status {
    case .expected: arrival.isLate(on: today) ? "!" : "."
    case .came: "x"
    case .didNotCome: "-"
    }
  }

  /// `03/12`, or `v. 03/12` where the day is not sure.
  package func shortWhen(_ arrival: AnnouncedArrival) -> String {
    (arrival.isAbout ? say(fr: "v. ", en: "c. ") : "") + shortDay(arrival.day)
  }

  /// `3 sur 12`; "" for one person, or where nobody is registered yet.
  package func progress(of arrival: AnnouncedArrival) -> String {
    guard arrival.people > 1, !arrival.registered.isEmpty else { return "" }
    return registered(arrival)
  }

  /// `3 sur 12`.
  package func registered(_ arrival: AnnouncedArrival) -> String {
    let (count, whole) = (number(arrival.registered.count), number(arrival.people))
    return say(fr: "\(count) sur \(whole)", en: "\(count) of \(whole)")
  }

  /// What a line ends with: how many are here and how late the others are, who said it, or what became of it.
  package func end(of arrival: AnnouncedArrival, today: CivilDay) -> String {
    let last: String
    switch arrival.standing.status {
    case .expected where arrival.isLate(on: today):
      let days = number(today.days(since: arrival.day))
      last = say(fr: "\(days) j", en: "\(days) d")
    case .expected where !progress(of: arrival).isEmpty: last = ""
    case .expected:
      last = arrival.answers.option(.arrivalSource, ArrivalSource.self).map { name(of: $0) } ?? ""
    case .came: last = say(fr: "venus", en: "came")
    case .didNotCome: last = name(of: arrival.standing.reason ?? .unknown)
    }
    return [progress(of: arrival), last].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  /// Where it stands, in one line; `by` is who said so.
  package func standing(of arrival: AnnouncedArrival, today: CivilDay, by name: String) -> String {
    let standing = arrival.standing
    let told = standing.ended.map { "\(day($0)), \(clean(name, limit: 30))" } ?? ""
    switch standing.status {
    case .expected where arrival.isLate(on: today):
      let days = days(today.days(since: arrival.day))
      return say(
        fr: "en retard de \(days) : \(longDay(arrival.day))", en: "\(days) late: \(longDay(arrival.day))")
    case .expected:
      let about = arrival.isAbout ? say(fr: "vers ", en: "about ") : ""
      return say(fr: "attendus : ", en: "expected: ") + about + dayEcho(arrival.day, today: today)
    case .came: return say(fr: "venus (\(told))", en: "came (\(told))")
    case .didNotCome:
      let why = standing.reason.map { self.name(of: $0) } ?? self.name(of: NoShowReason.unknown)
      return say(fr: "pas venus : \(why) (\(told))", en: "did not come: \(why) (\(told))")
    }
  }

  /// What became of it, from the word that the journal keeps.
  package func outcome(ofArrival word: String) -> String {
    if let reason = NoShowReason(rawValue: word) {
      return say(fr: "pas venus : \(name(of: reason))", en: "did not come: \(name(of: reason))")
    }
    return switch ArrivalStanding.Status(rawValue: word) {
    case .expected: say(fr: "de nouveau attendus", en: "expected again")
    case .came: say(fr: "venus", en: "came")
    case .didNotCome: say(fr: "pas venus", en: "did not come")
    case nil: ""
    }
  }

  /// Who said it, with the number to ask at: `OIM (migrations) : Awa Sy 77 123 45 67`.
  package func source(of arrival: AnnouncedArrival) -> String {
    let answers = arrival.answers
    var phone: String?
    if case .phone(let number)? = answers[FieldCode(.arrivalSourcePhone)] { phone = number.display }
    let who = [answers.said(.arrivalSourceName).map { clean($0, limit: 40) }, phone].compactMap(\.self)
      .joined(separator: " ")
    let source = answers.option(.arrivalSource, ArrivalSource.self).map { name(of: $0) } ?? ""
    return who.isEmpty ? source : say(fr: "\(source) : \(who)", en: "\(source): \(who)")
  }

  package func arrivalsOfDay(_ count: Int) -> String {
    say(fr: "ARRIVÉES ANNONCÉES (\(number(count)))", en: "ANNOUNCED ARRIVALS (\(number(count)))")
  }

  // MARK: - Today and the lists

  package func todayArrivals(_ count: Int) -> String {
    say(fr: "Arrivées annoncées (\(count))", en: "Announced arrivals (\(count))")
  }

  package func todayComing(_ count: Int) -> String {
    say(fr: "Arrivées des sept jours (\(count))", en: "Arrivals of the next seven days (\(count))")
  }

  /// `5 annonces, dont 2 en retard`.
  package func arrivals(_ count: Int, late: Int) -> String {
    let all = counted(
      count, fr: ("annonce", "annonces"), en: ("announcement", "announcements"))
    return late == 0
      ? all : say(fr: "\(all), dont \(number(late)) en retard", en: "\(all), \(number(late)) late")
  }

  package func arrivalsShown(isWhole: Bool) -> String {
    isWhole
      ? say(fr: "toutes, passées aussi   f = attendues", en: "all, past ones too   f = expected")
      : say(fr: "attendues   f = passées aussi", en: "expected   f = past ones too")
  }

  package var arrivalsHeading: String {
    say(fr: "   Jour ~vers Heure Qui, d'où, à prévoir", en: "   Day ~about Time  Who, from where, care")
  }

  package var noArrivals: String {
    say(fr: "Aucune arrivée annoncée.   a = en noter une", en: "No arrival announced.   a = note one")
  }

  package var arrivalsHelp: String {
    say(fr: "Entrée ouvre l'annonce.   a = nouvelle annonce", en: "Enter opens it.   a = new announcement")
  }

  /// A line of the calendar or of the sheet of a day: `Arrivée 14:30 : groupe de 12, Libye`.
  package func calendarLine(of arrival: AnnouncedArrival, today: CivilDay) -> String {
    let late = arrival.isLate(on: today) ? "! \(shortDay(arrival.day)) " : ""
    let time = arrival.time.map { " \(self.time($0))" } ?? ""
    let line = [fullHeadline(of: arrival), progress(of: arrival)].filter { !$0.isEmpty }
      .joined(separator: "  ")
    return late + say(fr: "Arrivée\(time) : \(line)", en: "Arrival\(time): \(line)")
  }

  // MARK: - One announcement

  package var arrivalHelp: String {
    say(
      fr: "n = inscrire quelqu'un   f = tous venus   a = pas venus   p = reporter",
      en: "n = register somebody   f = all came   a = did not come   p = put off")
  }

  package var pastArrivalHelp: String {
    say(
      fr: "r = les attendre de nouveau   n = inscrire quelqu'un",
      en: "r = expect them again   n = register somebody")
  }

  package func registeredHeading(_ arrival: AnnouncedArrival) -> String {
    say(fr: "Inscrits (\(registered(arrival)))", en: "Registered (\(registered(arrival)))")
  }

  package var nobodyRegistered: String {
    say(fr: "personne encore   n = inscrire", en: "nobody yet   n = register")
  }

  package var arrivalHistory: String { say(fr: "Ce qui a été fait", en: "What was done") }

  package var noShowTitle: String { say(fr: "Pourquoi pas venus ?", en: "Why did they not come?") }

  package var putOffChoice: String { say(fr: "reporté à un autre jour", en: "put off to another day") }

  /// Below what is being noted: `! déjà annoncé ? groupe de 14, Libye 30/11`.
  package func announcedAlready(_ other: AnnouncedArrival) -> String {
    let known = "\(headline(of: other)) \(shortDay(other.day))"
    return say(fr: "! déjà annoncé ? \(known)", en: "! announced already? \(known)")
  }

  package var perhapsKnown: String { say(fr: "Déjà connue ?", en: "Known already?") }

  package func announced(_ headline: String, _ day: CivilDay) -> String {
    say(
      fr: "Noté : \(headline), \(longDay(day)).  u = défaire",
      en: "Noted: \(headline), \(longDay(day)).  u = undo")
  }

  package func putOff(to day: CivilDay, today: CivilDay) -> String {
    say(
      fr: "Reporté au \(dayEcho(day, today: today)).  u = défaire",
      en: "Put off to \(dayEcho(day, today: today)).  u = undo")
  }

  package func settled(_ standing: ArrivalStanding) -> String {
    let outcome = outcome(ofArrival: standing.reason?.rawValue ?? standing.status.rawValue)
    return say(fr: "Annonce : \(outcome).  u = défaire", en: "Announcement: \(outcome).  u = undo")
  }

  package func undone(_ name: String) -> String {
    say(fr: "Défait : \(name).", en: "Undone: \(name).")
  }

  package var nameOfAnnouncing: String { say(fr: "la nouvelle annonce", en: "the new announcement") }
  package var nameOfCorrection: String { say(fr: "la correction", en: "the correction") }
  package var nameOfPuttingOff: String { say(fr: "le report", en: "the new day") }
  package var nameOfOutcome: String { say(fr: "la suite notée", en: "the outcome noted") }

  package func putOffPrompt(_ headline: String) -> String {
    say(fr: "Reporter \(headline) au :", en: "Put \(headline) off to:")
  }

  package var isNotExpected: String {
    say(
      fr: "Cette annonce a déjà sa suite.  r = attendre de nouveau",
      en: "This announcement has its outcome already.  r = expect again")
  }

  package var isExpectedStill: String {
    say(fr: "Ils sont encore attendus.", en: "They are still expected.")
  }

  package var arrivalReadAgain: String {
    say(
      fr: "L'annonce a changé sur un autre poste. Relue.",
      en: "The announcement was changed at another desk. Read again.")
  }

  /// On the screen after an intake that an announcement began.
  package func registeredOf(_ arrival: AnnouncedArrival) -> String {
    say(
      fr: "Annonce : \(registered(arrival)) inscrits", en: "Announcement: \(registered(arrival)) registered")
  }

  package var registeredNextOfArrival: String {
    say(
      fr: "Entrée = voir   n = le suivant   F3 = l'annonce",
      en: "Enter = open   n = the next   F3 = announcement")
  }
}
