/// What is asked about an attempt to reach somebody.
package enum ContactForm {
  package static let code = "contact"

  package static let spec = FormSpec(
    code: code,
    version: 1,
    sections: [
      SectionSpec(
        code: .contact,
        fields: [
          .ask(
            .contactChannel, .choice(OptionList(ContactChannel.self)), in: .casework, required: true,
            noAnswers: []),
          .ask(
            .contactResult, .choice(OptionList(ContactResult.self)), in: .casework, required: true,
            noAnswers: []),
          .ask(
            .contactDay, .day, in: .casework, required: true, checks: [FieldCheck(.notInFuture, .refuse)],
            noAnswers: []),
          .ask(
            .contactTime, .text(limit: 5), in: .casework, checks: [FieldCheck(.timeOfDay, .refuse)],
            noAnswers: []),
          .ask(.contactNote, .longText(limit: 500), in: .casework, noAnswers: [], conflict: .append),
        ])
    ])
}
