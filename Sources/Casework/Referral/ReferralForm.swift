/// What is asked when a referral is made: why, how soon, and what was already done for it; then what leaves the office and by
/// whose consent (domain.md 5.1 [F] for the blocks, 5.5).
package enum ReferralForm {
  /// Names the form for ever, in drafts and history.
  package static let code = "referral"

  package static let spec = FormSpec(
    code: code,
    version: 1,
    sections: [
      SectionSpec(code: .referral, fields: purpose),
      SectionSpec(code: .disclosure, fields: consent),
    ])

  private static let isSensitive = Condition.isYes(FieldCode(.referralSensitive))

  private static let purpose: [FieldSpec] = [
    .ask(
      .referralUrgency, .choice(OptionList(ReferralUrgency.self)), in: .casework, required: true,
      noAnswers: []),
    .ask(.referralSensitive, .yesNo, in: .casework, noAnswers: [], conflict: .protectionWins),
    .ask(
      .referralReason, .longText(limit: 1_000), in: .casework, required: true, when: .not(isSensitive),
      noAnswers: []),
    .ask(
      .referralSensitiveReason, .longText(limit: 1_000), in: .protection, required: true, when: isSensitive,
      noAnswers: []),
    .ask(.referralGiven, .longText(limit: 500), in: .casework, noAnswers: [.unknown, .notApplicable]),
    .ask(.referralOverlap, .text(limit: 200), in: .casework, noAnswers: []),
    .ask(.referralUnfit, .text(limit: 200), in: .casework, noAnswers: []),
    .ask(.referralChannel, .choice(OptionList(StepChannel.self)), in: .casework, noAnswers: []),
    .ask(.referralAccompanied, .yesNo, in: .casework, noAnswers: [.notApplicable]),
  ]

  private static let isException = Condition.isAnswered(FieldCode(.disclosureException))

  /// Consent to this referral alone; without it nothing is issued but under an exception, which has a reason of its own.
  private static let consent: [FieldSpec] = [
    .ask(.disclosureConsent, .yesNo, in: .identity, required: true, noAnswers: [], conflict: .withdrawalWins),
    .ask(
      .disclosureException, .choice(OptionList(ConsentException.self)), in: .identity,
      required: true, when: .isNo(FieldCode(.disclosureConsent)), noAnswers: []),
    .ask(
      .disclosureExceptionReason, .text(limit: 200), in: .casework, required: true, when: isException,
      noAnswers: []),
    .ask(
      .disclosureItems, .choices(OptionList(DisclosureItem.self)), in: .identity, required: true,
      noAnswers: []),
    .ask(.disclosureHealth, .text(limit: 200), in: .casework, when: tells(.health), noAnswers: []),
    .ask(.disclosureUntil, .day, in: .identity, required: true, noAnswers: []),
    .ask(
      .disclosureBy, .choice(OptionList(ConsentGiver.self)), in: .identity, required: true, when: agreed,
      noAnswers: []),
    .ask(
      .disclosureHow, .choice(OptionList(ConsentHow.self)), in: .identity, required: true, when: agreed,
      noAnswers: []),
    .ask(
      .disclosureWitness, .text(limit: 80), in: .identity, required: true,
      when: .hasOption(FieldCode(.disclosureHow), [ConsentHow.oralWithWitness.rawValue]),
      noAnswers: [.notDisclosed]),
  ]

  private static let agreed = Condition.isYes(FieldCode(.disclosureConsent))

  private static func tells(_ item: DisclosureItem) -> Condition {
    .hasOption(FieldCode(.disclosureItems), [item.rawValue])
  }
}
