/// What was done about an alert, said by the person who answers for it.
package enum AcknowledgementForm {
  package static let code = "acknowledgement"

  package static let spec = FormSpec(
    code: code,
    version: 1,
    sections: [
      SectionSpec(
        code: .screening,
        fields: [
          .ask(
            .flagAction, .choice(OptionList(FlagAction.self)), in: .casework, required: true, noAnswers: []),
          .ask(.flagActionNote, .longText(limit: 1_000), in: .casework, noAnswers: [], conflict: .append),
        ])
    ])
}
