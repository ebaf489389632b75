/// Why a case is closed, and what becomes of each open need (domain.md 2.1: explore early exits; last page, 22).
package enum ClosingForm {
  package static let code = "closing"
  /// Years after which the file is to be looked at again [P]: no text that was found says how long it is kept.
  package static let yearsKept = 5

  /// One question for each need that is open, in their order.
  package static func spec(openNeeds count: Int = 0) -> FormSpec {
    let outcomes = (0..<count).map { place in
      FieldSpec.ask(
        .closingNeed, number: place + 1, .choice(OptionList(NeedClosing.self)), in: .casework, required: true,
        noAnswers: [])
    }
    return FormSpec(
      code: code,
      version: 2,
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
          ] + outcomes + [
            .ask(.closingContact, .yesNo, in: .casework, required: true, noAnswers: []),
            .ask(
              .closingKept, .day, in: .casework, required: true, checks: [FieldCheck(.notInPast, .refuse)],
              noAnswers: []),
          ])
      ])
  }
}
