/// How the person came back, the road out, and the debts it left (domain.md 4.1, 4.2).
enum JourneyQuestions {
  static let fields: [FieldSpec] =
    comingBack + goingOut + detention + smuggling + money + (1...debtCount).flatMap(debt) + rest

  /// How many debts are told apart.
  static let debtCount = 2

  private static let comingBack: [FieldSpec] = [
    .ask(
      .returnDate, .day, in: .casework, required: true,
      checks: [
        FieldCheck(.notInFuture, .refuse), FieldCheck(.notBefore(FieldCode(.birth)), .refuse),
        FieldCheck(.atMostMonthsAgo(36), .askAgain),
      ],
      repeats: true),
    .ask(
      .returnCategory, .choice(OptionList(ReturnCategory.self)), in: .casework, required: true,
      repeats: true),
    .ask(.returnOrganiser, .choice(OptionList(ReturnOrganiser.self)), in: .casework, repeats: true),
    .ask(.returnTransport, .choice(OptionList(ReturnTransport.self)), in: .casework, repeats: true),
    .ask(.entryPoint, .choice(OptionList(EntryPoint.self)), in: .casework, repeats: true),
    .ask(
      .lastCountry, .choice(OptionList(Country.self)), in: .casework, required: true, repeats: true),
  ]

  private static let goingOut: [FieldSpec] = [
    .ask(.otherCountries, .choices(OptionList(Country.self)), in: .casework),
    .ask(
      .departureDate, .partialDate, in: .casework,
      checks: [
        FieldCheck(.notInFuture, .refuse), FieldCheck(.notBefore(FieldCode(.birth)), .refuse),
        FieldCheck(.notAfter(FieldCode(.returnDate)), .refuse),
      ]),
    .ask(.departureReason, .choices(OptionList(DepartureReason.self)), in: .casework),
  ]

  private static let detention: [FieldSpec] = [
    .ask(.detained, .yesNo, in: .casework),
    .ask(
      .detentionCountry, .choice(OptionList(Country.self)), in: .casework,
      when: .isYes(FieldCode(.detained))),
    .ask(.detentionMonths, .number(0...600), in: .casework, when: .isYes(FieldCode(.detained))),
  ]

  private static let smuggling: [FieldSpec] = [
    .ask(.smuggler, .yesNo, in: .protection, conflict: .protectionWins),
    .ask(
      .smugglerNote, .longText(limit: 2_000), in: .protection, when: .isYes(FieldCode(.smuggler)),
      conflict: .append),
  ]

  private static let money: [FieldSpec] = [
    .ask(.departureFinancing, .choices(OptionList(DepartureFinancing.self)), in: .casework),
    .ask(.indebted, .yesNo, in: .casework),
  ]

  private static func debt(_ ordinal: Int) -> [FieldSpec] {
    let owes = Condition.isYes(FieldCode(.indebted))
    let previous = FieldCode(.debtCreditor, ordinal - 1)
    let asked = ordinal == 1 ? owes : .all([owes, .isAnswered(previous)])
    let detailed = Condition.all([owes, .isAnswered(FieldCode(.debtCreditor, ordinal))])
    return [
      .ask(
        .debtCreditor, number: ordinal, .choice(OptionList(CreditorKind.self)), in: .casework, when: asked),
      .ask(.debtAmount, number: ordinal, .money(limit: 999_999_999), in: .casework, when: detailed),
      .ask(
        .debtRepaid, number: ordinal, .money(limit: 999_999_999), in: .casework, when: detailed,
        checks: [FieldCheck(.atMost(FieldCode(.debtAmount, ordinal)), .askAgain)]),
      .ask(
        .debtPressure, number: ordinal, .choice(OptionList(DebtPressure.self)), in: .protection,
        when: detailed,
        conflict: .protectionWins),
      .ask(.pledgedGoods, number: ordinal, .text(limit: 120), in: .casework, when: detailed),
    ]
  }

  private static let rest: [FieldSpec] = [
    .ask(.previousReturns, .number(0...30), in: .casework),
    .ask(.programmeReference, .text(limit: 40), in: .casework),
    .ask(.journeyNote, .longText(limit: 2_000), in: .casework, conflict: .append),
  ]
}
