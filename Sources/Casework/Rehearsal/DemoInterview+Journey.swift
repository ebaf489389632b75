/// The road out and back, and what it cost.
extension DemoInterview {
  func journey(_ dice: inout DemoDice) -> Answers {
    var answers = Answers()
    let returned = day.adding(
      days: -dice.weighted([(60, 2), (25, 12), (15, 70)], or: 2) - dice.number(0...9))
    let country: Country = dice.weighted(Self.countries, or: .niger)
    let category: ReturnCategory = dice.weighted(
      [
        (48, .voluntaryHumanitarian), (22, .assistedVoluntary), (18, .forced), (10, .spontaneous),
        (2, .unknown),
      ],
      or: .voluntaryHumanitarian)
    answers[.returnDate] = .date(.day(returned))
    answers[.returnCategory] = .choice(category.rawValue)
    answers[.returnOrganiser] = .choice(organiser(category).rawValue)
    let byRoad = [Country.mauritania, .niger].contains(country) && dice.chance(55)
    answers[.returnTransport] = .choice(
      (byRoad ? ReturnTransport.road : category == .spontaneous ? .commercialFlight : .charter).rawValue)
    answers[.entryPoint] = .choice(entry(country, byRoad: byRoad).rawValue)
    answers[.lastCountry] = .choice(country.rawValue)
    let crossed = dice.some(of: Self.crossed.filter { $0 != country }, most: 3)
    answers[.otherCountries] = .choices(crossed.map(\.rawValue))
    // A departure after the birth, whoever is young.
    let departure = max(returned.adding(days: -dice.number(90...1_900)), person.birth.adding(days: 1_500))
    answers[.departureDate] = .date(
      dice.chance(30) ? .month(year: departure.year, month: departure.month) : .year(departure.year))
    answers[.departureReason] = .choices(
      dice.some(of: [DepartureReason.work, .income, .helpFamily, .lostLivelihood, .adventure], most: 2).map(
        \.rawValue))
    addDetention(country, to: &answers, &dice)
    answers[.smuggler] = .yesNo(dice.chance(14))
    answers[.departureFinancing] = .choices(
      dice.some(of: [DepartureFinancing.savings, .family, .loan, .saleOfGoods, .workOnTheWay], most: 2).map(
        \.rawValue))
    addDebts(to: &answers, &dice)
    answers[.previousReturns] = .number(isReturn ? 1 : dice.weighted([(85, 0), (12, 1), (3, 2)], or: 0))
    return answers
  }

  private func addDetention(_ country: Country, to answers: inout Answers, _ dice: inout DemoDice) {
    let wasDetained = dice.chance(country == .libya ? 62 : 22)
    answers[.detained] = .yesNo(wasDetained)
    guard wasDetained else { return }
    answers[.detentionCountry] = .choice(country.rawValue)
    answers[.detentionMonths] = .number(dice.number(0...14))
  }

  /// 72 % were indebted, 52 % of them had not begun to repay (domain.md 4.2 [F]).
  private func addDebts(to answers: inout Answers, _ dice: inout DemoDice) {
    let owes = dice.chance(72)
    answers[.indebted] = .yesNo(owes)
    guard owes else { return }
    let creditor: CreditorKind = dice.weighted(
      [
        (45, .family), (20, .friend), (12, .trader), (8, .tontine), (6, .smuggler), (5, .moneylender),
        (4, .microfinance),
      ],
      or: .family)
    let amount = dice.number(4...120) * 25_000
    answers[.debtCreditor] = .choice(creditor.rawValue)
    answers[.debtAmount] = .money(amount)
    answers[.debtRepaid] = .money(dice.chance(52) ? 0 : amount / dice.number(2...9) / 5_000 * 5_000)
    let pressure: DebtPressure = dice.weighted(
      [(45, .noPressure), (30, .reminders), (17, .insistence), (4, .shaming), (2, .seizure), (2, .threats)],
      or: .noPressure)
    answers[.debtPressure] = .choice(pressure.rawValue)
  }

  private func organiser(_ category: ReturnCategory) -> ReturnOrganiser {
    switch category {
    case .voluntaryHumanitarian, .assistedVoluntary: .iom
    case .forced: .hostCountry
    case .spontaneous: .person
    default: .state
    }
  }

  private func entry(_ country: Country, byRoad: Bool) -> EntryPoint {
    if !byRoad { return .dakarAirport }
    return country == .mauritania ? .rosso : .kidira
  }

  /// The main countries of domain.md 7.2 [F]; their weights are ours.
  private static let countries: [(weight: Int, item: Country)] = [
    (25, .niger), (20, .libya), (17, .morocco), (10, .tunisia), (10, .mauritania), (8, .algeria), (3, .spain),
    (3, .germany), (2, .egypt), (2, .chad),
  ]
  private static let crossed: [Country] = [
    .mali, .burkinaFaso, .niger, .algeria, .mauritania, .morocco, .libya,
  ]
}
