/// Who the person is: what the search and the match of people already known go by (domain.md 1.7 to 1.9).
enum IdentityQuestions {
  static let fields: [FieldSpec] = names + origin + documents(1) + documents(2) + family + languages

  /// How many papers a person may show; few have more than a card and a safe-conduct.
  static let documentCount = 2

  private static let names: [FieldSpec] = [
    .ask(
      .familyName, .text(limit: 60), in: .identity, required: true,
      checks: [FieldCheck(.atLeast(length: 2), .askAgain)], noAnswers: [.notDisclosed, .unknown],
      conflict: .ask),
    .ask(
      .givenNames, .text(limit: 60), in: .identity, required: true,
      checks: [FieldCheck(.atLeast(length: 2), .askAgain)], noAnswers: [.notDisclosed, .unknown],
      conflict: .ask),
    .ask(
      .sex, .choice(OptionList(Sex.self)), in: .identity, required: true, noAnswers: [.notDisclosed],
      conflict: .ask),
    .ask(.nickname, .text(limit: 60), in: .identity, conflict: .ask),
  ]

  private static let origin: [FieldSpec] = [
    .ask(
      .birth, .partialDate, in: .identity, required: true,
      checks: [
        FieldCheck(.notInFuture, .refuse), FieldCheck(.atMostYearsOld(120), .refuse),
        FieldCheck(.atMostYearsOld(90), .askAgain),
      ],
      noAnswers: [.notDisclosed, .unknown], conflict: .ask),
    .ask(.birthPlace, .text(limit: 60), in: .identity, conflict: .ask),
    .ask(
      .nationality, .choice(OptionList(Country.self)), in: .identity, required: true, repeats: true,
      conflict: .ask),
  ]

  private static func documents(_ ordinal: Int) -> [FieldSpec] {
    let kind = FieldCode(.documentKind, ordinal)
    let papers = Set(DocumentKind.allCases.map(\.rawValue)).subtracting([DocumentKind.noDocument.rawValue])
    return [
      .ask(
        .documentKind, number: ordinal, .choice(OptionList(DocumentKind.self)), in: .identity,
        when: ordinal == 1 ? .always : .isAnswered(FieldCode(.documentNumber, ordinal - 1)), conflict: .ask),
      .ask(
        .documentNumber, number: ordinal, .documentNumber, in: .identity, when: .hasOption(kind, papers),
        checks: [FieldCheck(.documentLooksRight(kind: kind, sex: FieldCode(.sex)), .note)],
        conflict: .ask),
    ]
  }

  private static let family: [FieldSpec] = [
    .ask(.fatherName, .text(limit: 60), in: .identity, conflict: .ask),
    .ask(.motherName, .text(limit: 60), in: .identity, conflict: .ask),
  ]

  private static let languages: [FieldSpec] = [
    .ask(.firstLanguage, .choice(OptionList(InterviewLanguage.self)), in: .identity, repeats: true),
    .ask(.literacy, .choice(OptionList(Literacy.self)), in: .identity),
  ]
}
