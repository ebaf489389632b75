/// Why a closed case is opened again, in words.
package enum ReopeningForm {
  package static let code = "reopening"

  package static let spec = FormSpec(
    code: code,
    version: 1,
    sections: [
      SectionSpec(
        code: .reopening,
        fields: [
          .ask(
            .reopeningReason, .longText(limit: 1_000), in: .casework, required: true,
            checks: [FieldCheck(.atLeast(length: 3), .refuse)], noAnswers: [])
        ])
    ])
}
