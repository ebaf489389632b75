/// What the second person answers to a closing that was proposed.
package enum ClosingDecisionForm {
  package static let code = "closingDecision"

  package static let spec = FormSpec(
    code: code,
    version: 1,
    sections: [
      SectionSpec(
        code: .closing,
        fields: [
          .ask(
            .closingDecision, .choice(OptionList(ClosingDecision.self)), in: .casework, required: true,
            noAnswers: []),
          .ask(
            .closingAnswer, .longText(limit: 500), in: .casework, required: true,
            when: .hasOption(FieldCode(.closingDecision), [ClosingDecision.sendBack.rawValue]),
            checks: [FieldCheck(.atLeast(length: 3), .refuse)], noAnswers: []),
        ])
    ])
}

/// Whether a closing stands.
package enum ClosingDecision: String, OptionVocabulary, Codable {
  case approve = "A"
  /// To whoever proposed it, with what is missing.
  case sendBack = "R"

  package static let listCode = "closingDecision"
}
