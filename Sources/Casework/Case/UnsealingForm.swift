/// Why somebody opens a protected part of a case; the reason stays in the journal.
package enum UnsealingForm {
  package static let code = "unsealing"

  package static let spec = FormSpec(
    code: code,
    version: 1,
    sections: [
      SectionSpec(
        code: .unsealing,
        fields: [
          .ask(
            .unsealingReason, .text(limit: 400), in: .log, required: true,
            checks: [FieldCheck(.atLeast(length: 10), .refuse)], noAnswers: [])
        ])
    ])
}
