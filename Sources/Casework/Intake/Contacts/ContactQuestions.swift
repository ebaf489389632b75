/// Where the person lives and how to reach them without danger (domain.md 1.5, 1.6).
enum ContactQuestions {
  static let fields: [FieldSpec] = place + (1...phoneCount).flatMap(phone) + trusted

  /// How many numbers a person may leave.
  static let phoneCount = 3

  private static let place: [FieldSpec] = [
    .ask(
      .department, .choice(OptionList(Department.self)), in: .identity, required: true, repeats: true),
    .ask(.village, .text(limit: 60), in: .identity, repeats: true),
    .ask(.address, .text(limit: 120), in: .identity),
  ]

  private static func phone(_ ordinal: Int) -> [FieldSpec] {
    let number = FieldCode(.phone, ordinal)
    let given = Condition.isAnswered(number)
    return [
      .ask(
        .phone, number: ordinal, .phone, in: .identity,
        when: ordinal == 1 ? .always : .isAnswered(FieldCode(.phone, ordinal - 1)),
        checks: [FieldCheck(.knownPhonePrefix, .note)]),
      .ask(.phoneOwner, number: ordinal, .choice(OptionList(PhoneOwner.self)), in: .identity, when: given),
      .ask(.phoneSafe, number: ordinal, .choice(OptionList(PhoneSafety.self)), in: .identity, when: given),
      .ask(.phoneNote, number: ordinal, .text(limit: 120), in: .identity, when: given),
    ]
  }

  private static let trusted: [FieldSpec] = [
    .ask(.trustedName, .text(limit: 80), in: .identity),
    .ask(.trustedLink, .choice(OptionList(KinLink.self)), in: .identity, when: hasTrusted),
    .ask(
      .trustedPhone, .phone, in: .identity, when: hasTrusted,
      checks: [FieldCheck(.knownPhonePrefix, .note)]),
    .ask(.trustedKnows, .yesNo, in: .identity, when: hasTrusted),
  ]

  private static let hasTrusted = Condition.isAnswered(FieldCode(.trustedName))
}
