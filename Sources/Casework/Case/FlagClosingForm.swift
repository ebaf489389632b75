/// Closing an alert for good needs a text.
package enum FlagClosingForm {
  package static let code = "flagClosing"

  package static let spec = FormSpec(
    code: code,
    version: 1,
    sections: [
      SectionSpec(
        code: .flag,
        fields: [
          .ask(
            .flagClosingText, .longText(limit: 1_000), in: .protection, required: true,
            checks: [FieldCheck(.atLeast(length: 10), .refuse)], noAnswers: [])
        ])
    ])
}
