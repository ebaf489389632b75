/// Why a case is closed, and what becomes of each open need and referral (domain.md 2.1: explore early exits; last page, 22).
package enum ClosingForm {
  package static let code = "closing"
  /// Years after which the file is to be looked at again [P]: no text that was found says how long it is kept.
  package static let yearsKept = 5

  /// One question for each need that is open and each referral that is live, in their order.
  package static func spec(openNeeds count: Int = 0, referrals states: [ReferralState] = []) -> FormSpec {
    let outcomes = (0..<count).map { place in
      FieldSpec.ask(
        .closingNeed, number: place + 1, .choice(OptionList(NeedClosing.self)), in: .casework, required: true,
        noAnswers: [])
    }
    let endings = states.enumerated().compactMap { place, state in
      ReferralEnding.options(from: state).map { options in
        FieldSpec.ask(
          .closingReferral, number: place + 1, .choice(options), in: .casework, required: true, noAnswers: [])
      }
    }
    let told: [FieldSpec] =
      states.contains(where: ReferralEnding.asksTold)
      ? [
        .ask(.closingTold, .yesNo, in: .casework, required: true, noAnswers: []),
        .ask(
          .closingUntold, .choice(OptionList(UntoldReason.self)), in: .casework, required: true,
          when: .isNo(FieldCode(.closingTold)), noAnswers: []),
      ] : []
    return FormSpec(
      code: code,
      version: 3,
      sections: [
        SectionSpec(
          code: .closing,
          fields: [
            .ask(
              .closingReason, .choice(OptionList(ClosingReason.self)), in: .casework, required: true,
              noAnswers: []),
            .ask(
              .closingNote, .longText(limit: 1_000), in: .casework, required: true,
              checks: [FieldCheck(.atLeast(length: 10), .refuse)], noAnswers: [], conflict: .append),
          ] + outcomes + endings + told + [
            .ask(.closingContact, .yesNo, in: .casework, required: true, noAnswers: []),
            .ask(
              .closingKept, .day, in: .casework, required: true, checks: [FieldCheck(.notInPast, .refuse)],
              noAnswers: []),
          ])
      ])
  }
}
