/// The people who are announced to a fictional office, the same for the same seed: some today, some late, some to come,
/// some that are over. Nobody in it exists.
package enum DemoArrivals {
  /// As many as an office of so many cases hears of, at most eight.
  package static func count(ofCases cases: Int) -> Int { min(courses.count, cases / 64) }

  package static func all(
    seed: UInt64, cases: Int, today: CivilDay, newID: () -> RecordID
  ) -> [PastArrival] {
    var dice = DemoDice(seed: seed ^ 0xA441)
    return courses.prefix(count(ofCases: cases)).compactMap { course in
      let day = today.adding(days: course.days)
      let said = answers(to: course, on: day, &dice)
      guard let entry = ArrivalEntry(id: newID(), answers: said) else { return nil }
      let noted = min(day, today).adding(days: -dice.number(1...6))
      return PastArrival(
        entry, announced: moment(noted, hour: dice.number(8...16)),
        ended: course.ended.map { moment(day.adding(days: $0), hour: 11) }, noShow: course.noShow)
    }
  }

  /// When somebody comes, who, and after how many days somebody said what became of it.
  private struct Course {
    let days: Int
    let party: ArrivalParty
    var ended: Int?
    var noShow: NoShowReason?
  }

  private static let courses = [
    Course(days: 0, party: .group), Course(days: 3, party: .group), Course(days: -2, party: .family),
    Course(days: 5, party: .person), Course(days: -9, party: .person, ended: 1, noShow: .elsewhere),
    Course(days: 0, party: .person), Course(days: 12, party: .group),
    Course(days: -15, party: .family, ended: 0),
  ]

  private static func answers(to course: Course, on day: CivilDay, _ dice: inout DemoDice) -> Answers {
    let isGroup = course.party == .group
    let source: ArrivalSource =
      isGroup ? .iom : dice.pick([.family, .consulate, .borderPolice, .office], or: .family)
    var said: [CoreField: Answer] = [
      .arrivalDay: .date(.day(day)), .arrivalParty: .choice(course.party.rawValue),
      .arrivalCountry: .choice(dice.pick([.libya, .morocco, .tunisia, .niger], or: Country.libya).rawValue),
      .arrivalSource: .choice(source.rawValue),
      .arrivalChannel: .choice((isGroup ? ArrivalChannel.email : .phone).rawValue),
      .arrivalCertainty: .choice(
        (course.days > 3 && dice.chance(50) ? DayCertainty.about : .sure).rawValue),
    ]
    let people = dice.pick(DemoPeople.allCases, or: .pulaar)
    if isGroup {
      let count = dice.number(7...40)
      said[.arrivalPeople] = .number(count)
      said[.arrivalWomen] = .number(dice.number(0...(count / 4)))
      said[.arrivalCare] = .choices(codes(dice.some(of: [.womanAlone, .medical, .shelter], most: 2)))
      said[.arrivalTime] = .text("\(dice.number(9...18))h\(dice.pick(["00", "15", "30"]))")
      said[.arrivalTransport] = .choice(ReturnTransport.charter.rawValue)
      said[.arrivalEntry] = .choice(EntryPoint.dakarAirport.rawValue)
    } else {
      let isWoman = dice.chance(40)
      said[.familyName] = .text(dice.pick(people.families, or: ["Diallo"])[0])
      said[.givenNames] = .text(dice.pick(isWoman ? people.women : people.men, or: ["Awa"])[0])
      said[.arrivalTransport] = .choice(ReturnTransport.road.rawValue)
      if course.party == .family {
        said[.arrivalPeople] = .number(dice.number(2...6))
        said[.arrivalMinors] = .number(1)
      } else {
        said[.sex] = .choice((isWoman ? Sex.woman : .man).rawValue)
        if isWoman { said[.arrivalCare] = .choices(codes([.womanAlone])) }
      }
    }
    return Dictionary(uniqueKeysWithValues: said.map { (FieldCode($0), $1) })
  }

  private static func codes(_ care: [ArrivalCare]) -> [String] { care.map(\.rawValue) }

  private static func moment(_ day: CivilDay, hour: Int) -> Instant {
    Instant(milliseconds: Int64(day.number) * 86_400_000 + Int64(hour) * 3_600_000)
  }
}
