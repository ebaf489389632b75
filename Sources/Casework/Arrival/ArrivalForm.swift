/// What is asked when an arrival is announced, in the order of a telephone call: when, who, from where, who says so; then
/// what must be ready, and how they travel. All of it is sealed with the names: whoever receives people must read it.
package enum ArrivalForm {
  package static let code = "arrival"
  /// More than a charter holds.
  package static let mostPeople = 500

  /// - Parameter logins: those of the staff who may be asked to see to it.
  package static func spec(agents logins: [String]) -> FormSpec {
    let agent = FieldSpec.ask(
      .arrivalAgent, .choice(OptionList(code: HandoverForm.agentList, options: logins)), in: .identity,
      noAnswers: [])
    return FormSpec(
      code: code, version: 1,
      sections: [SectionSpec(code: .arrival, fields: who + said + ready + travel + [agent])])
  }

  private static let party = FieldCode(.arrivalParty)
  private static let isPerson = Condition.hasOption(party, [ArrivalParty.person.rawValue])
  private static let areMany = Condition.hasOption(
    party, [ArrivalParty.family.rawValue, ArrivalParty.group.rawValue])
  private static let isNamed = Condition.hasOption(
    party, [ArrivalParty.person.rawValue, ArrivalParty.family.rawValue])

  private static let who: [FieldSpec] = [
    // A day that is over is noted too; short writings mean the next one.
    .ask(
      .arrivalDay, .day, in: .identity, required: true, checks: [FieldCheck(.notInPast, .note)], noAnswers: []
    ),
    .ask(
      .arrivalParty, .choice(OptionList(ArrivalParty.self)), in: .identity, required: true, repeats: true,
      noAnswers: []),
    .ask(.familyName, .text(limit: 60), in: .identity, when: isNamed, noAnswers: []),
    .ask(.givenNames, .text(limit: 60), in: .identity, when: isNamed, noAnswers: []),
    .ask(.sex, .choice(OptionList(Sex.self)), in: .identity, when: isPerson, noAnswers: []),
    .ask(
      .arrivalPeople, .number(1...mostPeople), in: .identity, required: true, when: areMany, noAnswers: []),
    .ask(
      .arrivalCountry, .choice(OptionList(Country.self)), in: .identity, repeats: true, noAnswers: []),
  ]

  private static let said: [FieldSpec] = [
    .ask(
      .arrivalSource, .choice(OptionList(ArrivalSource.self)), in: .identity, required: true, repeats: true,
      noAnswers: []),
    .ask(.arrivalSourceName, .text(limit: 60), in: .identity, repeats: true, noAnswers: []),
    .ask(.arrivalSourcePhone, .phone, in: .identity, repeats: true, noAnswers: []),
    .ask(
      .arrivalChannel, .choice(OptionList(ArrivalChannel.self)), in: .identity, repeats: true, noAnswers: []),
  ]

  private static let ready: [FieldSpec] = [
    .ask(
      .arrivalWomen, .number(0...mostPeople), in: .identity, when: areMany,
      checks: [FieldCheck(.atMost(FieldCode(.arrivalPeople)), .refuse)], noAnswers: []),
    .ask(
      .arrivalMinors, .number(0...mostPeople), in: .identity, when: areMany,
      checks: [FieldCheck(.atMost(FieldCode(.arrivalPeople)), .refuse)], noAnswers: []),
    .ask(.arrivalCare, .choices(OptionList(ArrivalCare.self)), in: .identity, noAnswers: []),
    .ask(.arrivalNote, .longText(limit: 500), in: .identity, noAnswers: [], conflict: .append),
  ]

  private static let travel: [FieldSpec] = [
    .ask(.arrivalCertainty, .choice(OptionList(DayCertainty.self)), in: .identity, noAnswers: []),
    .ask(
      .arrivalTime, .text(limit: 5), in: .identity, checks: [FieldCheck(.timeOfDay, .refuse)], noAnswers: []),
    .ask(
      .arrivalTransport, .choice(OptionList(ReturnTransport.self)), in: .identity, repeats: true,
      noAnswers: []),
    .ask(.arrivalEntry, .choice(OptionList(EntryPoint.self)), in: .identity, repeats: true, noAnswers: []),
    .ask(.arrivalReference, .text(limit: 40), in: .identity, noAnswers: []),
    .ask(
      .phone, .phone, in: .identity, when: isNamed, checks: [FieldCheck(.knownPhonePrefix, .note)],
      noAnswers: []),
    .ask(
      .phoneSafe, .choice(OptionList(PhoneSafety.self)), in: .identity,
      when: .isAnswered(FieldCode(.phone)), noAnswers: []),
  ]
}
