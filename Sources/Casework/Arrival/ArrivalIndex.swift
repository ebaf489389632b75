/// The announcements of an office in memory.
package struct ArrivalIndex: Hashable, Sendable {
  /// Whether those that are over are among them, too.
  package let isWhole: Bool
  private var byID: [RecordID: AnnouncedArrival]

  package init(_ arrivals: some Sequence<AnnouncedArrival> = [], isWhole: Bool = true) {
    self.isWhole = isWhole
    byID = Dictionary(arrivals.map { ($0.id, $0) }) { first, _ in first }
  }

  package subscript(_ id: RecordID) -> AnnouncedArrival? { byID[id] }

  package var all: [AnnouncedArrival] { byID.values.sorted(by: AnnouncedArrival.isBefore) }

  /// Still expected, those of the earliest day first.
  package var expected: [AnnouncedArrival] {
    byID.values.filter(\.isExpected).sorted(by: AnnouncedArrival.isBefore)
  }

  /// Those that are over, the latest day first.
  package var past: [AnnouncedArrival] { all.filter { !$0.isExpected }.reversed() }

  /// Late, or expected today: what the office must see to now.
  package func now(on today: CivilDay) -> [AnnouncedArrival] { expected.filter { $0.day <= today } }

  /// Of the days after `today`, as many as said.
  package func coming(after today: CivilDay, days: Int) -> [AnnouncedArrival] {
    expected.filter { $0.day > today && $0.day <= today.adding(days: days) }
  }

  /// Expected on a day; on `today` also those who are late.
  package func sheet(of day: CivilDay, today: CivilDay) -> [AnnouncedArrival] {
    day == today ? now(on: today) : expected.filter { $0.day == day }
  }

  /// One that is expected and could be the same people, told by somebody else: about the same day, of the same name, or a
  /// group from the same country.
  package func alike(_ answers: Answers, except id: RecordID) -> AnnouncedArrival? {
    guard let day = answers.day(.arrivalDay) else { return nil }
    return expected.first { other in
      other.id != id && abs(other.day.number - day.number) <= Self.daysApart
        && Self.areAlike(answers, other.answers)
    }
  }

  /// Days that two notices of one arrival may be apart [P].
  private static let daysApart = 2

  private static func areAlike(_ one: Answers, _ other: Answers) -> Bool {
    guard let party = one.option(.arrivalParty, ArrivalParty.self),
      party == other.option(.arrivalParty, ArrivalParty.self)
    else { return false }
    let countries = (one.choice(.arrivalCountry), other.choice(.arrivalCountry))
    guard party != .group else { return countries.0 != nil && countries.0 == countries.1 }
    guard let name = one.said(.familyName), let second = other.said(.familyName),
      NameKey.of(name) == NameKey.of(second)
    else { return false }
    guard let given = one.said(.givenNames), let also = other.said(.givenNames) else { return true }
    return NameKey.of(given) == NameKey.of(also)
  }

  /// What the notice noted last said, for the key that repeats it.
  package var lastAnswers: Answers {
    byID.values.max { ($0.announced.milliseconds, $0.id) < ($1.announced.milliseconds, $1.id) }?.answers
      ?? [:]
  }

  /// Takes the place of what was known of it; nil takes it away.
  package mutating func put(_ arrival: AnnouncedArrival?, for id: RecordID) { byID[id] = arrival }
}
