/// People somebody said are coming, one or many: what the notice said, who of them was registered, and what became of it.
package struct AnnouncedArrival: Hashable, Sendable {
  package let id: RecordID
  /// The day they are expected.
  package let day: CivilDay
  /// What the notice said; nil without the key.
  package let notice: SectionRecord?
  package let standing: ArrivalStanding
  /// Cases opened from it, the first first.
  package let registered: [RecordID]
  /// When it was noted, and by whom.
  package let announced: Instant
  package let announcedBy: RecordID
  /// Of its standing; what the notice said has a version of its own.
  package let version: Int

  package init(
    id: RecordID,
    day: CivilDay,
    notice: SectionRecord?,
    standing: ArrivalStanding = .expected,
    registered: [RecordID] = [],
    announced: Instant,
    announcedBy: RecordID,
    version: Int = 1
  ) {
    self.id = id
    self.day = day
    self.notice = notice
    self.standing = standing
    self.registered = registered
    self.announced = announced
    self.announcedBy = announcedBy
    self.version = version
  }

  package var answers: Answers { notice?.answers ?? [:] }

  package var isExpected: Bool { standing.status == .expected }

  package var party: ArrivalParty { answers.option(.arrivalParty, ArrivalParty.self) ?? .person }

  /// How many are coming, at least 1.
  package var people: Int { Self.people(in: answers) }

  /// Those who are not registered yet.
  package var missing: Int { max(0, people - registered.count) }

  package var isAbout: Bool { certainty == .about }

  private var certainty: DayCertainty { answers.option(.arrivalCertainty, DayCertainty.self) ?? .sure }

  package var time: DayTime? { answers.said(.arrivalTime).flatMap { DayTime(parsing: $0) } }

  /// The person's name, or that of whoever leads a family; "" where none was given.
  package var name: String {
    [answers.said(.givenNames), answers.said(.familyName)].compactMap(\.self).joined(separator: " ")
  }

  /// The login of who sees to it; nil for the whole office.
  package var agent: String? { answers.choice(.arrivalAgent) }

  package var care: [ArrivalCare] {
    guard case .choices(let codes)? = answers[FieldCode(.arrivalCare)] else { return [] }
    return codes.compactMap(ArrivalCare.init(rawValue:))
  }

  /// Whether the day is over, with the slack of a day that was not sure, and nobody said what became of it.
  package func isLate(on today: CivilDay) -> Bool {
    isExpected && day.adding(days: certainty.slack) < today
  }

  /// Whether they may come today.
  package func isDue(on today: CivilDay) -> Bool { isExpected && day <= today && !isLate(on: today) }

  /// What an intake begins with: nothing is typed twice that the notice has said. A name only where one person is announced.
  package func known(on today: CivilDay) -> Answers {
    var known: Answers = [FieldCode(.returnDate): .date(.day(min(day, today)))]
    let same: [(CoreField, CoreField)] = [
      (.arrivalCountry, .lastCountry), (.arrivalTransport, .returnTransport), (.arrivalEntry, .entryPoint),
    ]
    for (said, asked) in same { known[FieldCode(asked)] = answers[FieldCode(said)] }
    guard party == .person else { return known }
    for field in [CoreField.familyName, .givenNames, .sex, .phone, .phoneSafe] {
      known[FieldCode(field)] = answers[FieldCode(field)]
    }
    return known
  }

  package static func people(in answers: Answers) -> Int {
    guard answers.option(.arrivalParty, ArrivalParty.self) != .person,
      case .number(let count)? = answers[FieldCode(.arrivalPeople)]
    else { return 1 }
    return max(1, count)
  }

  /// By day and hour, then by when they were noted.
  package static func isBefore(_ a: AnnouncedArrival, _ b: AnnouncedArrival) -> Bool {
    let (first, second) = (a.time?.minute ?? .max, b.time?.minute ?? .max)
    return (a.day, first, a.announced.milliseconds, a.id) < (b.day, second, b.announced.milliseconds, b.id)
  }
}
