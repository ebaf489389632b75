/// Makes the interviews of a `DemoOffice` one by one, in the order of time.
package struct DemoInterviews: IteratorProtocol {
  private let seed: UInt64
  private let count: Int
  private let today: CivilDay
  private let schedule = FollowUpSchedule()
  private var dice: DemoDice
  private var made = 0
  private var people: [DemoPerson] = []
  /// The first interview of each person.
  private var firstInterviews: [Int] = []
  /// Twins whose brother or sister was interviewed and who come in soon.
  private var expectedTwins: [(person: DemoPerson, firstInterview: Int)] = []
  private var second = 0
  private var offers = DemoOffers()
  private var day: CivilDay

  private static let span = 540

  init(seed: UInt64, count: Int, today: CivilDay) {
    self.seed = seed
    self.count = count
    self.today = today
    dice = DemoDice(seed: seed)
    day = today.adding(days: -Self.span - 2)
  }

  package mutating func next() -> DemoIntake? {
    guard made < count else { return nil }
    defer { made += 1 }
    advanceTime()
    if dice.chance(1), dice.chance(60) { return refusal() }
    if made > 20, dice.chance(3) { return returnOfSomebodyKnown() }
    let (person, household) = newcomer()
    people.append(person)
    firstInterviews.append(made)
    return interview(person, known: nil, household: household)
  }
}

extension DemoInterviews {
  /// Interviews are spread evenly over the days, none on Sundays, from eight to seventeen o'clock.
  private mutating func advanceTime() {
    let due = today.adding(days: -Self.span + (made + 1) * Self.span / Swift.max(1, count))
    let open = due.weekday == 7 ? due.adding(days: -1) : due
    if open > day {
      day = open
      second = 8 * 3_600 + dice.number(0...3_000)
    } else {
      let left = Swift.max(1, 17 * 3_600 - second)
      let perDay = Swift.max(1, count / Self.span + 1)
      second += 1 + Swift.min(left / 4, dice.number(20...(20 + 30_000 / perDay)))
    }
  }

  private mutating func newcomer() -> (DemoPerson, household: Int?) {
    if let twin = expectedTwins.first, dice.chance(30) {
      expectedTwins.removeFirst()
      return (renumbered(twin.person), twin.firstInterview)
    }
    if people.count > 10, dice.chance(3) { return sibling() }
    var person = DemoPerson.anybody(serial: people.count, on: day, &dice)
    if dice.chance(1) { twin(of: &person) }
    return (person, nil)
  }

  /// A brother of somebody interviewed lately.
  private mutating func sibling() -> (DemoPerson, household: Int?) {
    let index = people.count - 1 - dice.number(0...Swift.min(60, people.count - 1))
    var brother = people[index]
    brother.given = DemoPerson.given(of: brother.sex, in: brother.people, &dice)
    brother.birth = brother.birth.adding(days: dice.number(400...2_400))
    if brother.birth.adding(months: 16 * 12) > day { brother.birth = people[index].birth.adding(days: -700) }
    brother.nickname = ""
    brother.documentKind = .noDocument
    return (renumbered(brother), firstInterviews[index])
  }

  /// Gives the person the name of one of two twins, and has the other come in soon.
  private mutating func twin(of person: inout DemoPerson) {
    person.fixedGiven = person.sex == .man ? "Assane" : "Adama"
    var other = person
    other.fixedGiven = person.sex == .man ? "Ousseynou" : "Awa"
    other.nickname = ""
    other.documentKind = .noDocument
    expectedTwins.append((other, made))
  }

  private func renumbered(_ person: DemoPerson) -> DemoPerson {
    var person = person
    person.serial = people.count
    return person
  }

  private mutating func returnOfSomebodyKnown() -> DemoIntake {
    let index = dice.number(0...(people.count - 1))
    return interview(people[index], known: firstInterviews[index], household: nil)
  }

  private mutating func interview(_ person: DemoPerson, known: Int?, household: Int?) -> DemoIntake {
    var interview = DemoInterview(person: person, day: day, isReturn: known != nil)
    let answers = interview.answers(&dice)
    let closing = DemoCourse.closing(of: day, until: today, &dice)
    let told = answers.values.reduce(into: Answers()) { $0.merge($1) { first, _ in first } }
    let work = DemoWork.course(
      after: told, on: day, until: closing?.day ?? today, isClosed: closing != nil, seed: seedOfWork,
      offers: &offers)
    return DemoIntake(
      day: day,
      second: second,
      answers: answers,
      knownPersonIndex: known,
      householdIndex: household,
      agentIndex: dice.number(0...9),
      flags: DemoCourse.acknowledgements(of: answers, on: day, second: second, &dice),
      correction: DemoCourse.correction(of: answers, from: day, until: closing?.day ?? today, &dice),
      work: work,
      followed: DemoFollowUps.course(
        after: told, work: work, on: day, until: closing?.day ?? today, today: today, by: schedule,
        seed: ~seedOfWork),
      closedOn: closing?.day,
      closingReason: closing?.reason)
  }

  /// The generator goes on in equal steps, so that nearby seeds would throw the same dice a little later; its first
  /// throw is far away from those of its neighbours.
  private var seedOfWork: UInt64 {
    var generator = SplitMix64(seed: ~seed ^ UInt64(made))
    return generator.next()
  }

  /// Somebody who refuses to be registered and is helped all the same.
  private mutating func refusal() -> DemoIntake {
    let help = dice.some(of: [HelpKind.food, .information, .onwardTransport, .care], most: 2)
    let consent: Answers = [
      FieldCode(.consentInterview): .yesNo(false),
      FieldCode(.urgentHelp): .choices(help.map(\.rawValue)),
    ]
    return DemoIntake(
      day: day, second: second, answers: [.consent: consent], knownPersonIndex: nil, householdIndex: nil,
      agentIndex: dice.number(0...9), flags: [:], correction: nil, work: [], followed: [], closedOn: nil,
      closingReason: nil
    )
  }
}
