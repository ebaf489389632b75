/// Until when an offer is not to be used, and why (domain.md 5.6).
package enum PauseForm {
  package static let code = "pause"

  package static let spec = FormSpec(
    code: code, version: 1,
    sections: [
      SectionSpec(
        code: .pause,
        fields: [
          ProviderColumn.notUntil.asked(required: true), ProviderColumn.notUntilReason.asked(required: true),
        ]
      )
    ])
}
