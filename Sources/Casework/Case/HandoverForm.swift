/// To whom a case is handed over, and why.
package enum HandoverForm {
  package static let code = "handover"
  /// Names the list of people who may take a case; the context gives the name behind each login.
  package static let agentList = "agent"

  /// `logins` are those of the staff who may take it.
  package static func spec(to logins: [String]) -> FormSpec {
    FormSpec(
      code: code,
      version: 1,
      sections: [
        SectionSpec(
          code: .handover,
          fields: [
            .ask(
              .newAgent, .choice(OptionList(code: agentList, options: logins)), in: .casework,
              required: true, noAnswers: []),
            .ask(
              .handoverReason, .longText(limit: 1_000), in: .casework, required: true,
              checks: [FieldCheck(.atLeast(length: 3), .refuse)], noAnswers: []),
          ])
      ])
  }
}
