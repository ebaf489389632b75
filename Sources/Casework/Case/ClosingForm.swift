/// Why a case is closed; the reason is required, and its story is welcome (domain.md 2.1: explore early exits).
package enum ClosingForm {
  package static let code = "closing"

  package static let spec = FormSpec(
    code: code,
    version: 1,
    sections: [
      SectionSpec(
        code: .closing,
        fields: [
          .ask(
            .closingReason, .choice(OptionList(ClosingReason.self)), in: .casework, required: true,
            noAnswers: []),
          .ask(.closingNote, .longText(limit: 1_000), in: .casework, noAnswers: [], conflict: .append),
        ])
    ])
}
