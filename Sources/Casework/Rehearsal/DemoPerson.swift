/// A fictional person, whole: what is told of it at an interview, and how it is spelled, varies.
struct DemoPerson {
  var people: DemoPeople
  var sex: Sex
  /// Place of the family name among those of the people, so that another interview may spell it another way.
  var family: Int
  /// Places of the given names.
  var given: [Int]
  /// The name of a twin, in place of the given names.
  var fixedGiven = ""
  var birth: CivilDay
  var birthKnown: BirthKnown
  var place: DemoPlaces.Place
  var village: String
  var fatherGiven: Int
  var motherGiven: Int
  var motherFamily: Int
  /// Number among all people, from which telephone and document are made.
  var serial: Int
  var nickname: String
  var documentKind: DocumentKind

  /// How well the birth is known; a third of dates are guesses (domain.md 1.9).
  enum BirthKnown {
    case day
    case firstOfJanuary
    case year
    case age
  }

  static func anybody(serial: Int, on day: CivilDay, _ dice: inout DemoDice) -> DemoPerson {
    let place = dice.weighted(DemoPlaces.weighted, or: DemoPlaces.weighted[0].item)
    let people = dice.pick(place.peoples, or: .pulaar)
    let sex: Sex = dice.chance(95) ? .man : .woman
    return DemoPerson(
      people: people,
      sex: sex,
      family: frequent(people.families.count, &dice),
      given: given(of: sex, in: people, &dice),
      birth: birth(on: day, &dice),
      birthKnown: dice.weighted([(50, .day), (20, .firstOfJanuary), (17, .year), (13, .age)], or: .day),
      place: place,
      village: dice.pick(place.villages),
      fatherGiven: frequent(people.men.count, &dice),
      motherGiven: frequent(people.women.count, &dice),
      motherFamily: frequent(people.families.count, &dice),
      serial: serial,
      nickname: dice.chance(12)
        ? dice.pick(["Bob", "Vieux", "Petit", "Baye", "Tonton", "Ndiol", "Zale"]) : "",
      documentKind: dice.weighted(
        [
          (34, .nationalNumber), (14, .cedeaoCard), (12, .passport), (16, .safeConduct), (4, .birthExtract),
          (3, .iomReference), (17, .noDocument),
        ], or: .noDocument))
  }

  static func given(of sex: Sex, in people: DemoPeople, _ dice: inout DemoDice) -> [Int] {
    let names = sex == .man ? people.men : people.women
    let first = frequent(names.count, &dice)
    let second = frequent(names.count, &dice)
    return dice.chance(16) && second != first ? [first, second] : [first]
  }

  /// Names at the beginning of the stock come much more often, as names do.
  private static func frequent(_ count: Int, _ dice: inout DemoDice) -> Int {
    min(dice.number(0...(count - 1)), dice.number(0...(count - 1)))
  }

  /// 51 % aged 18 to 26 and 32 % 27 to 35 (domain.md 7.2 [F]); the rest is ours.
  private static func birth(on day: CivilDay, _ dice: inout DemoDice) -> CivilDay {
    let ages: ClosedRange<Int> = dice.weighted(
      [(1, 6...8), (4, 9...17), (51, 18...26), (32, 27...35), (8, 36...44), (4, 45...67)], or: 18...26)
    return day.adding(days: -365 * dice.number(ages) - dice.number(10...360) - 16)
  }
}
